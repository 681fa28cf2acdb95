import SpreCore

extension SourceReader {
  /// Reads the tables that an activity's file names, and puts their rows where the names stood.
  ///
  /// Where a field of the activity's kind holds a list of records, the file may name a table in place of the list, by
  /// its path from the file: `sessions: sessions.csv`.
  mutating func readTables(of file: inout ActivityFile, fields: [FieldDeclaration]) {
    guard case .map(var entries)? = file.value?.content, let origin = file.value?.origin else { return }
    for (index, entry) in entries.enumerated() {
      guard case .list(.record(let columns))? = fields.first(where: { $0.name == entry.key })?.type,
        let name = entry.value.text, name.namesATable
      else { continue }
      let path = file.path.parentFolder + name
      if FieldType.isSafePath(name) { file.tables.append(path) }
      entries[index].value = table(at: path, named: entry.value, columns: columns)
    }
    file.value = Value(.map(entries), at: origin)
  }

  /// The rows of a table as a list of records; an empty list when it cannot be read.
  private mutating func table(at path: String, named value: Value, columns: [FieldDeclaration]) -> Value {
    let nothing = Value(.list([]), at: value.origin)
    let folder = folder
    var check = FieldCheck(names: KnownNames()) { folder.hasFile($0, from: $1) }
    check.check(value, as: .file)
    findings += check.findings
    guard check.findings.isEmpty, let text = text(at: path, limit: TextFile.tableLimit) else { return nothing }
    var fields = TableFields(columns)
    let rows = fields.value(of: CSVTable(text, file: path), field: value.origin.field)
    findings += fields.findings
    return rows
  }
}

extension String {
  /// Whether a text is the name of a table: of a file in comma- or tab-separated values.
  var namesATable: Bool {
    let lowered = lowercased()
    return lowered.hasSuffix(".csv") || lowered.hasSuffix(".tsv")
  }
}
