import SpreCore
import SpreFormats

/// The pages that other channels have put on the site, such as newsletters and programmes, the newest first.
///
/// Only those that somebody has approved or delivered: the list must not lead to what lies nowhere yet.
struct ActivityList: Sendable {
  static let id = "activities"

  var publication: Publication
  var language: Language

  /// The heading and the list; nothing where there are no such pages.
  var nodes: [Node] {
    let (site, log) = (publication.brief.site, publication.brief.log)
    let pages = site.activities.compactMap { id, languages -> (day: Day, id: String, node: Node)? in
      guard let activity = log[id], log.approvals[id] != nil || log.state(of: activity) == .delivered,
        let day = activity.dates?.from, let first = languages.first
      else { return nil }
      let spoken = languages.contains(language) ? language : first
      let path = Site.path(ofActivity: id, in: spoken)
      return (day, id, entry(activity, day, spoken, site.address(of: path) ?? "../\(path)"))
    }
    if pages.isEmpty { return [] }
    let sorted = pages.sorted { ($1.day, $0.id) < ($0.day, $1.id) }.map(\.node)
    return [
      .tag("h2", ["id": ActivityList.id], WebsiteWords.activities[language]),
      .tag("ul", ["class": "items short"], sorted),
    ]
  }

  private func entry(_ activity: Activity, _ day: Day, _ spoken: Language, _ address: String) -> Node {
    let title = activity.title.wording(for: spoken) ?? Wording(text: activity.id, language: spoken)
    let shown = title.text.isVisible ? title.text.onOneLine : activity.id
    let tag = title.language == language ? nil : title.language.rawValue
    let page = spoken == language ? nil : spoken.rawValue
    var remarks: [Node] = [.tag("time", ["datetime": day.description], day.written(in: language))]
    if spoken.isForeign(to: language) { remarks.append(.text(" · \(ReaderPhrase.inLanguage(spoken)[language])")) }
    return .tag(
      "li", [:],
      [
        .tag("a", ["class": "title", "href": address, "lang": tag, "hreflang": page], shown),
        .tag("span", ["class": "quiet"], [.text(" · ")] + remarks),
      ])
  }
}
