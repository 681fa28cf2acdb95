import SpreCore

extension ActivityTable {
  /// Compares a row with the activity's file and changes what differs.
  mutating func update(_ activity: Activity, _ row: [CSVCell]) {
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
  mutating func make(_ id: String, _ row: [CSVCell], at origin: Origin) {
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
    guard let folder = DateSpan(roughly: first)?.from.year ?? DateSpan(year: said)?.from.year else {
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
