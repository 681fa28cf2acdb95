import SpreCore

/// A conference as the brief of its activity tells it, with what several parts need to know of it.
struct Conference: Sendable {
  var brief: Brief
  var programme: Programme
  var settings: ConferenceSettings

  init(_ brief: Brief) {
    let main = brief.mainLanguage
    self.brief = brief
    let onlyDay = brief.activity.dates.flatMap { $0.from == $0.to ? $0.from : nil }
    programme = Programme(brief.activity.details, main: main, onlyDay: onlyDay)
    settings = ConferenceSettings(brief.settings, main: main)
  }

  /// The languages to write in; those without words for readers are left out, and a finding says so.
  var languages: [Language] { brief.languages.filter(ConferenceChannel.languages.contains) }

  /// The language that what comes once is written in.
  var mainLanguage: Language { languages.first ?? .nb }

  /// The first day: the activity's, else the first that has a session.
  var opening: Day? { brief.activity.dates?.from ?? programme.sessionDays.first }

  /// The last day: the activity's, else the last that has a session.
  var closing: Day? { brief.activity.dates?.to ?? programme.sessionDays.last }

  /// What somebody is called by their role; nothing when nobody has said.
  func role(_ key: String) -> LocalizedText? {
    programme.contributors[key] ?? brief.organisation.roles[key].map { LocalizedText([brief.mainLanguage: $0]) }
  }

  /// The keys that chairs and contributors may have, sorted.
  var knownKeys: [String] { Set(Array(programme.contributors.keys) + Array(brief.organisation.roles.keys)).sorted() }

  /// The knowledge items that contributions build on, in the order of the activity.
  var carriedItems: [String] {
    let named = Set(programme.sessions.flatMap(\.contributions).compactMap(\.item))
    return brief.items.map(\.id).filter(named.contains)
  }
}

extension Conference {
  /// What has gone out of the conference so far, in the order logged.
  var deliveries: [Delivery] { brief.log.deliveries[brief.activity.id] ?? [] }

  /// Whether it has been called off.
  var isCancelled: Bool { brief.activity.state == .cancelled }

  /// The day that everything in calendars is stamped with: that of the last delivery, else 1 January of the year
  /// before the opening, so that the same programme has the same bytes whenever it is drafted.
  var stampDay: Day {
    if let last = deliveries.map(\.date).max() { return last }
    let year = (opening ?? brief.today).year - 1
    return Day(year: max(1, year), month: 1, day: 1) ?? brief.today
  }
}
