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
  public private(set) var files: [File] = []
  /// Everything that is amiss; the files hold only when none of it is an error.
  public private(set) var findings: [Finding] = []
  /// How many activities of the workspace the table has no row for.
  public private(set) var absent = 0

  private let workspace: Workspace
  private let table: CSVTable
  private let main: Language
  private let existing: [String: Activity]
  private var columns: [(index: Int, column: ActivityColumn)] = []
  private var identity: Int?
  private var year: Int?
  /// The activities that the rows stand for, with the places of what differs.
  private var merged: [(value: Value, activity: Activity)] = []

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
      } else {
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

  private func cell(_ column: ActivityColumn, _ language: WorkingLanguage? = nil) -> ActivityCell {
    ActivityCell(type: column.type, working: language ?? .nb, main: main)
  }

  private func text(_ row: [CSVCell], _ index: Int) -> String { SpreadsheetCell.unguarded(row[index].text).trimmed }
}

extension ActivityTable {
  /// Compares a row with the activity's file and changes what differs.
  private mutating func update(_ activity: Activity, _ row: [CSVCell]) {
    var source = SourceReader(workspace.folder)
    guard let old = source.text(at: activity.file, limit: TextFile.yamlLimit),
      var value = YAMLReader.read(old, file: activity.file).value
    else {
      findings += source.findings
      return
    }
    var text = old
    for (index, column) in columns {
      let said = column.value(in: value, main: main)
      let written = self.text(row, index)
      guard differs(written, said, column) else { continue }
      let origin = table.origin(of: row[index], field: "\(activity.id).\(column.path.joined(separator: "."))")
      let content = cell(column).content(written, old: said)
      if let part = content?.unreadablePart(as: column.type) {
        findings.append(.unreadableCount(part, at: origin))
        continue
      }
      let change = change(of: column, to: content, in: value)
      guard let changed = change.applied(to: text, file: activity.file) else {
        findings.append(.activityByHand(column.field, in: activity.file, at: origin))
        continue
      }
      text = changed
      let field = change.path[0]
      value = value.setting(change.path[...], change.content)
      if let entry = value[field] {
        value = value.replacing(field, with: entry.placed(at: origin))
      } else if value.entries?.isEmpty == false {
        value.origin = origin
      }
    }
    if let year, let wanted = Int(self.text(row, year)), let folder = activity.folderYear, wanted != folder {
      findings.append(.notMoved(activity.file, at: table.origin(of: row[year], field: "\(activity.id).year")))
    }
    guard text != old else { return }
    files.append(File(path: activity.file, text: text, isNew: false))
    merge(value, id: activity.id, path: activity.file)
  }

  /// Whether a cell says something else than the file does, however it is written.
  private func differs(_ written: String, _ said: Value?, _ column: ActivityColumn) -> Bool {
    for language in WorkingLanguage.allCases {
      let kept = SpreadsheetCell.unguarded(SpreadsheetCell.guarded(cell(column, language).written(said)))
      if kept.trimmed == written { return false }
    }
    return cell(column).content(written, old: said) != said?.content
  }

  /// The change of a file that a cell asks for; a text in one language may have to become one for each.
  private func change(of column: ActivityColumn, to content: Value.Content?, in file: Value) -> FieldChange {
    var change = FieldChange(
      path: [column.field], content: content, earlier: ActivityColumn.earlier(than: column.field))
    guard let language = column.language else { return change }
    let old = file[column.field]
    guard let entries = old?.entries else {
      let isPlain = language == main
      if isPlain || content == nil { return change }
      var texts: [Value.Entry] = []
      let nowhere = Origin(file: "")
      if let text = old?.text {
        texts.append(Value.Entry(key: main.rawValue, keyOrigin: nowhere, value: Value(.scalar(text), at: nowhere)))
      }
      if let content {
        texts.append(Value.Entry(key: language.rawValue, keyOrigin: nowhere, value: Value(content, at: nowhere)))
      }
      change.content = .map(texts)
      return change
    }
    let isLast = content == nil && entries.allSatisfy { $0.key == language.rawValue }
    if !isLast {
      change.path.append(language.rawValue)
      change.earlier = Language.allCases.prefix { $0 != language }.map(\.rawValue)
    }
    return change
  }

  /// Makes the file of an activity that there is none of yet.
  private mutating func make(_ id: String, _ row: [CSVCell], at origin: Origin) {
    var value = Value(.map([]), at: origin)
    for (index, column) in columns.sorted(by: { $0.column.place < $1.column.place }) {
      guard let content = cell(column).content(text(row, index)) else { continue }
      let place = table.origin(of: row[index], field: "\(id).\(column.path.joined(separator: "."))")
      if let part = content.unreadablePart(as: column.type) {
        findings.append(.unreadableCount(part, at: place))
        continue
      }
      let change = change(of: column, to: content, in: value)
      value = value.setting(change.path[...], change.content)
      if let entry = value[column.field] { value = value.replacing(column.field, with: entry.placed(at: place)) }
    }
    let first = value["date"]?.text ?? value["from"]?.text ?? ""
    let said = year.map { text(row, $0) } ?? ""
    guard let folder = DateSpan(roughly: first)?.from.year ?? (said.utf8.count == 4 ? Int(said) : nil) else {
      findings.append(.rowWithoutYear(id, at: year.map { table.origin(of: row[$0], field: "\(id).year") } ?? origin))
      return
    }
    let lines = (value.entries ?? []).map { "\($0.key): \($0.value.content.inlineYAML)\n" }.joined()
    let path = "activities/\(folder)/\(id).yml"
    files.append(File(path: path, text: lines, isNew: true))
    merge(value, id: id, path: path)
  }

  private mutating func merge(_ value: Value, id: String, path: String) {
    merged.append((value, Activity(value, id: id, file: path, kinds: workspace.kinds, main: main)))
  }
}

extension ActivityColumn {
  /// The place of the field in a file.
  fileprivate var place: [Int] {
    [Self.earlier(than: field).count, language.flatMap { Language.allCases.firstIndex(of: $0) } ?? 0]
  }
}

extension [Int] {
  fileprivate static func < (a: [Int], b: [Int]) -> Bool { a.lexicographicallyPrecedes(b) }
}

extension Value {
  /// The value as if all of it had stood at one place.
  fileprivate func placed(at place: Origin) -> Value {
    switch content {
    case .list(let elements):
      return Value(
        .list(
          elements.enumerated().map { index, element in
            var inner = place
            inner.field += "[\(index)]"
            return element.placed(at: inner)
          }), at: place)
    case .map(let entries):
      return Value(
        .map(
          entries.map { entry in
            Entry(key: entry.key, keyOrigin: place, value: entry.value.placed(at: place))
          }), at: place)
    default: return Value(content, at: place)
    }
  }

  /// The map with another value under a key that it has.
  fileprivate func replacing(_ key: String, with value: Value) -> Value {
    let entries = (entries ?? []).map { entry in
      entry.key == key ? Entry(key: key, keyOrigin: value.origin, value: value) : entry
    }
    return Value(.map(entries), at: origin)
  }
}

extension Value.Content {
  /// The first part of a cell with counts that is no count.
  fileprivate func unreadablePart(as type: FieldType) -> String? {
    guard case .list(.record) = type, case .list(let elements) = self else { return nil }
    return elements.lazy.compactMap(\.text).first
  }
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
