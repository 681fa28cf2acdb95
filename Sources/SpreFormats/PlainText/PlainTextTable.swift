import SpreCore

/// A table of texts: in columns where they fit, else row by row with each cell behind its column's name.
struct PlainTextTable {
  var alignments: [Block.Table.Alignment]
  var header: [String]
  /// As many cells in each row as the header has.
  var rows: [[String]]

  private static let gap = "  "

  func lines(width: Int) -> [PlainTextLine] {
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    let total = widths.reduce(0, +) + PlainTextTable.gap.count * max(0, widths.count - 1)
    guard total > 0 else { return [] }
    return total <= width ? aligned(widths) : labelled(width)
  }

  private func aligned(_ widths: [Int]) -> [PlainTextLine] {
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: PlainTextTable.gap)
    let head = header.allSatisfy(\.isEmpty) ? [] : [aligned(header, widths), rule]
    return (head + rows.map { aligned($0, widths) }).map { PlainTextLine($0) }
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    cells.indices.map { column in
      let room = widths[column] - cells[column].count
      let before =
        switch alignments.indices.contains(column) ? alignments[column] : .start {
        case .start: 0
        case .centre: room / 2
        case .end: room
        }
      return String(repeating: " ", count: before) + cells[column] + String(repeating: " ", count: room - before)
    }
    .joined(separator: PlainTextTable.gap)
  }

  private func labelled(_ width: Int) -> [PlainTextLine] {
    var lines: [PlainTextLine] = []
    for row in rows {
      let cells = zip(header, row).filter { !$1.isEmpty }
      guard !cells.isEmpty else { continue }
      if !lines.isEmpty { lines.append(PlainTextLine("")) }
      for (name, cell) in cells {
        lines += LineWrapper.wrap(name.isEmpty ? cell : "\(name): \(cell)", width: width)
      }
    }
    return lines
  }
}
