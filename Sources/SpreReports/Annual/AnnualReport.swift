public import SpreCore

/// The annual report: what came of the plan in a year, area by area, with nothing left out.
///
/// An area without activity stands as empty. An activity stands under every area that it serves and counts once.
public struct AnnualReport: Sendable {
  /// The plan, whose goals are the areas.
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
    let work = YearOfWork(plan: plan, log: log, span: span)
    let activities = ActivityTelling(telling, log: log, span: span, today: today)
    let counts = YearOfCounts(work.carriedOut, counts: activities.counts(of:), telling: telling)
    let areas = AnnualAreas(telling: telling, activities: activities, work: work, year: year)
    let figures = AnnualFigures(telling: telling, activities: activities, counts: counts)
    let coverage = Coverage(plan: plan, log: log, period: span, today: today)
    let blocks =
      AnnualSummary(telling: telling, activities: activities, work: work, counts: counts, year: year).blocks
      + areas.blocks + AnnualUnfinished(telling: telling, activities: activities, work: work).blocks + figures.blocks
      + CoverageTelling(telling: telling, coverage: coverage).blocks + figures.withoutNumber
      + AnnualRegions(telling: telling, activities: activities, work: work).blocks
      + RegisterTelling(telling: telling, registers: registers, span: span, today: today).blocks + telling.key
    return Report(
      title: AnnualWords.title(year)[language], subtitle: telling.words(organisation).plainText, language: language,
      parts: [.text(blocks)], footer: telling.footer(today: today))
  }
}
