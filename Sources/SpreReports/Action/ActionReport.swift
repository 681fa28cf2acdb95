public import SpreCore

/// The action plan of a year: measure by measure what is set down for when and whom, and what is still to be set down.
///
/// Work that earlier years did not finish is carried over, or said to be closed: nothing disappears in silence.
public struct ActionReport: Sendable {
  /// The plan, whose measures the report goes through.
  public var plan: Plan
  /// All activities, with what was delivered of them.
  public var log: ActivityLog
  /// What the registers hold; an empty one is not told of.
  public var registers: Registers
  /// The year, 1 to 9999.
  public var year: Int
  /// The day that decides what is overdue and what lies ahead.
  public var today: Day
  /// The language of the report.
  public var language: ReportLanguage
  /// The language of the fields that have only one.
  public var main: Language
  /// The name of the service.
  public var organisation: LocalizedText

  public init(
    plan: Plan, log: ActivityLog, registers: Registers = Registers(), year: Int, today: Day,
    language: ReportLanguage, main: Language = .nb, organisation: LocalizedText = [:]
  ) {
    self.plan = plan
    self.log = log
    self.registers = registers
    self.year = year
    self.today = today
    self.language = language
    self.main = main
    self.organisation = organisation
  }

  /// The report, ready to render.
  public var report: Report {
    let telling = Telling(language: language, main: main, plan: plan)
    let span = DateSpan(year: year) ?? DateSpan(today)
    let activities = ActivityTelling(telling, log: log, span: span, today: today)
    let year = ActionYear(plan: plan, log: log, span: span, today: today, main: main)
    let blocks =
      ActionSummary(telling: telling, activities: activities, year: year).blocks
      + ActionMeasures(telling: telling, activities: activities, year: year).blocks
      + ActionCarried(telling: telling, activities: activities, year: year).blocks
      + RegisterTelling(telling: telling, registers: registers, span: span, today: today).blocks + telling.key
    return Report(
      title: ActionWords.title(self.year)[language], subtitle: telling.words(organisation).plainText,
      language: language, parts: [.text(blocks)], footer: telling.footer(today: today))
  }
}
