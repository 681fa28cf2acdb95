import SpreCore
import SpreFormats

/// An edition as a page of the web site, for those who would rather read it in a browser, and for later.
struct WebEdition: Sendable {
  private var edition: Edition
  private var images: ImageSources
  private var brief: Brief
  /// What the page is called on the site, in every language.
  private var name: String
  /// Whether the site lists the page, and search engines may.
  private var isListed: Bool
  /// The languages that the activity has an edition in.
  private var languages: [Language]

  /// The edition is one made for the web, without greeting, ways out and why the reader gets it.
  init(_ edition: Edition, _ images: ImageSources, of brief: Brief, name: String, isListed: Bool) {
    self.edition = edition
    self.images = images
    self.brief = brief
    self.name = name
    self.isListed = isListed
    languages = brief.languages.filter(NewsletterChannel.languages.contains)
  }

  func html() -> String {
    let renderer = WebRenderer(images: images)
    func nodes(_ document: Document) -> [Node] { renderer.render(document, language: edition.language) }
    return WebPage(
      title: [edition.subject.text, organisation?.text].compactMap(\.self).joined(separator: " – "),
      language: edition.language, header: header + nodes(edition.masthead), content: nodes(edition.body),
      footer: onwards + nodes(edition.footer), styles: SiteHeader.stripe(brief.organisation.brand) + SiteHeader.styles,
      isListed: isListed, metadata: metadata
    ).html()
  }

  private var organisation: Wording? { brief.organisation.name.wording(for: edition.language) }

  private var header: [Node] {
    let versions = languages.map { ($0, "../../\(Site.path(ofActivity: name, in: $0))") }
    return SiteHeader(
      language: edition.language, name: organisation,
      logo: brief.organisation.brand.logo.flatMap { images.address(of: $0) }, home: list, versions: versions
    ).nodes
  }

  private var list: String? { brief.site.addressOfList(in: edition.language) }

  private var onwards: [Node] {
    guard let list else { return [] }
    return [.tag("p", ["class": "screen"], [.tag("a", ["href": list], NewsletterWords.more[edition.language])])]
  }

  private var metadata: PageMetadata {
    PageMetadata(
      title: edition.subject.text, description: edition.preheader.isEmpty ? nil : edition.preheader,
      address: brief.site.address(of: Site.path(ofActivity: name, in: edition.language)),
      alternates: PageMetadata.alternates(ofActivity: name, in: languages, on: brief.site), kind: .article,
      siteName: organisation?.text,
      published: brief.activity.dates?.from)
  }
}
