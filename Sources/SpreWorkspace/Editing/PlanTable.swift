public import SpreCore

/// A plan's matrix as a spreadsheet has it: what it says otherwise than the plan, and what cannot be read.
///
/// A row for each measure, by the column `id`; a column for each group, by its code. What the table does not have is
/// left as it is. The words of the cells are those of `Matrix.Cell.written(in:)`. Semicolons, commas or tabs part the
/// cells, and a byte order mark, carriage returns and quotes are read as spreadsheets write them.
public struct PlanTable {
  /// The measures whose cells differ from the plan's, in the table's order.
  public private(set) var changes: [PlanCells] = []
  /// Everything that is amiss in the table; the changes hold only when none of it is an error.
  public private(set) var findings: [Finding] = []
  /// The ids of measures that the table has no row for, in the plan's order.
  public private(set) var absentMeasures: [String] = []
  /// The codes of groups that the table has no column for, in the plan's order.
  public private(set) var absentGroups: [String] = []

  private let plan: Plan
  private let matrix: Matrix
  private let table: CSVTable

  /// Columns that are there for people to read by; nothing is changed from them.
  private static let numberColumns: Set<String> = ["nummer", "number", "nr"]
  private static let nameColumns: Set<String> = ["navn", "name", "namn", "tiltak", "measure"]

  /// Reads the bytes of a table, which is called `file` in findings.
  public init(_ bytes: [UInt8], file: String, plan: Plan) {
    let (text, problems) = TextFile.decode(bytes, file: file)
    self.plan = plan
    matrix = Matrix(plan)
    table = CSVTable(text ?? "", file: file)
    findings = (text == nil ? problems : table.findings).map(\.ofEditedTable)
    if findings.worst != .error { readRows() }
  }

  private mutating func readRows() {
    var groups: [(column: Int, group: Int)] = []
    var labels: [(column: Int, isNumber: Bool)] = []
    var identity: Int?
    let codes = plan.groups.map(\.code)
    for (column, name) in table.columns {
      let name = SpreadsheetCell.unguarded(name)
      if let group = codes.firstIndex(of: name) {
        groups.append((column, group))
      } else if name.lowercased() == "id" {
        identity = column
      } else if Self.numberColumns.contains(name.lowercased()) || Self.nameColumns.contains(name.lowercased()) {
        labels.append((column, Self.numberColumns.contains(name.lowercased())))
      } else {
        findings.append(
          .unknownGroupColumn(name, known: codes, at: table.origin(of: table.header[column], field: name)))
      }
    }
    guard let identity else {
      findings.append(.missingColumn("id", at: table.origin(of: table.header[0], field: "id")))
      return
    }
    absentGroups = codes.indices.filter { index in !groups.contains { $0.group == index } }.map { codes[$0] }
    var lines: [String: Int] = [:]
    for row in table.rows where !row.allSatisfy({ $0.trimmed.text.isEmpty }) {
      let cell = row[identity]
      let id = SpreadsheetCell.unguarded(cell.trimmed.text)
      let origin = table.origin(of: cell, field: "id")
      guard let index = plan.measures.firstIndex(where: { $0.id == id }) else {
        findings.append(.unknownRow(id, known: plan.measures.map(\.id), at: origin))
        continue
      }
      if let first = lines.updateValue(cell.line, forKey: id) {
        findings.append(.rowTwice(id, firstLine: first, at: origin))
        continue
      }
      for (column, isNumber) in labels { check(row[column], isNumber, of: plan.measures[index]) }
      read(row, groups, measure: index)
    }
    absentMeasures = plan.measures.map(\.id).filter { lines[$0] == nil }
  }

