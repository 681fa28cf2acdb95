import SpreCore

/// Writes a table of data for mail, where nothing scrolls: words stay whole as long as 320 pixels allow it.
///
/// A column keeps its words by its width in pixels, which does not grow with the text: when readers enlarge that,
/// words break and the table is no wider than the screen. Where the words would not fit, the style sheet lays the cells
/// of a row below one another in narrow windows, each after the heading of its column; where they would not fit in a
/// wide window either, that is how the table is written.
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
  /// The width of the text in a wide window, in pixels.
  var widest: Int
  var inline: ([Inline]) -> [Node]

  /// The table with numbers that stay whole.
  init(table: Block.Table, style: MailStyle, widest: Int, inline: @escaping ([Inline]) -> [Node]) {
    self.table = table.keepingNumbersWhole
    self.style = style
    self.widest = widest
    self.inline = inline
  }

  var nodes: [Node] {
    if width(of: longestWords) > widest, !table.rows.isEmpty { return table.rows.map(record) }
    let columns = wholeWidths
    let head = row(table.header, "th", columns)
    let rows = table.rows.map { Node.tag("tr", [:], row($0, "td", columns)) }
    return [
      .tag(
        "table", ["class": columns == nil ? "wide" : nil, "width": "100%", "style": style.table],
        [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])
    ]
  }

  /// A row as lines, each the heading of a column and what stands under it, a dash where that is nothing.
  private func record(_ cells: [[Inline]]) -> Node {
    let lines = cells.enumerated().map { column, parts in
      (heading(column).map { [Node.tag("strong", [:], $0 + ": ")] } ?? [])
        + (parts.hasWords ? inline(parts) : [.text("–")])
    }
    return .tag("p", ["style": style.paragraph], Array(lines.joined(separator: [.tag("br")])))
  }

  /// The cells of a row; where the columns may be too narrow, those of data say which one they belong to.
  private func row(_ cells: [[Inline]], _ name: String, _ columns: [Int?]?) -> [Node] {
    cells.enumerated().map { column, parts in
      let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .start
      let width = columns.flatMap { $0.indices.contains(column) ? $0[column] : nil }
      let keeping = width.map { ";min-width:\($0)px" } ?? ""
      let label = columns == nil && name == "td" && parts.hasWords ? label(column) : []
      return .tag(
        name,
        [
          "scope": name == "th" ? "col" : nil,
          "style": style.tableCell(alignment, isHeader: name == "th", isTight: cells.count > MailTable.mostWide)
            + keeping,
        ], label + inline(parts))
    }
  }

  /// The heading of a column, seen only where the cells stand below one another.
  private func label(_ column: Int) -> [Node] {
    heading(column).map { [.tag("span", ["class": "label", "style": "display:none;mso-hide:all"], $0 + ": ")] } ?? []
  }

  private func heading(_ column: Int) -> String? {
    table.header.indices.contains(column) && table.header[column].hasWords
      ? table.header[column].plainText : nil
  }

  /// The widths of the columns that keep their words whole, those without long words; nothing where all the columns
  /// together are wider than the narrowest window.
  private var wholeWidths: [Int?]? {
    let longest = longestWords
    let kept = longest.map { $0 > MailTable.longestWhole ? MailTable.broken : $0 }
    guard width(of: kept) <= MailTable.narrowest else { return nil }
    return longest.map { $0 <= MailTable.longestWhole ? $0 * MailTable.character : nil }
  }

  /// The characters of the longest word of each column.
  private var longestWords: [Int] {
    table.header.indices.map { column in
      ([table.header] + table.rows).map { row in
        row.indices.contains(column) ? row[column].plainText.split(separator: " ").map(\.count).max() ?? 0 : 0
      }.max() ?? 0
    }
  }

  private func width(of columns: [Int]) -> Int {
    columns.reduce(0) { $0 + $1 * MailTable.character + MailTable.gap }
  }
}
