import SpreCore

/// Writes a table of data for mail, where nothing scrolls: words stay whole as long as 320 pixels allow it.
///
/// A column keeps its words by its width in pixels, which does not grow with the text: when readers enlarge that,
/// words break and the table is no wider than the screen.
struct MailTable {
  /// The width of the text in a window of 320 pixels.
  private static let narrowest = 280
  /// What a character, bold ones too, and the space beside a column take, in pixels.
  private static let character = 9
  private static let gap = 12
  /// A table of more columns has less space between them.
  private static let mostWide = 4
  /// Words longer than this may always break.
  private static let longestWhole = 12
  /// The characters that a column of broken words should still have room for.
  private static let broken = 6

  var table: Block.Table
  var style: MailStyle
  var inline: ([Inline]) -> [Node]

  var node: Node {
    let columns = wholeWidths
    let head = row(table.header, "th", columns)
    let rows = table.rows.map { Node.tag("tr", [:], row($0, "td", columns)) }
    return .tag(
      "table", ["width": "100%", "style": style.table],
      [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])
  }

  private func row(_ cells: [[Inline]], _ name: String, _ columns: [Int?]) -> [Node] {
    cells.enumerated().map { column, parts in
      let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .start
      let width = columns.indices.contains(column) ? columns[column] : nil
      let keeping = width.map { ";min-width:\($0)px" } ?? ""
      return .tag(
        name,
        [
          "scope": name == "th" ? "col" : nil,
          "style": style.tableCell(alignment, isHeader: name == "th", isTight: cells.count > MailTable.mostWide)
            + keeping,
        ], inline(parts))
    }
  }

  /// The widths of the columns that keep their words whole: those without long words, when together they leave room
  /// for the rest.
  private var wholeWidths: [Int?] {
    let longest = table.header.indices.map { column in
      ([table.header] + table.rows).map { row in
        row.indices.contains(column) ? row[column].plainText.split(separator: " ").map(\.count).max() ?? 0 : 0
      }.max() ?? 0
    }
    let widths = longest.map { count in
      (count > MailTable.longestWhole ? MailTable.broken : count) * MailTable.character
    }
    let fits = widths.reduce(0) { $0 + $1 + MailTable.gap } <= MailTable.narrowest
    return zip(longest, widths).map { count, width in fits && count <= MailTable.longestWhole ? width : nil }
  }
}
