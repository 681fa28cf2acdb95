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
      channels find in the activities to come is told too, as if they were drafted; nothing is written. Notes on the
      plan, which stay the same from month to month, are counted; --all tells them too.

      Example: spre check --language en
      """)

  @OptionGroup var options: WorkspaceOptions
  @Flag(help: "Tell the notes on the plan too, which are otherwise only counted.") var all = false

  @Flag(help: "Ask every web address of the items whether it answers, by the program curl.") var links = false

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let drafted = try await DraftRun(session).findingsOfWhatIsToCome()
    let live = try links ? LinkProbe.findings(LinkProbe.Link.all(of: session.workspace.items)) : []
    let findings = (session.workspace.findings + drafted + live).inOrder()
    guard !all else { return try session.report(findings) }
    let ending = try session.report(findings, onlyCounting: \.isNoteOnPlan)
    let notes = findings.count(where: \.isNoteOnPlan)
    if notes > 0 { session.console.say(Phrase.notesOnPlan(notes)[session.language]) }
    return ending
  }
}

extension Finding {
  /// Whether it is a thought about the plan, which says the same every month until somebody changes the plan.
  fileprivate var isNoteOnPlan: Bool { severity == .note && origin?.file == "plan.yml" }
}

extension Phrase {
  fileprivate static func notesOnPlan(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count == 1 ? "1 merknad" : "\(count) merknader") om planen er ikke vist: spre check --all",
      en: "\(count == 1 ? "1 note" : "\(count) notes") on the plan not shown: spre check --all")
  }
}
