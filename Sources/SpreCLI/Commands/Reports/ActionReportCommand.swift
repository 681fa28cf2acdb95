import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes the action plan of a year.
struct ActionReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "The action plan of a year: what is set down for each measure, deadlines, and work carried over.",
    discussion: """
      Lists what the plan's cadences ask for and nobody has set down yet.

      Example: spre report action --year 2027 --out handlingsplan.html
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var year: YearOption

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let workspace = session.workspace
    let report = ActionReport(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers, year: year.year(for: session),
      today: session.today,
      language: session.language(of: options), main: session.main,
      organisation: workspace.configuration.organisation.name)
    return try session.deliver(report.report, options)
  }
}
