/// Columns of text for a terminal, as wide as their contents.
enum Columns {
  /// The rows with each column as wide as its longest cell.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let last = row.count - 1
      let cells = row.enumerated().map { column, text in
        column == last ? text : text + String(repeating: " ", count: widths[column] - text.count)
      }
      return cells.joined(separator: "  ")
    }
  }
}
