import SpreCore
import SpreFormats

/// A picture's figures as a table, for a page with row headers and for a report as a block.
struct PictureTable: Sendable, Hashable {
  /// What the table holds.
  var caption: String
  /// What the columns are called; the first names the rows.
  var header: [String]
  /// The cells of each row, the first of which is its header.
  var rows: [[String]]
  /// The places of the columns that hold numbers.
  var numbers: Set<Int> = []

  /// The table for a report.
  var block: Block.Table {
    Block.Table(
      alignments: header.indices.map { numbers.contains($0) ? .end : .start }, header: header.map { [.text($0)] },
      rows: rows.map { $0.map { [.text($0)] } })
  }

  /// The table for a page, with headers that a screen reader can follow.
  func node(_ style: String? = nil) -> Node {
    func cell(_ column: Int, _ text: String) -> Node {
      column == 0
        ? .tag("th", ["scope": "row"], text) : .tag("td", ["class": numbers.contains(column) ? "end" : nil], text)
    }
    let head = header.enumerated().map { column, text -> Node in
      .tag("th", ["scope": "col", "class": numbers.contains(column) ? "end" : nil], text)
    }
    return .tag(
      "table", ["class": style],
      [
        .tag("caption", [:], caption), .tag("thead", [:], [.tag("tr", [:], head)]),
        .tag("tbody", [:], rows.map { .tag("tr", [:], $0.enumerated().map(cell)) }),
      ])
  }
}
