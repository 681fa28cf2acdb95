import SpreCore

/// Checks activities that a table makes or changes as if they stood in files already, with the places of their cells.
struct ActivityTableCheck {
  private(set) var findings: [Finding] = []

  init(_ merged: [(value: Value, activity: Activity)], in workspace: Workspace, file: String, today: Day) {
    guard !merged.isEmpty else { return }
    var workspace = workspace
    let changed = Dictionary(merged.map { ($0.activity.id, $0.activity) }) { first, _ in first }
    let staying = workspace.log.activities.filter { changed[$0.id] == nil }
    workspace.log = ActivityLog(
      activities: staying + merged.map(\.activity), approvals: workspace.log.approvals,
      deliveries: workspace.log.deliveries)

    var names = KnownNames()
    names[.channel] = workspace.channels.map(\.id)
    names[.group] = workspace.plan.groups.map(\.code)
    names[.measure] = workspace.plan.measures.map(\.id)
    names[.goal] = workspace.plan.goals.map(\.id)
    names[.region] = workspace.plan.regions.isEmpty ? nil : workspace.plan.regions
    names[.item] = workspace.items.map(\.id)
    names[.activity] = workspace.log.activities.map(\.id)
    let folder = workspace.folder
    let kinds = workspace.kinds
    var check = FieldCheck(names: names) { folder.hasFile($0, from: $1) }
    var texts = MainLanguageCheck(workspace.configuration.languages[0])
    var counted: [Finding] = []
    for (value, _) in merged {
      // A field whose table the activity's file names is read and checked with the workspace.
      check.check(value, fields: ActivityFields.all(kinds: kinds, kind: value["kind"]?.text))
      texts.check(value, fields: [ActivityFields.title])
      counted += (value["counts"]?.elements ?? []).flatMap { Count($0)?.numberProblems(at: $0.origin) ?? [] }
    }
    let all = check.findings + texts.findings + counted + ActivityCheck(workspace, today: today, unsettled: []).findings
    findings = all.filter { $0.origin?.file == file }
  }
}
