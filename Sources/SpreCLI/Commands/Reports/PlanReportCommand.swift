import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes the plan itself.
struct PlanReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "The plan itself: target groups in order, measures with groups and means, goals.",
    discussion: "Example: spre report plan --out plan.html")

  @OptionGroup var options: ReportOptions

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let report = PlanReport(
      plan: session.workspace.plan, today: session.today, language: session.language(of: options), main: session.main,
      organisation: session.workspace.configuration.organisation.name)
    return try session.deliver(report.report, options)
  }
}
