import ArgumentParser

/// Writes reports about the plan and the log.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report from the plan and the log: the plan itself, a year's plan, an annual report and more.",
    discussion: """
      A report comes as Markdown, or as a page that prints on A4, in bokmål, nynorsk or English.

      Example: spre report annual --year 2026 --out arsmelding.html
      """,
    subcommands: [
      PlanReportCommand.self, ActionReportCommand.self, AnnualReportCommand.self, CompareReportCommand.self,
      ReviewReportCommand.self, LanguageReportCommand.self,
    ])
}
