public import SpreCore

/// What changed in a plan since another version of it, on about a page.
public struct CompareReport: Sendable {
  /// The two versions, compared.
  public var comparison: PlanComparison
  /// What the other version is called, such as a file's name or a revision.
  public var name: String
  /// The day that the report is made.
  public var today: Day
  /// The language of the report.
  public var language: ReportLanguage
  /// The language of the fields that have only one.
  public var main: Language
  /// The name of the service.
  public var organisation: LocalizedText

  public init(
    _ comparison: PlanComparison, name: String, today: Day, language: ReportLanguage, main: Language = .nb,
    organisation: LocalizedText = [:]
  ) {
    self.comparison = comparison
    self.name = name
    self.today = today
    self.language = language
    self.main = main
    self.organisation = organisation
  }

  /// The report, ready to render.
  public var report: Report {
    let telling = Telling(language: language, main: main, plan: comparison.after)
    let lead = Block.paragraph(telling.say(CompareWords.with(name.onOneLine)))
    let blocks =
      comparison.isEmpty
      ? [lead, .paragraph([.strong(telling.say(CompareWords.nothing))])]
      : [lead] + CompareSummary(telling: telling, comparison: comparison).blocks
        + CompareGroups(telling: telling, comparison: comparison).blocks
        + CompareMeasures(telling: telling, comparison: comparison).blocks
        + CompareRest(telling: telling, comparison: comparison).blocks
    return Report(
      title: CompareWords.title[language], subtitle: telling.words(organisation).plainText, language: language,
      parts: [.text(blocks)], footer: telling.footer(today: today, ofPlanOnly: true))
  }
}
