public import SpreCore

/// A year for a terminal, month by month: what stands in the log, what is due or overdue, and what is missing.
public struct YearTable: Sendable {
  /// The year to show.
  public var year: YearPlan
  /// The plan that it is a year of.
  public var plan: Plan
  /// The log that the states are told from.
  public var log: ActivityLog
  /// The language of headings and titles.
  public var language: WorkingLanguage

  public init(_ year: YearPlan, plan: Plan, log: ActivityLog, language: WorkingLanguage) {
    self.year = year
    self.plan = plan
    self.log = log
    self.language = language
  }

  /// The months, each line with a line end; a month with nothing in it is there too.
  public var text: String {
    let months = (1...12).flatMap { month in
      let lines = Columns.aligned(rows(of: month)).map { "  " + $0 }
      return [ReaderPhrase.month(month)[language.read].withInitial] + (lines.isEmpty ? ["  –"] : lines)
    }
    let undated = year.activities.filter { month(of: $0) == nil }
    let open = rounds(in: nil)
    var parts = ["\(year.year)", ""] + months
    if !undated.isEmpty || !open.isEmpty {
      parts +=
        ["", YearWords.noDay[language]]
        + Columns.aligned((undated.map(row) + open).map { Array($0.dropFirst()) }).map { "  " + $0 }
    }
    return parts.map(\.withoutControls).joined(separator: "\n") + "\n"
  }

  private func rows(of month: Int) -> [[String]] {
    year.activities.filter { self.month(of: $0) == month }.map(row) + rounds(in: month)
  }

  private func row(_ activity: Activity) -> [String] {
    [
      activity.dates?.short(in: language) ?? "", activity.title.best(for: language.read), activity.id,
      YearWords.state(of: activity, in: log, plan: plan, on: year.today)[language],
    ]
  }

  /// What is missing in a month, or in a stretch longer than one.
  private func rounds(in month: Int?) -> [[String]] {
    year.rounds.compactMap { round in
      let name = plan.measure(round.measure)?.name.best(for: language.read) ?? round.measure
      switch round.filling {
      case .activities: return nil
      case .proposed(let activity):
        guard self.month(of: activity.days) == month else { return nil }
        let note = activity.note.map { " (\($0[language]))" } ?? ""
        return [
          activity.isExact ? activity.days.short(in: language) : "", "\(name): \(YearWords.missing[language])",
          activity.id, YearWords.proposed[language] + note,
        ]
      case .leftOut(let reason):
        guard self.month(of: round.period) == month else { return nil }
        return ["", "\(name): \(YearWords.missing[language])", "", reason[language]]
      }
    }
  }

  private func month(of activity: Activity) -> Int? {
    guard let days = activity.days else { return nil }
    if activity.dates != nil { return max(days.from, Day(year: year.year, month: 1, day: 1) ?? days.from).month }
    return days.from.month == days.to.month ? days.from.month : nil
  }

  /// The month that days lie in; nothing when they are a longer stretch than a month and not exact days.
  private func month(of days: DateSpan) -> Int? {
    days.from.month == days.to.month || days.from.days(until: days.to) < 31 ? days.from.month : nil
  }
}

/// The words of a year's tables.
enum YearWords {
  static let noDay = Phrase(nb: "Uten måned", en: "Without a month")
  static let missing = Phrase(nb: "ingenting", en: "nothing")
  static let proposed = Phrase(nb: "foreslått", en: "proposed")

  /// The state, and whether something is to be done about it.
  static func state(of activity: Activity, in log: ActivityLog, plan: Plan, on today: Day) -> Phrase {
    let state = log.state(of: activity).label
    if log.isOverdue(activity, on: today) {
      return Phrase(nb: "\(state.nb), over tiden: si hvordan det gikk", en: "\(state.en), overdue: say what came of it")
    }
    if log.isDue(activity, in: plan, on: today) {
      return Phrase(nb: "\(state.nb), skal lages nå", en: "\(state.en), due now")
    }
    return state
  }
}

extension DateSpan {
  /// The days without the year, as they stand under their month.
  fileprivate func short(in language: WorkingLanguage) -> String {
    let written = written(in: language.read)
    let words = written.split(separator: " ")
    return words.last == "\(to.year)" ? words.dropLast().joined(separator: " ") : written
  }
}

extension String {
  fileprivate var withInitial: String { prefix(1).uppercased() + dropFirst() }
}
