public import SpreCore
import SpreWorkspace

extension Brief {
  /// The brief that a workspace on disk gives a channel for one of its activities.
  ///
  /// The path is absolute. Throws a ``WorkspaceProblem`` when the files that the brief comes from have errors, or when
  /// there is no such activity. Channels that the test does not link may be named; that is no error here.
  public init(workspace path: String, activity id: String, channel: any Channel, today: Day) throws {
    let workspace = WorkspaceLoader(WorkspaceFolder(path: path), channels: [channel.info]).load(today: today)
    let activity = workspace.activity(id)
    let items = Set(activity?.items ?? workspace.items.map(\.id))
    let files = Set(
      ["spre.yml", "plan.yml", activity?.file].compactMap(\.self)
        + workspace.itemFiles.filter { items.contains($0.key) }.flatMap(\.value))
    let errors = workspace.findings.filter { finding in
      finding.severity == .error && finding.code != "reference.channel.unknown"
        && finding.origin.map { files.contains($0.file) } ?? true
    }
    guard errors.isEmpty else { throw WorkspaceProblem(findings: errors) }
    guard let activity, let brief = workspace.brief(for: activity, channel: channel.info, today: today)
    else { throw WorkspaceProblem(findings: []) }
    self = brief
  }
}

/// A workspace that a test cannot take a brief from: its errors, or none when it lacks the activity.
public struct WorkspaceProblem: Error, Sendable {
  /// The errors in the workspace's files; none when the activity is not there.
  public var findings: [Finding]
}
