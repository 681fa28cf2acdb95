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
    let lines = lines
    let months = (1...12).flatMap { month in
      let rows = Columns.aligned(lines.filter { $0.month == month }.map(\.cells)).map { "  " + $0 }
      return [ReaderPhrase.month(month)[language.read].withInitial] + (rows.isEmpty ? ["  –"] : rows)
    }
    let undated = lines.filter { $0.month == nil }.map { Array($0.cells.dropFirst()) }
    var parts = ["\(year.year)", ""] + months
    if !undated.isEmpty { parts += ["", YearWords.noDay[language]] + Columns.aligned(undated).map { "  " + $0 } }
    return parts.map(\.withoutControls).joined(separator: "\n") + "\n"
  }

  /// One line under a month, or under none.
  private struct Line {
    var month: Int?
    /// The first day, where it is known.
    var day: Day?
    var cells: [String]
  }

  /// All lines by day, those of a month or a stretch without a day last; on one day what is there comes first.
  private var lines: [Line] {
    let lines = year.activities.map(line) + year.stages.map(line) + year.rounds.compactMap(line)
    return lines.enumerated().sorted { a, b in
      switch (a.element.day, b.element.day) {
      case (let x?, let y?): (x, a.offset) < (y, b.offset)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): a.offset < b.offset
      }
    }.map(\.element)
  }

  private func line(_ activity: Activity) -> Line {
    Line(
      month: month(of: activity), day: activity.dates.map { max($0.from, firstDay ?? $0.from) },
      cells: [
        activity.dates?.short(in: language) ?? "", activity.title.best(for: language.read), activity.id,
        YearWords.state(of: activity, in: log, plan: plan, on: year.today)[language],
      ])
  }

  private func line(_ stage: StageDay) -> Line {
    let state = stage.day < year.today ? YearWords.passed : YearWords.toCome
    return Line(
      month: stage.day.month, day: stage.day,
      cells: [
        DateSpan(stage.day).short(in: language), stage.words[language], stage.activity.id, state[language],
      ])
  }

  /// What is missing in a month, or in a stretch longer than one.
  private func line(_ round: YearPlan.Round) -> Line? {
    let name = plan.measure(round.measure)?.name.best(for: language.read) ?? round.measure
    let days = round.time.days ?? round.period
    let id: String
    let words: String
    switch round.filling {
    case .activities: return nil
    case .proposed(let activity):
      (id, words) = (activity.id, YearWords.proposed[language] + (activity.note.map { " (\($0[language]))" } ?? ""))
    case .leftOut(let reason): (id, words) = ("", reason[language])
    }
    return Line(
      month: month(of: days), day: round.time.isExact ? days.from : nil,
      cells: [
        round.time.isExact ? days.short(in: language) : "", "\(name): \(YearWords.missing[language])", id, words,
      ])
  }

  private var firstDay: Day? { Day(year: year.year, month: 1, day: 1) }

  private func month(of activity: Activity) -> Int? {
    guard let days = activity.days else { return nil }
    if activity.dates != nil { return max(days.from, firstDay ?? days.from).month }
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
  static let passed = Phrase(nb: "passert", en: "passed")
  static let toCome = Phrase(nb: "kommer", en: "to come")

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
    return words.last == "\(to.year)" && from.year == to.year ? words.dropLast().joined(separator: " ") : written
  }
}

extension String {
  fileprivate var withInitial: String { prefix(1).uppercased() + dropFirst() }
}
