/// A paragraph whose last line became the header of a table, and that table.
///
/// For these two the parser counts lines and columns from the paragraph's beginning; here they get the file's.
struct InterruptedParagraph {
  private(set) var paragraph: SyntaxNode
  private(set) var table: SyntaxNode

  /// Nothing unless the parser left the paragraph without a place.
  init?(_ paragraph: SyntaxNode, before table: SyntaxNode, lines: SourceLines, quotes: Int) {
    guard paragraph.kind == .paragraph, paragraph.line == 0, table.kind == .table, table.line > 0 else { return nil }
    let firstRow = table.children.dropFirst().first?.line
    let header = firstRow.map { $0 - 2 } ?? table.lastLine - 1
    let start = lines.prefix(of: header, quotes: quotes) + 1
    self.paragraph = paragraph.moved(lines: table.line, columns: table.column)
    self.paragraph.line = table.line
    self.paragraph.column = table.column
    self.paragraph.lastLine = header - 1
    self.table = table
    self.table.line = header
    self.table.column = start
    guard let row = table.children.first, let cell = row.children.first else { return }
    let beginsWithBar = lines[header].dropFirst(start - 1).first == UInt8(ascii: "|")
    let moved = beginsWithBar ? start + 1 - cell.column : start - (cell.children.first?.column ?? cell.column)
    self.table.children[0] = row.moved(lines: header - row.line, columns: moved)
    if !beginsWithBar { self.table.children[0].children[0].column = start }
  }
}

extension SyntaxNode {
  /// The node with all places in it moved.
  fileprivate func moved(lines: Int, columns: Int) -> SyntaxNode {
    var node = self
    if node.kind != .softBreak, node.kind != .lineBreak {
      node.line += lines
      node.column += columns
    }
    node.children = children.map { $0.moved(lines: lines, columns: columns) }
    return node
  }
}
