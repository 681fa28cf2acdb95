import SpreCore

extension SourceReader {
  /// The registers under `registers/`, by path; a register that is there already costs the later file.
  mutating func registers() -> [RegisterFile] {
    var files: [RegisterFile] = []
    for entry in listed(under: "registers") {
      let name = String(entry.path.dropFirst("registers/".count))
      guard let ending = RegisterFile.ending(of: name) else {
        findings += SourceNames.problems(ofRegister: name, at: entry.path)
        continue
      }
      guard !name.contains("/") else {
        findings.append(.registerTooDeep(at: Origin(file: entry.path)))
        continue
      }
      let id = String(name.dropLast(ending.count))
      guard let kind = RegisterKind.standard.first(where: { $0.id == id }) else {
        findings.append(.unknownRegister(id, at: Origin(file: entry.path)))
        continue
      }
      if let other = files.first(where: { $0.kind.id == id }) {
        findings.append(.registerTwice(first: other.path, at: Origin(file: entry.path)))
        continue
      }
      let value = ending == ".yml" ? yaml(at: entry.path, mayBeEmpty: true) : rows(of: kind, at: entry.path)
      let isRead = value != nil || !findings.contains { $0.origin?.file == entry.path && $0.severity == .error }
      files.append(RegisterFile(kind: kind, path: entry.path, value: value, isRead: isRead))
    }
    return files
  }

  /// The records of a register that is kept as a table; nothing when the table cannot be read.
  private mutating func rows(of kind: RegisterKind, at path: String) -> Value? {
    guard let text = text(at: path, limit: TextFile.tableLimit) else { return nil }
    var fields = TableFields(kind.fields)
    let rows = fields.value(of: CSVTable(text, file: path), field: "")
    findings += fields.findings
    return rows
  }
}

/// A register's file before it becomes a register.
struct RegisterFile {
  var kind: RegisterKind
  var path: String
  /// The list of records, or nothing when there is none or it could not be read.
  var value: Value?
  /// Whether the file could be read, so that what it lacks is not there.
  var isRead: Bool

  /// The records that have fields.
  var records: [Value] { value?.elements?.filter { $0.entries != nil } ?? [] }

  /// The ending of a name that a register may have, with its full stop; nothing for another.
  static func ending(of name: String) -> String? { [".yml", ".csv", ".tsv"].first(where: name.hasSuffix) }

  /// Checks the records against what their kind declares.
  func check(with check: inout FieldCheck) {
    if let value, !value.isNull { check.check(value, as: .list(.record(kind.fields))) }
  }

  /// Ids that are given twice.
  var problems: [Finding] {
    guard kind.fields.first?.name == "id" else { return [] }
    var seen: Set<String> = []
    return records.compactMap { record in
      guard let value = record["id"], let text = value.text, !seen.insert(text).inserted else { return nil }
      return .twin("id", text, at: value.origin)
    }
  }
}

extension [RegisterFile] {
  /// The ids that a register's records have; nothing when they cannot be told, which is a finding already.
  func ids(of kind: RegisterKind, isListed: Bool) -> [String]? {
    guard isListed else { return nil }
    guard let file = first(where: { $0.kind.id == kind.id }) else { return [] }
    return file.isRead && (file.value.map { $0.elements != nil } ?? true)
      ? file.records.compactMap { $0["id"]?.text } : nil
  }

  /// The registers with their records.
  func registers(main: Language) -> Registers {
    Registers(Dictionary(map { ($0.kind.id, $0.records) }) { first, _ in first }, main: main)
  }
}
