public import SpreCore

/// A table of activities that a person has filled in: the files it makes and changes, and what cannot be read.
///
/// A row for each activity, by the column `id`; what the table does not have is left as it is. An id that is new makes a
/// file. In a file that is there the least text changes, comments stay, and every change is proved by reading again.
public struct ActivityTable {
  /// A file as it should be.
  public struct File: Sendable, Hashable {
    /// The path from the workspace's folder.
    public var path: String
    /// The whole text.
    public var text: String
    /// Whether there is none yet.
    public var isNew: Bool
  }

  /// The files that differ, in the table's order.
  public internal(set) var files: [File] = []
  /// Everything that is amiss; the files hold only when none of it is an error.
  public internal(set) var findings: [Finding] = []
  /// How many activities of the workspace the table has no row for.
  public private(set) var absent = 0

  let workspace: Workspace
  let table: CSVTable
  let main: Language
  let existing: [String: Activity]
  var columns: [(index: Int, column: ActivityColumn)] = []
  private var identity: Int?
  var year: Int?
  /// The activities that the rows stand for, with the places of what differs.
  var merged: [(value: Value, activity: Activity)] = []

  /// Reads the bytes of a table, which is called `file` in findings; `today` decides what lies in the future.
  public init(_ bytes: [UInt8], file: String, workspace: Workspace, today: Day) {
    let (text, problems) = TextFile.decode(bytes, file: file)
    self.workspace = workspace
    main = workspace.configuration.languages[0]
    table = CSVTable(text ?? "", file: file)
    existing = Dictionary(workspace.log.activities.map { ($0.id, $0) }) { first, _ in first }
    findings = (text == nil ? problems : table.findings).map(\.ofEditedTable)
    guard findings.worst != .error else { return }
    readHeader()
    guard findings.worst != .error, let identity else { return }
    readRows(identity)
    findings += ActivityTableCheck(merged, in: workspace, file: file, today: today).findings
  }

  private mutating func readHeader() {
    let known = ActivityColumn.all(kinds: workspace.kinds, languages: Language.allCases)
    for (index, name) in table.columns {
      let name = SpreadsheetCell.unguarded(name)
      let origin = table.origin(of: table.header[index], field: name)
      let column =
        known.first { $0.isMeant(by: name) }
        ?? known.first { $0.language == main && $0.isMeant(by: "\(name).\(main.rawValue)") }
      if let column {
        if columns.contains(where: { $0.column.path == column.path }) {
          findings.append(.overlappingColumn(name, column.path.joined(separator: "."), at: origin))
        }
        columns.append((index, column))
      } else if name.lowercased() == "id" {
        identity = index
      } else if ["år", "year"].contains(name.lowercased()) {
        year = index
      } else if ![ActivityRows.logColumn.nb, ActivityRows.logColumn.en].contains(name.lowercased()) {
        let names =
          ["id"]
          + known.filter { $0.language.map { workspace.configuration.languages.contains($0) } ?? true }
          .map { $0.title(in: workspace.configuration.workingLanguage) }
        findings.append(.unknownColumn(name, known: names, at: origin))
      }
    }
    if identity == nil { findings.append(.missingColumn("id", at: table.origin(of: table.header[0], field: "id"))) }
  }

  private mutating func readRows(_ identity: Int) {
    var lines: [String: Int] = [:]
    let paths = workspace.activityPaths
    for row in table.rows where !row.allSatisfy({ $0.trimmed.text.isEmpty }) {
      let id = SpreadsheetCell.unguarded(row[identity].trimmed.text)
      let origin = table.origin(of: row[identity], field: "id")
      if let first = lines.updateValue(row[identity].line, forKey: id), !id.isEmpty {
        findings.append(.rowTwice(id, firstLine: first, at: origin))
      } else if let activity = existing[id] {
        update(activity, row)
      } else if let path = paths[id] {
        findings.append(.unreadableActivity(id, path: path, at: origin))
      } else if !FieldType.isIdentifier(id) {
        findings.append(.rowWithoutID(id, at: origin))
      } else {
        make(id, row, at: origin)
      }
    }
    absent = existing.keys.count { lines[$0] == nil }
  }

  func cell(_ column: ActivityColumn, _ language: WorkingLanguage? = nil) -> ActivityCell {
    ActivityCell(type: column.type, working: language ?? .nb, main: main)
  }

  func text(_ row: [CSVCell], _ index: Int) -> String { SpreadsheetCell.unguarded(row[index].text).trimmed }
}

extension Workspace {
  /// The paths of all activities' files, readable or not, by id.
  fileprivate var activityPaths: [String: String] {
    var paths: [String: String] = [:]
    for entry in folder.files(under: "activities") {
      let parts = entry.path.split(separator: "/").map(String.init)
      if parts.count == 3, entry.path.hasSuffix(".yml") { paths[String(parts[2].dropLast(4))] = entry.path }
      if parts.count > 3 { paths[parts[2]] = entry.path }
    }
    return paths
  }
}
