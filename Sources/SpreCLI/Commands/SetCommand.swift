import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Changes the groups of one measure, or whatever a table says otherwise than the plan.
struct SetCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change the groups that a measure is meant for, or all that a table says.",
    discussion: """
      Touches that one value in plan.yml; comments, order and everything else stay as they are. --from reads a table
      that 'spre plan matrix --out matrix.csv' wrote and a person changed. A cell holds x, all, or 'blank: reason'; what
      the table lacks stays as it is, and when a cell is wrong nothing is changed.

      Example: spre plan set nyhetsbrev A,B,C,D,E,G
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The measure's id.") var measure: String?
  @Argument(help: "Codes of groups with commas between, or all, or none.") var groups: String?
  @Option(help: "Take the cells from this table (.csv, .tsv).", completion: .file()) var from: String?

  func validate() throws {
    if from != nil {
      guard measure == nil else { throw ValidationError("Give a measure and its groups, or --from, not both.") }
    } else if measure == nil || groups == nil {
      throw ValidationError("Give a measure and its groups, or --from FILE.")
    }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    if let from { return try session.setCells(from: from) }
    guard let measure, let groups else { return .wrongUsage }
    let folder = session.workspace.folder
    guard let bytes = try? folder.bytes(at: "plan.yml"), let text = String(validating: bytes, as: UTF8.self) else {
      return try session.report(session.workspace.findings)
    }
    let plan = session.workspace.plan
    guard plan.measure(measure) != nil else {
      throw UsageFailure.unknown(.measure, measure, known: plan.measures.map(\.id))
    }
    let edit = PlanEdit.setGroups(try audience(groups, in: plan), of: measure, in: text)
    guard let changed = edit.text else { return try session.report(edit.findings) }
    if changed != text { try folder.write(Array(changed.utf8), to: "plan.yml") }
    let again = WorkspaceLoader(folder, channels: host.channels.infos).load(today: session.today)
    try session.show(Matrix(again.plan))
    return .done
  }

  /// The audience that the argument names: `all`, `none` or codes of the plan's groups, each once.
  private func audience(_ groups: String, in plan: Plan) throws -> Audience {
    if groups == "all" { return .all }
    if groups == "none" { return .named([]) }
    let codes = groups.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.filter { $0 != " " }) }
    for (index, code) in codes.enumerated() {
      if code.isEmpty { throw UsageFailure.emptyGroup(groups) }
      guard plan.group(code) != nil else { throw UsageFailure.unknown(.group, code, known: plan.groups.map(\.code)) }
      if codes[..<index].contains(code) { throw UsageFailure.groupTwice(code) }
    }
    return .named(codes)
  }
}
