public import SpreCore

/// Reads comma-separated values into a value tree in which every cell knows its line and column.
///
/// Cells stay text, as YAML's scalars do: what type they have is for the field to say. An empty cell is no value.
public enum CSVReader {
  /// The rows as a list of maps from column to cell, and what is wrong with the table; no value when it cannot be read.
  ///
  /// The fields are called `FIELD[0].COLUMN`. A key stands where its cell does, not where the column's name does.
  public static func read(_ text: String, file: String, field: String = "") -> (value: Value?, findings: [Finding]) {
    let table = CSVTable(text, file: file)
    guard let first = table.header.first else { return (nil, table.findings) }
    let columns = table.columns
    let rows = table.rows.enumerated().map { number, row in
      let entries = columns.map { column in
        let cell = row[column.index]
        let origin = table.origin(of: cell, field: "\(field)[\(number)].\(column.name)")
        let text = cell.text
        return Value.Entry(
          key: column.name, keyOrigin: origin, value: Value(text.isEmpty ? .null : .scalar(text), at: origin))
      }
      return Value(.map(entries), at: table.origin(of: row[0], field: "\(field)[\(number)]"))
    }
    return (Value(.list(rows), at: table.origin(of: first, field: field)), table.findings)
  }
}
