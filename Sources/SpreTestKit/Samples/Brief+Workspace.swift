public import SpreCore
import SpreWorkspace

extension Brief {
  /// The brief that a workspace on disk gives a channel for one of its activities.
  ///
  /// The path is absolute. Throws a ``WorkspaceProblem`` when the files have errors or lack the activity.
  public init(workspace path: String, activity id: String, channel: any Channel, today: Day) throws {
    let workspace = WorkspaceLoader(WorkspaceFolder(path: path), channels: [channel.info]).load(today: today)
    let errors = workspace.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw WorkspaceProblem(findings: errors) }
    guard let activity = workspace.activity(id),
      let brief = workspace.brief(for: activity, channel: channel.info, today: today)
    else { throw WorkspaceProblem(findings: []) }
    self = brief
  }
}

/// A workspace that a test cannot take a brief from: its errors, or none when it lacks the activity.
public struct WorkspaceProblem: Error, Sendable {
  /// The errors in the workspace's files; none when the activity is not there.
  public var findings: [Finding]
}
