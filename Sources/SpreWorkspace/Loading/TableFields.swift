import SpreCore

/// Reads a table into the records that a field holds, each value with the place of its cell.
///
/// A column is called what the record's field is called. Dots lead into a field: `title.nb` and `title.nn` are one text
/// in two languages. A cell of a list holds its elements with semicolons between, whatever separates the cells of the
/// file. White space around a cell does not count, and an empty cell is an absent field. Dates and times may also be
/// written as Norwegian spreadsheets do, `25.11.2026` and `9.30`.
struct TableFields {
  private let fields: [FieldDeclaration]
  private(set) var findings: [Finding] = []

  /// Takes the fields of one record.
  init(_ fields: [FieldDeclaration]) { self.fields = fields }

  /// A column that a field takes, by the field's path and type.
  private struct Column {
    var index: Int
    var path: ArraySlice<String>
    var type: FieldType
  }

  /// The records as a list under a field's name; an empty list when a column that every record needs is missing.
  mutating func value(of table: CSVTable, field: String) -> Value {
    findings += table.findings
    guard let corner = table.header.first else { return Value(.list([]), at: Origin(file: table.file, field: field)) }
    let place = table.origin(of: corner, field: field)
    let columns = columns(of: table)
    let missing = fields.filter { field in field.isRequired && !columns.contains { $0.path.first == field.name } }
    findings += missing.map { .missingColumn($0.name, at: place) }
    guard missing.isEmpty else { return Value(.list([]), at: place) }
    let rows = table.rows.enumerated().map { number, row in
      let name = "\(field)[\(number)]"
      let entries = entries(of: columns[...], in: row, table, under: name).filter(isSaid)
      return Value(.map(entries), at: table.origin(of: row[0], field: name))
    }
    return Value(.list(rows), at: place)
  }

  /// Whether a row says something of a field, or should: an empty cell is an absent field, but for one that must be there.
  private func isSaid(_ entry: Value.Entry) -> Bool {
    !entry.value.isNull || fields.contains { $0.name == entry.key && $0.isRequired }
  }

  private mutating func columns(of table: CSVTable) -> [Column] {
    var columns: [Column] = []
    for (index, name) in table.columns {
      let origin = table.origin(of: table.header[index], field: name)
      let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let type = Self.type(at: path[...], in: .record(fields)) else {
        findings.append(.unknownColumn(name, known: fields.flatMap(Self.columns), at: origin))
        continue
      }
      guard type.fitsACell else {
        findings.append(.nestedColumn(name, parts: type.partNames, at: origin))
        continue
      }
      let other = columns.first { $0.path.starts(with: path) || path.starts(with: $0.path) }
      if let other {
        findings.append(.overlappingColumn(name, other.path.joined(separator: "."), at: origin))
        continue
      }
      columns.append(Column(index: index, path: path[...], type: type))
    }
    return columns
  }

  private mutating func entries(
    of columns: ArraySlice<Column>, in row: [CSVCell], _ table: CSVTable, under field: String
  ) -> [Value.Entry] {
    var names: [String] = []
    for column in columns { if let name = column.path.first, !names.contains(name) { names.append(name) } }
    return names.compactMap { name in
      let own = columns.filter { $0.path.first == name }
      guard let first = own.first else { return nil }
      let field = "\(field).\(name)"
      let origin = table.origin(of: row[first.index], field: field)
      if first.path.count == 1 {
        return Value.Entry(key: name, keyOrigin: origin, value: value(of: row[first.index], first.type, at: origin))
      }
      let inner = own.map { Column(index: $0.index, path: $0.path.dropFirst(), type: $0.type) }
      let entries = entries(of: inner[...], in: row, table, under: field).filter { !$0.value.isNull }
      return Value.Entry(
        key: name, keyOrigin: origin, value: Value(entries.isEmpty ? .null : .map(entries), at: origin))
    }
  }

  private mutating func value(of cell: CSVCell, _ type: FieldType, at origin: Origin) -> Value {
    let whole = cell.trimmed
    if whole.text.isEmpty { return Value(.null, at: origin) }
    let isList =
      switch type {
      case .list: true
      case .audience: whole.text != "all" && whole.text != "none"
      default: false
      }
    guard isList else {
      // Spreadsheets write dates and times as the country does, whatever a person typed.
      return Value(.scalar(type.meant(by: whole.text) ?? whole.text.withLineFeeds), at: origin)
    }
    let elements = cell.elements(separator: ";").enumerated().map { number, piece in
      let place = Origin(
        file: origin.file, line: piece.line, column: piece.column, field: "\(origin.field)[\(number)]")
      if !type.isListOfTexts, piece.text.contains(",") { findings.append(.commaInCell(piece.text, at: place)) }
      return Value(.scalar(piece.text.withLineFeeds), at: place)
    }
    return Value(.list(elements), at: origin)
  }

  /// The type of what a path leads to, or nothing when it leads nowhere.
  private static func type(at path: ArraySlice<String>, in type: FieldType) -> FieldType? {
    guard let name = path.first else { return type }
    switch type {
    case .record(let fields):
      guard let field = fields.first(where: { $0.name == name }) else { return nil }
      return self.type(at: path.dropFirst(), in: field.type)
    case .localizedText where path.count == 1 && Language(rawValue: name) != nil: return .text
    case .map(_, let element): return self.type(at: path.dropFirst(), in: element)
    default: return nil
    }
  }

  /// The columns that a field can have, for telling which one was meant.
  private static func columns(of field: FieldDeclaration) -> [String] {
    switch field.type {
    case .record(let fields): fields.flatMap(columns).map { "\(field.name).\($0)" }
    case .localizedText: [field.name] + Language.readers.map { "\(field.name).\($0)" }
    case let type: type.fitsACell ? [field.name] : []
    }
  }
}

extension FieldType {
  /// The names of a record's fields that fit in cells of their own.
  fileprivate var partNames: [String] {
    guard case .record(let fields) = self else { return [] }
    return fields.filter(\.type.fitsACell).map(\.name)
  }

  /// Whether it is a list whose elements may hold commas.
  fileprivate var isListOfTexts: Bool {
    if case .list(let element) = self { element.mayHoldComma } else { false }
  }

  /// Whether a value of this type can stand in one cell: a single one, or a list of single ones.
  fileprivate var fitsACell: Bool {
    switch self {
    case .record, .map, .list(.record), .list(.map), .list(.list), .list(.localizedText), .list(.audience): false
    default: true
    }
  }
}

extension String {
  /// The text with every line end as a line feed.
  fileprivate var withLineFeeds: String {
    utf8.contains(0x0D) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
  }
}
