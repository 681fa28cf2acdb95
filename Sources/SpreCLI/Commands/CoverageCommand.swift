import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows what came of the plan: designed, scheduled, delivered and received.
struct CoverageCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show how much of the plan is scheduled, delivered and received.",
    discussion: """
      Counts over the plan's years; --from and --to choose other days. The four levels are never mixed.

      Example: spre plan coverage --list
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "The first day to count, as YYYY-MM-DD.", transform: Day.argument) var from: Day?
  @Option(help: "The last day to count, as YYYY-MM-DD.", transform: Day.argument) var to: Day?
  @Flag(help: "Show evenness too.") var all = false
  @Flag(help: "List the activities that each delivered number was counted from.") var list = false

  func validate() throws {
    guard (from == nil) == (to == nil) else { throw ValidationError("Give both --from and --to, or neither.") }
    if let from, let to, to < from { throw ValidationError("--to must not come before --from.") }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    var period: DateSpan?
    if let from, let to { period = DateSpan(from: from, to: to) }
    let coverage = Coverage(
      plan: session.workspace.plan, log: session.workspace.log, period: period, today: session.today)
    switch session.format {
    case .json: session.console.result(try CoverageJSON(coverage).text())
    case .text:
      let table = CoverageTable(coverage, language: session.language, showsAll: all, listsActivities: list)
      session.console.result(table.text)
    }
    let errors = session.workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }
}
