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
