import SpreCore
import SpreFormats

/// What all pages of the site have around what they say: whose they are, the ways to other languages, and where to turn.
struct PageFrame: Sendable {
  var publication: Publication
  var language: Language
  /// The page in each language that it exists in, with where a link to it leads.
  var versions: [(language: Language, link: String)]
  /// The path of the page from the root of the site.
  var path: String
  /// Whether the page is the list of all pages.
  var isHome = false

  /// The language of the frame's own words: the page's, or Northern Sámi for the languages that lack such words.
  var words: Language { Language.readers.contains(language) ? language : .se }

  /// The `lang` of the frame's own words, where that is not the page's.
  var tag: String? { words == language ? nil : words.rawValue }

  func page(title: String, content: [Node], metadata: PageMetadata) -> WebPage {
    let organisation = publication.organisation(language)?.text.onOneLine
    var metadata = metadata
    metadata.title = title
    metadata.address = address
    metadata.siteName = organisation
    metadata.feed = feed
    return WebPage(
      title: [title, organisation].compactMap(\.self).joined(separator: " – "), language: language, header: header,
      content: content, footer: footer(title), styles: SiteStyle.sheet(publication.brief.organisation.brand),
      isListed: true, metadata: metadata)
  }

  private var address: String? { publication.brief.site.address(of: path) }

  private var feed: PageMetadata.Feed? {
    guard publication.languages.contains(words),
      let address = publication.brief.site.address(of: Publication.feedPath(words))
    else { return nil }
    return PageMetadata.Feed(
      title: FeedFile.title(publication, words).text, address: address,
      rss: publication.brief.site.address(of: Publication.rssPath(words)))
  }

  // MARK: Above the content

  private var header: [Node] {
    SiteHeader(
      language: language, words: words, name: publication.organisation(language),
      logo: publication.logo.flatMap { publication.pictures.address(of: $0, root: "..") },
      home: publication.home(from: language), isHome: isHome, versions: versions
    ).nodes
  }

  // MARK: Below the content

  private func footer(_ title: String) -> [Node] {
    var nodes: [Node] = []
    let organisation = publication.brief.organisation
    var lines: [Node] = []
    if let name = publication.organisation(language) {
      let tag = name.language == language ? nil : name.language.rawValue
      lines.append(.tag("strong", ["lang": tag], name.text.onOneLine))
    }
    lines += (organisation.postalAddress ?? "").split(whereSeparator: \.isNewline).filter(\.isVisible)
      .map { .text(String($0)) }
    if !lines.isEmpty {
      nodes.append(.tag("p", [:], Array(lines.map { [$0] }.joined(separator: [.tag("br")]))))
    }
    let links = links(title)
    if !links.isEmpty { nodes.append(.tag("ul", ["class": "links screen", "lang": tag], links)) }
    return nodes
  }

  private func links(_ title: String) -> [Node] {
    var links: [(href: String, words: ReaderPhrase)] = []
    if let contact = publication.settings.contact {
      let subject = [title, address].compactMap(\.self).joined(separator: " – ")
      links.append(("mailto:\(contact)?subject=\(subject.percentEncoded())", WebsiteWords.report))
    }
    if let statement = publication.settings.accessibilityStatement, let href = LinkPolicy().href(statement) {
      links.append((href, WebsiteWords.accessibility))
    }
    if feed != nil {
      links.append((language == words ? "feed.xml" : "../\(Publication.feedPath(words))", WebsiteWords.feed))
    }
    return links.map { link in .tag("li", [:], [.tag("a", ["href": link.href], link.words[words])]) }
  }
}
