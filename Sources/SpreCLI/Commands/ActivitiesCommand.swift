import ArgumentParser
import Foundation
import SpreCore
import SpreFormats
import SpreReports
import SpreWorkspace

/// Writes the activities to a table for spreadsheets, or reads such a table.
struct ActivitiesCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "activities",
    abstract: "Write the activities to a spreadsheet's table, or read one.",
    discussion: """
      --out writes a row for each activity. --from reads such a table: a new id makes a file, and of a file that is there
      only what differs is touched. A list has semicolons between its elements, counts are written as 'A, B minst 120;
      F ukjent'. What the table lacks stays as it is, and when a cell is wrong nothing is changed. Settings and what
      belongs to one kind stay in the activity's own file.

      Example: spre plan activities --out activities.csv --year 2026
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "Write the activities to this table (.csv, .tsv).", completion: .file()) var out: String?
  @Option(help: "Read the activities from this table (.csv, .tsv).", completion: .file()) var from: String?
  @Option(help: "Write those of one year.") var year: Int?

  func validate() throws {
    guard (out == nil) != (from == nil) else { throw ValidationError("Give --out FILE or --from FILE.") }
    guard from == nil || year == nil else { throw ValidationError("--year goes with --out.") }
  }

  func run(on host: Host) async throws -> Ending {
    if let out, !["csv", "tsv"].contains(URL(filePath: out).pathExtension) { throw UsageFailure.notATable(out) }
    let session = try host.open(options)
    if let from { return try session.takeActivities(from: from) }
    let errors = session.planErrors
    if let out, errors.isEmpty {
      let isTab = out.hasSuffix(".tsv")
      var writer = CSVWriter(isTab ? .tab : session.language == .nb ? .semicolon : .comma)
      writer.hasByteOrderMark = true
      let rows = ActivityRows(session.workspace, year: year, working: session.language).rows
      try host.write(writer.text(rows), to: out)
      let count = rows.count - 1
      session.console.say(
        Phrase(
          nb: "\(count) \(count == 1 ? "aktivitet" : "aktiviteter") er skrevet. "
            + "Les dem inn igjen med «spre plan activities --from \(out)».",
          en: "\(count) \(count == 1 ? "activity is" : "activities are") written. "
            + "Read them back with 'spre plan activities --from \(out)'.")[
            session.language])
    }
    return errors.isEmpty ? .done : try session.report(errors)
  }
}

extension Session {
  /// Makes and changes activities as a table says, all of them or none, and says what happened.
  fileprivate func takeActivities(from path: String) throws -> Ending {
    guard planErrors.isEmpty else { return try report(planErrors) }
    let table = ActivityTable(try host.read(path), file: path, workspace: workspace, today: today)
    guard table.findings.worst != .error else {
      let ending = try report(table.findings.inOrder())
      console.say(Phrase(nb: "Ingenting er endret.", en: "Nothing is changed.")[language])
      return ending
    }
    try workspace.folder.writeTogether(table.files.map { ($0.path, Array($0.text.utf8)) })
    try show(files: table.files.map(\.path))
    if !table.findings.isEmpty { console.errors(FindingsText(table.findings.inOrder(), language: language).text) }
    let (made, changed) = (table.files.count { $0.isNew }, table.files.count { !$0.isNew })
    console.say(
      Phrase(
        nb: "Nye: \(made). Endret: \(changed). Ikke i tabellen, og derfor som før: \(table.absent).",
        en: "New: \(made). Changed: \(changed). Not in the table, and so as before: \(table.absent).")[language])
    return .done
  }
}
