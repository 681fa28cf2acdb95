import SpreCore
import SpreFormats

/// A page that another channel has put on the site, such as a newsletter or a programme.
struct ActivityPage: Sendable {
  var activity: Activity
  /// What the page is headed by, where that is not the activity's title.
  var heading: LocalizedText?
  /// The first day of the activity.
  var day: Day
  /// The languages of the page, in order; never empty.
  var languages: [Language]

  /// The language of the page that a reader gets.
  func language(for reader: Language) -> Language { languages.contains(reader) ? reader : languages[0] }

  /// What the page is called in one of its languages.
  func title(in language: Language) -> Wording {
    guard let title = (heading ?? activity.title).wording(for: language), title.text.isVisible else {
      return Wording(text: activity.id, language: language)
    }
    return Wording(text: title.text.onOneLine, language: title.language)
  }
}

extension Publication {
  /// The pages of other channels' activities, the newest first.
  ///
  /// Only those that somebody has approved or delivered: nothing must lead to what lies nowhere yet.
  var activityPages: [ActivityPage] {
    let (site, log) = (brief.site, brief.log)
    return site.activities.compactMap { id, languages -> ActivityPage? in
      guard let activity = log[id], log.approvals[id] != nil || log.state(of: activity) == .delivered,
        let day = activity.dates?.from, !languages.isEmpty
      else { return nil }
      return ActivityPage(activity: activity, heading: site.headings[id], day: day, languages: languages)
    }.sorted { ($1.day, $0.activity.id) < ($0.day, $1.activity.id) }
  }

  /// The public items that an activity carries, in its order.
  func items(of activity: Activity) -> [KnowledgeItem] {
    var seen: Set<String> = []
    let delivered = brief.log.deliveries[activity.id, default: []].flatMap(\.parts).flatMap(\.items)
    let ids = activity.items ?? delivered
    return ids.filter { seen.insert($0).inserted }.compactMap { brief.site.carried[$0] }
  }
}
