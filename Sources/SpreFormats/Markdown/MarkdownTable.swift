import SpreCore

/// Writes tables with pipes.
enum MarkdownTable {
  static func lines(of table: Block.Table, language: Language?) -> [String] {
    guard !table.header.isEmpty else { return [] }
    let rules = table.header.indices.map { column in
      switch table.alignments.indices.contains(column) ? table.alignments[column] : .start {
      case .start: "---"
      case .centre: ":---:"
      case .end: "---:"
      }
    }
    let rows = table.rows.map { row in table.header.indices.map { row.indices.contains($0) ? row[$0] : [] } }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    func written(_ row: [[Inline]]) -> String { line(row.map { cell(MarkdownBlocks.spanned($0, language)) }) }
    return [written(table.header), line(rules)] + rows.map(written)
  }

  /// The cell's text; a pipe takes a backslash even in code, and the table takes it away before anything else is read.
  private static func cell(_ parts: [Inline]) -> String {
    var output = ""
    for scalar in MarkdownInlines.line(parts, inCell: true).unicodeScalars {
      if scalar == "|" { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output
  }
}
