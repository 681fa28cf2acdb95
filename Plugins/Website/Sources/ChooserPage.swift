import SpreCore
import SpreFormats

/// The front door of the site: where readers choose a language.
struct ChooserPage: Sendable {
  static let path = "index.html"

  var publication: Publication

  func html() -> String {
    let main = publication.languages.first ?? .nb
    let name = publication.organisation(main)
    let title = name?.text.onOneLine ?? WebsiteWords.allItems[main]
    let choices = publication.languages.map { language -> Node in
      let tag = language.rawValue
      return .tag(
        "a", ["class": "button", "href": Publication.indexPath(language), "lang": tag, "hreflang": tag],
        language.ownName)
    }
    let invitation = publication.languages.map { language -> Node in
      .tag("span", ["lang": language == main ? nil : language.rawValue], WebsiteWords.choose[language])
    }
    let separated = Array(invitation.map { [$0] }.joined(separator: [.text(" · ")]))
    return WebPage(
      title: title, language: main,
      content: [
        .tag("h1", ["lang": name.flatMap { $0.language == main ? nil : $0.language.rawValue }], title),
        .tag("p", ["class": "lead"], separated),
        .tag("nav", ["class": "languages", "aria-label": WebsiteWords.languages[main]], choices),
      ], styles: SiteStyle.sheet(publication.brief.organisation.brand), isListed: true, metadata: metadata(title)
    ).html()
  }

  private func metadata(_ title: String) -> PageMetadata {
    let site = publication.brief.site
    let paths: [(Language?, String)] =
      publication.languages.map { ($0, Publication.indexPath($0)) } + [(nil, ChooserPage.path)]
    return PageMetadata(
      description: title, address: site.address(of: ChooserPage.path),
      alternates: paths.compactMap { language, path in
        site.address(of: path).map { PageMetadata.Alternate(language, $0) }
      }, siteName: title)
  }
}
