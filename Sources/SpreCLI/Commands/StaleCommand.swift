import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Lists what nobody has looked over in time.
struct StaleCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale",
    abstract: "List items, evidence and relays that nobody has looked over in time, oldest due first.",
    discussion: """
      An item holds from `reviewed:`, else from `date:`, for as long as its `reviewEvery:` or that of spre.yml says.

      Example: spre plan stale --format json
      """)

  @OptionGroup var options: WorkspaceOptions

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let workspace = session.workspace
    let stale = StaleReport(
      workspace.reviews(on: session.today), usual: workspace.configuration.reviewEvery, today: session.today)
    switch session.format {
    case .json: session.console.result(try StaleJSON(stale).text())
    case .text: session.console.result(StaleText(stale, language: session.language).text)
    }
    let errors = workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }
}
