import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Freezes the texts of an activity.
struct ApproveCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve an activity's drafts: freeze the texts in archive/.",
    discussion: """
      Refused while a finding of severity error stands, a draft is out of date, or a new version lies beside an
      edited one. An error can be let through with its code and a reason, which are logged. Where something has
      changed since an earlier approval, --changes shows what, and freezes nothing; with --out it becomes a page.

      Example: spre approve nyhetsbrev-2026-11 --as leder
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The activity's id.") var activity: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The role that approves; a key under roles in spre.yml.", valueName: "role")) var role: String?
  @Flag(help: "Show what has changed since the last approval, and approve nothing.") var changes = false
  @Option(
    help: "With --changes: write a page (.html) or a file for programs (.json) instead of printing.",
    completion: .file()) var out: String?
  @Option(
    name: .customLong("draft"),
    help: ArgumentHelp("A draft to approve; all by default. May be repeated.", valueName: "path"))
  var drafts: [String] = []
  @Option(help: ArgumentHelp("The code of an error to let through. May be repeated.", valueName: "code")) var override:
    [String] = []
  @Option(help: ArgumentHelp("Why; one for all, or one for each --override.", valueName: "text")) var reason: [String] =
    []

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let activity = try session.activity(activity)
    if changes { return try await session.showChanges(in: activity, out: out) }
    guard out == nil else { throw UsageFailure.outWithoutChanges }
    guard let role else { throw UsageFailure.approverMissing }
    try session.requireRole(role)
    if let refusal = try session.refusal(of: activity) { return refusal }
    let examination = try await DraftRun(session).examine(activity)
    let request = ApprovalRequest(
      activity: activity.id, by: role, date: session.today, paths: drafts.isEmpty ? nil : drafts,
      inputs: session.inputs(of: examination),
      overrides: try overrides(),
      findings: examination.findings, fresh: examination.drafting.drafts)
    let changes = try session.changes(in: examination, inputs: request.inputs)
    let outcome = try Archive(folder: session.workspace.folder)
      .approve(request, attachment: session.workspace.folder.bytes)
    switch outcome {
    case .refused(let findings): return try session.report(findings)
    case .approved(let approval):
      if let changes, !changes.isEmpty { session.console.say(ChangesText(changes, language: session.language).text) }
      try session.settleChanges(in: examination)
      let standing = FindingsSummary(request.findings).accompanying
      try session.show(files: approval.drafts.map { "archive/\(activity.id)/\($0.path)" })
      session.console.say(
        Phrase(
          nb: "Godkjent \(standing.nb). Når det er ute: spre deliver \(activity.id)",
          en: "Approved \(standing.en). When it is out: spre deliver \(activity.id)")[session.language])
      return .done
    }
  }

  private func overrides() throws -> [Approval.Override] {
    guard reason.count <= 1 || reason.count == override.count else { throw UsageFailure.reasonsDoNotMatch }
    return override.enumerated().map { index, code in
      Approval.Override(code: code, reason: reason.count > 1 ? reason[index] : reason.first ?? "")
    }
  }
}

extension UsageFailure {
  fileprivate static let outWithoutChanges = UsageFailure(
    phrase: Phrase(
      nb: "--out hører sammen med --changes; godkjenningen selv skrives alltid i archive/.",
      en: "--out goes with --changes; the approval itself is always written in archive/."))

  fileprivate static let approverMissing = UsageFailure(
    phrase: Phrase(
      nb: "Hvem godkjenner? Skriv --as og en rolle fra spre.yml, eller --changes for bare å se hva som er endret.",
      en: "Who approves? Write --as and a role of spre.yml, or --changes to only see what has changed."))
}

extension Session {
  /// Reports an activity that has been called off; nothing when it may go out.
  func refusal(of activity: Activity) throws -> Ending? {
    let state = workspace.log.state(of: activity)
    guard [.cancelled, .refused, .continued].contains(state) else { return nil }
    return try report([.calledOff(state, .error, at: activity.origins["state"])])
  }

  /// Fails when a role is not one of the workspace's.
  func requireRole(_ role: String) throws {
    let known = workspace.configuration.organisation.roles.keys.sorted()
    guard known.contains(role) else { throw UsageFailure.unknown(.role, role, known: known) }
  }
}
