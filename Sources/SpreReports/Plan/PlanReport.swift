public import SpreCore

/// The plan itself as a document: whom it is for in order of priority, the measures with their means, and the goals.
public struct PlanReport: Sendable {
  /// The plan.
  public var plan: Plan
  /// The day that the report is made.
  public var today: Day
  /// The language of the report.
  public var language: ReportLanguage
  /// The language of the fields that have only one.
  public var main: Language
  /// The name of the service.
  public var organisation: LocalizedText

  public init(
    plan: Plan, today: Day, language: ReportLanguage, main: Language = .nb, organisation: LocalizedText = [:]
  ) {
    self.plan = plan
    self.today = today
    self.language = language
    self.main = main
    self.organisation = organisation
  }

  /// The report, ready to render.
  public var report: Report {
    let telling = Telling(language: language, main: main, plan: plan)
    let document = PlanDocument(telling: telling, heading: 2)
    return Report(
      title: PlanReportWords.title(plan.period)[language], subtitle: telling.words(organisation).plainText,
      language: language, parts: [.text(document.blocks)], footer: telling.footer(today: today, ofPlanOnly: true))
  }
}
