import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes the annual report.
struct AnnualReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "annual",
    abstract: "The annual report: every activity of a year under the goals it serves, and the goals that got none.",
    discussion: """
      Numbers keep how sure they are, and what nobody counted is listed.

      Example: spre report annual --year 2026 --language nn --out arsmelding.html
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var year: YearOption

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let workspace = session.workspace
    let report = AnnualReport(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers, year: year.year(for: session),
      today: session.today,
      language: session.language(of: options), main: session.main,
      organisation: workspace.configuration.organisation.name)
    return try session.deliver(report.report, options)
  }
}
