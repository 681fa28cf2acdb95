import SpreCore
import SpreFormats

/// An edition as a page of the web site, for those who would rather read it in a browser, and for later.
struct WebEdition: Sendable {
  private var edition: Edition
  private var images: ImageSources

  /// The edition is one made for the web, without greeting, ways out and why the reader gets it.
  init(_ edition: Edition, _ images: ImageSources) {
    self.edition = edition
    self.images = images
  }

  func html() -> String {
    let renderer = WebRenderer(images: images)
    func nodes(_ document: Document) -> [Node] { renderer.render(document, language: edition.language) }
    return WebPage(
      title: edition.subject.text, language: edition.language, header: nodes(edition.masthead),
      content: nodes(edition.body), footer: nodes(edition.footer), isListed: true
    ).html()
  }
}
