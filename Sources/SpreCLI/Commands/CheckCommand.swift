import ArgumentParser
import SpreCore
import SpreWorkspace

/// Prints everything that is amiss in a workspace.
struct CheckCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print all findings of the workspace.",
    discussion: """
      Reads every file and reports every mistake in one run, with file, line, column and a way to mend it. What the
      channels find in the activities to come is told too, as if they were drafted; nothing is written.

      Example: spre check --language en
      """)

  @OptionGroup var options: WorkspaceOptions

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let drafted = try await DraftRun(session).findingsOfWhatIsToCome()
    return try session.report((session.workspace.findings + drafted).inOrder())
  }
}
