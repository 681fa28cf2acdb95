import SpreCore

/// Where a programme's files lie among the drafts: all on the web site, the page where others link to it.
struct ProgrammeFiles: Sendable {
  var activity: String

  /// The page in a language.
  func page(_ language: Language) -> String { "\(Site.folder)/\(Site.path(ofActivity: activity, in: language))" }

  /// The calendar in a language, beside the page.
  func calendar(_ language: Language) -> String { "\(page(language).dropLast("html".count))ics" }

  /// How the page of a language leads to its calendar.
  var calendarFromPage: String { "\(activity).ics" }

  /// The schedule for conference apps, which is the same in every language.
  var schedule: String { "\(Site.folder)/schedules/\(activity)/schedule.xml" }
}