  /// Tells of a name or a number that the plan has otherwise, since only the groups' cells are read.
  private mutating func check(_ cell: CSVCell, _ isNumber: Bool, of measure: Measure) {
    let text = SpreadsheetCell.unguarded(cell.trimmed.text)
    let known = isNumber ? [String(measure.number)] : Array(measure.name.texts.values)
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
    guard !text.isEmpty, !known.map(words).contains(words(text)) else { return }
    findings.append(.labelNotRead(text, of: measure.id, at: table.origin(of: cell, field: measure.id)))
  }

  /// Compares a row with the plan's line, cell by cell.
  private mutating func read(_ row: [CSVCell], _ groups: [(column: Int, group: Int)], measure index: Int) {
    let measure = plan.measures[index]
    var before: [Matrix.Cell] = []
    var after: [Matrix.Cell] = []
    for (column, group) in groups {
      // What the plan says, as it would have come back from a table: white space at the ends of a reason is lost.
      let written = SpreadsheetCell.guarded(matrix.rows[index][group].written(in: .nb))
      before.append(Matrix.Cell(reading: SpreadsheetCell.unguarded(written)) ?? .empty)
      let text = SpreadsheetCell.unguarded(row[column].trimmed.text)
      let origin = table.origin(of: row[column], field: "\(measure.id).\(plan.groups[group].code)")
      switch Matrix.Cell(reading: text) {
      case .blank(reason: "")?: findings.append(.blankWithoutReason(at: origin))
      case let cell?: after.append(cell)
      case nil: findings.append(.unreadableCell(text, at: origin))
      }
    }
    guard after.count == before.count, after != before else { return }
    let cells = zip(groups, zip(before, after)).map {
      Cell(code: plan.groups[$0.group].code, before: $1.0, after: $1.1, place: row[$0.column])
    }
    if let problem = problem(with: cells, of: measure) {
      findings.append(problem)
    } else {
      changes.append(change(of: measure, to: cells))
    }
  }

  /// A cell of the table and what the plan says in its place.
  private struct Cell {
    var code: String
    var before: Matrix.Cell
    var after: Matrix.Cell
    var place: CSVCell
  }

  /// "All groups" is said of a whole measure or not at all, and nobody can tell of groups that the table lacks.
  private func problem(with cells: [Cell], of measure: Measure) -> Finding? {
    let isAll = cells.allSatisfy { $0.after == .all }
    guard let odd = cells.first(where: { ($0.after == .all) != (measure.audience == .all) }) else { return nil }
    let origin = table.origin(of: odd.place, field: "\(measure.id).\(odd.code)")
    if !isAll, cells.contains(where: { $0.after == .all }) { return .mixedAll(measure.id, at: origin) }
    return absentGroups.isEmpty ? nil : .allOfSome(absentGroups, at: origin)
  }

  private func change(of measure: Measure, to cells: [Cell]) -> PlanCells {
    var change = PlanCells(measure: measure.id)
    let wanted = audience(of: measure, cells)
    if wanted != measure.audience { change.audience = wanted }
    for cell in cells where cell.before != cell.after {
      if case .blank(let reason) = cell.after {
        change.blanks.append(PlanCells.Blank(code: cell.code, reason: reason))
      } else if measure.blanks[cell.code] != nil {
        change.blanks.append(PlanCells.Blank(code: cell.code, reason: nil))
      }
    }
    return change
  }

  /// The groups that the cells name: those that stay in their own order, new ones where the plan's order has them.
  private func audience(of measure: Measure, _ cells: [Cell]) -> Audience {
    if cells.allSatisfy({ $0.after == .all }) { return .all }
    var old: [String] = []
    if case .named(let codes) = measure.audience { old = codes }
    let named = plan.groups.map(\.code).filter { code in
      cells.first { $0.code == code }.map { $0.after == .named } ?? old.contains(code)
    }
    if Set(named) == Set(old) { return measure.audience }
    let staying = old.filter(named.contains)
    let isInOrder = staying == named.filter(staying.contains)
    return .named(isInOrder ? named : staying + named.filter { !staying.contains($0) })
  }
}
