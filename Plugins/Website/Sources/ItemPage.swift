import SpreCore
import SpreFormats

/// The page of one item in one language.
struct ItemPage: Sendable {
  var publication: Publication
  var page: Site.Page
  var language: Language

  func html() -> String { frame.page(title: title, content: content, metadata: metadata).html() }

  private var item: KnowledgeItem { page.item }
  private var version: KnowledgeItem.Version { page.version(in: language) }
  private var title: String { page.title(in: language) }
  private var words: Language { frame.words }

  private var frame: PageFrame {
    let versions = page.languages.map { ($0, publication.link(to: page, in: $0, from: language)) }
    return PageFrame(
      publication: publication, language: language, versions: versions,
      path: Site.path(ofItem: item.id, in: language))
  }

  private var content: [Node] {
    [
      .tag(
        "article", [:], opening + ItemText(publication: publication, page: page, language: language).nodes(root: ".."))
    ]
      + ItemFacts(publication: publication, page: page, language: language, words: words, tag: frame.tag).nodes
  }

  private var opening: [Node] {
    var nodes: [Node] = [
      .tag(
        "p", ["class": "quiet kicker", "lang": frame.tag],
        [
          .text("\(WebsiteWords.one(item.kind)[words]) · "),
          .tag("time", ["datetime": page.published.description], page.published.written(in: words)),
        ]),
      .tag("h1", ["dir": Script.direction(of: title)], title),
    ]
    if let summary = page.summary(in: language) {
      nodes.append(.tag("p", ["class": "lead", "dir": Script.direction(of: summary)], summary))
    }
    if let deadline = item.deadline {
      let date = Node.tag("time", ["datetime": deadline.description], deadline.written(in: words))
      nodes.append(
        .tag(
          "p", ["class": "card deadline", "lang": frame.tag],
          [.tag("strong", [:], [.text("\(WebsiteWords.deadline[words]): "), date])]))
    }
    return nodes
  }

  private var metadata: PageMetadata {
    let site = publication.brief.site
    var alternates: [PageMetadata.Alternate] = []
    if page.languages.count > 1 {
      let main = page.languages.contains(item.language) ? item.language : page.languages[0]
      let all: [(Language?, Language)] = page.languages.map { ($0, $0) } + [(nil, main)]
      alternates = all.compactMap { tag, language in
        site.address(of: Site.path(ofItem: item.id, in: language)).map { PageMetadata.Alternate(tag, $0) }
      }
    }
    return PageMetadata(
      description: page.summary(in: language) ?? title, alternates: alternates, kind: .article, picture: picture,
      published: page.published, modified: page.updated)
  }

  private var picture: PageMetadata.Picture? {
    guard let source = item.image, publication.pictures.has(source),
      let address = publication.pictures.address(of: source, root: publication.brief.site.address ?? "..")
    else { return nil }
    var words: String?
    if case .image(let image)? = item.picture(in: language)?.content, case .text(let text) = image.alternative {
      words = text
    }
    return PageMetadata.Picture(
      address: address, pixels: publication.pictures.pixels(of: source), alternative: words)
  }
}
