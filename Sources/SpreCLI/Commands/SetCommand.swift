import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Changes the groups of one measure.
struct SetCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change the groups that a measure is meant for.",
    discussion: """
      Touches that one value in plan.yml; comments, order and everything else stay as they are.

      Example: spre plan set nyhetsbrev A,B,C,D,E,G
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The measure's id.") var measure: String
  @Argument(help: "Codes of groups with commas between, or all, or none.") var groups: String

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let folder = session.workspace.folder
    guard let bytes = try? folder.bytes(at: "plan.yml"), let text = String(validating: bytes, as: UTF8.self) else {
      return try session.report(session.workspace.findings)
    }
    let edit = PlanEdit.setGroups(audience, of: measure, in: text)
    guard let changed = edit.text else { return try session.report(edit.findings) }
    if changed != text { try folder.write(Array(changed.utf8), to: "plan.yml") }
    let again = WorkspaceLoader(folder, channels: host.channels.infos).load(today: session.today)
    session.console.result(MatrixTable(Matrix(again.plan), language: session.language).text)
    return .done
  }

  private var audience: Audience {
    switch groups {
    case "all": .all
    case "none": .named([])
    default: .named(groups.split(separator: ",").map { $0.trimmed })
    }
  }
}

extension Substring {
  /// The text without spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
