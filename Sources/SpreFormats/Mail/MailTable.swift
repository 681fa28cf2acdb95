import SpreCore

/// Writes a table of data for mail, where nothing scrolls: words stay whole as long as 320 pixels allow it.
struct MailTable {
  /// The width of the text in a window of 320 pixels.
  private static let narrowest = 280
  /// What a character and the space beside a column take, in pixels.
  private static let character = 8
  private static let gap = 12
  /// Words longer than this may always break.
  private static let longestWhole = 12
  /// The characters that a column of broken words should still have room for.
  private static let broken = 6

  var table: Block.Table
  var style: MailStyle
  var inline: ([Inline]) -> [Node]

  var node: Node {
    let columns = wholeColumns
    let head = row(table.header, "th", columns)
    let rows = table.rows.map { Node.tag("tr", [:], row($0, "td", columns)) }
    return .tag(
      "table", ["width": "100%", "style": style.table],
      [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])
  }

  private func row(_ cells: [[Inline]], _ name: String, _ columns: [Bool]) -> [Node] {
    cells.enumerated().map { column, parts in
      let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .start
      let isWhole = columns.indices.contains(column) && columns[column]
      let keeping = isWhole ? ";word-break:normal" : ""
      return .tag(
        name,
        [
          "scope": name == "th" ? "col" : nil,
          "style": style.tableCell(alignment, isHeader: name == "th") + keeping,
        ], inline(parts))
    }
  }

  /// Which columns keep their words whole: those without long words, when together they leave room for the rest.
  private var wholeColumns: [Bool] {
    let longest = table.header.indices.map { column in
      ([table.header] + table.rows).map { row in
        row.indices.contains(column) ? row[column].plainText.split(separator: " ").map(\.count).max() ?? 0 : 0
      }.max() ?? 0
    }
    let needed = longest.map { count in
      (count > MailTable.longestWhole ? MailTable.broken : count) * MailTable.character + MailTable.gap
    }
    let fits = needed.reduce(0, +) <= MailTable.narrowest
    return longest.map { fits && $0 <= MailTable.longestWhole }
  }
}
