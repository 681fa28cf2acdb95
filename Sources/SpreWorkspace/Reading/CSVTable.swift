import SpreCore

/// A table of comma-separated values taken apart: what the columns are called, and the rows of cells.
struct CSVTable {
  let file: String
  /// The cells of the first row, which name the columns.
  private(set) var header: [CSVCell]
  /// The rows below, each as long as the header; rows with nothing in them are left out.
  private(set) var rows: [[CSVCell]]
  private(set) var findings: [Finding]

  /// Takes a table apart, or gives nothing but findings when it has no rows or a quote that nobody closes.
  init(_ text: String, file: String) {
    self.file = file
    (header, rows, findings) = ([], [], [])
    var scanner = CSVScanner(text)
    var rows: [[CSVCell]] = []
    while let row = scanner.row() {
      if !row.allSatisfy(\.isAbsent) { rows.append(row) }
    }
    if let quote = scanner.openQuote {
      findings.append(.openQuote(at: origin(line: quote.line, column: quote.column)))
      return
    }
    findings += rows.joined().filter { !$0.tail.isEmpty }.map { .textAfterQuote($0.text, at: origin(of: $0)) }
    guard let first = rows.first else {
      findings.append(.emptyTable(at: origin(line: 1, column: 1)))
      return
    }
    header = first
    for row in rows.dropFirst() { self.rows.append(fitted(row)) }
    checkHeader()
  }

  /// The place of a cell, and the field that it is.
  func origin(of cell: CSVCell, field: String = "") -> Origin {
    origin(line: cell.line, column: cell.column, field: field)
  }

  /// The columns that have a name of their own, with the name.
  var columns: [(index: Int, name: String)] {
    var seen: Set<String> = []
    return header.enumerated().map { ($0, $1.trimmed.text) }.filter { !$1.isEmpty && seen.insert($1).inserted }
  }

  private func origin(line: Int, column: Int, field: String = "") -> Origin {
    Origin(file: file, line: line, column: column, field: field)
  }

  /// The row in as many cells as the header has.
  private mutating func fitted(_ row: [CSVCell]) -> [CSVCell] {
    let extra = row.dropFirst(header.count).first { !$0.text.isEmpty }
    if let extra { findings.append(.longRow(row.count, of: header.count, at: origin(of: extra))) }
    if row.count < header.count { findings.append(.shortRow(row.count, of: header.count, at: origin(of: row[0]))) }
    let last = row[row.count - 1]
    let missing = CSVCell(line: last.line, column: last.column)
    return row.prefix(header.count) + Array(repeating: missing, count: max(0, header.count - row.count))
  }

  /// Every column with something in it needs a name, and every name stands once.
  ///
  /// Spreadsheets save columns that somebody once wrote in; when they are last and empty all the way down, nobody
  /// wants to hear of them.
  private mutating func checkHeader() {
    let named = header.lastIndex { !$0.trimmed.text.isEmpty } ?? -1
    var first: [String: CSVCell] = [:]
    for (index, cell) in header.enumerated() {
      let name = cell.trimmed.text
      let hasText = rows.contains { !$0[index].text.isEmpty }
      if name.isEmpty, hasText || index < named {
        findings.append(.emptyHeader(hasText ? .error : .warning, column: index + 1, at: origin(of: cell)))
      }
      if let earlier = first[name], !name.isEmpty {
        findings.append(.headerTwice(name, first: earlier, at: origin(of: cell)))
      }
      first[name] = first[name] ?? cell
    }
  }
}
