import ArgumentParser
import SpreWorkspace

/// Prints everything that is amiss in a workspace.
struct CheckCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print all findings of the workspace.",
    discussion: """
      Reads every file and reports every mistake in one run, with file, line, column and a way to mend it.

      Example: spre check --language en
      """)

  @OptionGroup var options: WorkspaceOptions

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    return try session.report(session.workspace.findings)
  }
}
