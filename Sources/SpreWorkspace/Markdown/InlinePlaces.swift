/// Finds where the links, pictures and raw HTML of a block stand in the source.
///
/// The parser counts columns in the words of a block, after it has taken away indentation, quote marks and the
/// definitions of links; so its places are corrected here and then compared with what the line holds.
struct InlinePlaces {
  let lines: SourceLines
  /// The heading, paragraph or cell that the words stand in.
  let block: SyntaxNode
  /// How many quotes the block stands in.
  let quotes: Int
  /// How many lines with definitions of links, `[name]: address`, the parser took from the block's beginning.
  private let definitions: Int

  /// How far from where it should be a mark is looked for, in bytes and in lines.
  private static let reach = (columns: 400, lines: 40)

  init(lines: SourceLines, block: SyntaxNode, quotes: Int) {
    self.lines = lines
    self.block = block
    self.quotes = quotes
    definitions = InlinePlaces.definitions(before: block, lines, quotes)
  }

  /// The line of the block's first word.
  var firstLine: Int { block.line + definitions }

  /// The line and the column in bytes of a node.
  func place(of node: SyntaxNode) -> (line: Int, column: Int) {
    let marks = openings(of: node)
    let line = node.line > 0 ? node.line + definitions : firstLine
    let column = node.line > 0 ? corrected(node.column, of: line) : 1
    for mark in marks {
      if let found = nearest(mark, to: column, in: line) { return (line, found) }
    }
    for line in line...max(line, min(block.lastLine, line + InlinePlaces.reach.lines)) {
      for mark in marks {
        if let found = nearest(mark, to: 1, in: line) { return (line, found) }
      }
    }
    return (line, column)
  }

  /// The column in bytes of the block's first word.
  var firstColumn: Int { definitions > 0 ? lines.prefix(of: firstLine, quotes: quotes) + 1 : max(1, block.column) }

  /// Whether a link is an address in the text that nobody marked as a link.
  func isBare(_ node: SyntaxNode) -> Bool {
    guard node.kind == .link, !node.words.isEmpty, node.url.hasSuffix(node.words) else { return false }
    guard node.line > 0 else { return true }
    let (line, column) = place(of: node)
    let first = lines[line].dropFirst(column - 1).first
    return first != UInt8(ascii: "[") && first != UInt8(ascii: "<")
  }

  /// What a node may begin with in the source, the surest first.
  private func openings(of node: SyntaxNode) -> [String] {
    switch node.kind {
    case .image: return ["!["]
    case .html: return [String(node.literal.prefix { $0 != "\n" }), "<"]
    case .link:
      let words = node.words
      let isItsOwnText = !words.isEmpty && node.url.hasSuffix(words)
      return isItsOwnText ? ["[\(words)]", "<\(words)>", words, "["] : ["["]
    default: return []
    }
  }

  /// The column nearest to a column where a mark stands in a line.
  private func nearest(_ mark: String, to column: Int, in line: Int) -> Int? {
    let bytes = lines[line]
    let mark = Array(mark.utf8)
    guard bytes.count >= mark.count, !mark.isEmpty else { return nil }
    let stands = { (column: Int) in
      guard (1...bytes.count).contains(column) else { return false }
      return bytes[(bytes.startIndex + column - 1)...].starts(with: mark)
    }
    for distance in 0...InlinePlaces.reach.columns {
      if stands(column - distance) { return column - distance }
      if stands(column + distance) { return column + distance }
    }
    return nil
  }

  /// A column of the parser's as a column of the line.
  private func corrected(_ column: Int, of line: Int) -> Int {
    if block.kind == .tableCell { return pastEscapes(column, of: line) }
    return line == block.line ? column : lines.prefix(of: line, quotes: quotes) + 1 + column - block.column
  }

  /// The parser has taken the backslash from every `\|` of a cell.
  private func pastEscapes(_ column: Int, of line: Int) -> Int {
    let bytes = lines[line]
    var source = max(0, block.column - 1)
    var counted = source
    let escapedBar = Array("\\|".utf8)
    while counted < column - 1, source < bytes.count {
      if bytes.dropFirst(source).starts(with: escapedBar) { source += 1 }
      source += 1
      counted += 1
    }
    return source + 1
  }

  private static func definitions(before block: SyntaxNode, _ lines: SourceLines, _ quotes: Int) -> Int {
    guard block.kind == .paragraph || block.kind == .heading, block.line < block.lastLine else { return 0 }
    let isDefinition = { (line: Int) in
      let words = lines[line].dropFirst(lines.prefix(of: line, quotes: quotes))
      guard words.first == UInt8(ascii: "["), let end = words.firstIndex(of: UInt8(ascii: "]")) else { return false }
      return words[end...].dropFirst().first == UInt8(ascii: ":")
    }
    let breaks = block.children.count { $0.kind == .softBreak || $0.kind == .lineBreak }
    var count = 0
    while block.line + count + breaks < block.lastLine, isDefinition(block.line + count) { count += 1 }
    return count
  }
}
