import SpreCore
import SpreFormats

/// The list of pages that other channels have put on the site, the newest first.
struct ActivityList: Sendable {
  static let id = "activities"

  var publication: Publication
  var language: Language

  /// The heading and the list; nothing where there are no such pages.
  var nodes: [Node] {
    let pages = publication.activityPages
    if pages.isEmpty { return [] }
    return [
      .tag("h2", ["id": ActivityList.id], WebsiteWords.activities[language]),
      .tag("ul", ["class": "items short"], pages.map(entry)),
    ]
  }

  private func entry(_ page: ActivityPage) -> Node {
    let spoken = page.language(for: language)
    let path = Site.path(ofActivity: page.activity.id, in: spoken)
    let address = publication.brief.site.address(of: path) ?? "../\(path)"
    let title = page.title(in: spoken)
    let tag = title.language == language ? nil : title.language.rawValue
    let other = spoken == language ? nil : spoken.rawValue
    var remarks: [Node] = [.tag("time", ["datetime": page.day.description], page.day.written(in: language))]
    if spoken.isForeign(to: language) { remarks.append(.text(" · \(ReaderPhrase.inLanguage(spoken)[language])")) }
    return .tag(
      "li", [:],
      [
        .tag("a", ["class": "title", "href": address, "lang": tag, "hreflang": other], title.text),
        .tag("span", ["class": "quiet"], [.text(" · ")] + remarks),
      ])
  }
}
