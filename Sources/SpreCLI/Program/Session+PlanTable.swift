import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

extension Session {
  /// Changes the plan to what a table says, all of it or nothing, and says what changed and what was left alone.
  func setCells(from path: String) throws -> Ending {
    guard planErrors.isEmpty else { return try report(planErrors) }
    let folder = workspace.folder
    let bytes = try folder.bytes(at: "plan.yml")
    let table = PlanTable(try host.read(path), file: path, plan: workspace.plan)
    guard table.findings.worst != .error, let text = String(validating: bytes, as: UTF8.self) else {
      let ending = try report(table.findings.inOrder())
      console.say(Phrase(nb: "Ingenting er endret.", en: "Nothing is changed.")[language])
      return ending
    }
    let edit = PlanEdit.setCells(table.changes, in: text)
    guard let changed = edit.text else { return try report(edit.findings) }
    if changed != text { try folder.write(Array(changed.utf8), to: "plan.yml") }
    if !table.findings.isEmpty { console.errors(FindingsText(table.findings.inOrder(), language: language).text) }
    let again = WorkspaceLoader(folder, channels: host.channels.infos).load(today: today)
    try show(Matrix(again.plan))
    for line in saying(table) { console.say(line[language]) }
    return .done
  }

  /// What changed, and what the table does not have.
  private func saying(_ table: PlanTable) -> [Phrase] {
    let changed = table.changes.map(\.measure).joined(separator: ", ")
    var lines = [
      table.changes.isEmpty
        ? Phrase(nb: "Tabellen sier det samme som planen.", en: "The table says what the plan says.")
        : Phrase(nb: "Endret: \(changed).", en: "Changed: \(changed).")
    ]
    if !table.absentMeasures.isEmpty {
      let list = table.absentMeasures.joined(separator: ", ")
      lines.append(
        Phrase(
          nb: "Ikke i tabellen, og derfor som før: \(list).", en: "Not in the table, and so as before: \(list)."))
    }
    if !table.absentGroups.isEmpty {
      let list = table.absentGroups.joined(separator: ", ")
      lines.append(
        Phrase(
          nb: "Målgrupper uten kolonne, og derfor som før: \(list).",
          en: "Target groups without a column, and so as before: \(list)."))
    }
    return lines
  }
}
