import SpreCore

/// Turns the parser's blocks into the document's.
struct BlockReading {
  let source: MarkdownSource
  let hasFile: (String, Origin) -> Bool
  private(set) var findings: [Finding] = []
  /// How many quotes lie around the blocks being read.
  private var quotes = 0

  init(source: MarkdownSource, hasFile: @escaping (String, Origin) -> Bool) {
    self.source = source
    self.hasFile = hasFile
  }

  mutating func blocks(_ nodes: [SyntaxNode]) -> [Block] {
    var nodes = nodes
    for index in nodes.indices.dropLast() where nodes[index].line == 0 {
      let (paragraph, table) = (nodes[index], nodes[index + 1])
      if let mended = InterruptedParagraph(paragraph, before: table, lines: source.lines, quotes: quotes) {
        nodes[index] = mended.paragraph
        nodes[index + 1] = mended.table
      }
    }
    return nodes.compactMap { block($0) }
  }

  private mutating func block(_ node: SyntaxNode) -> Block? {
    let origin = source.origin(line: node.line, column: node.column)
    switch node.kind {
    case .paragraph: return paragraph(node)
    case .heading:
      let (parts, origin) = inlines(of: node)
      return Block(.heading(level: node.number ?? 1, parts), origin: origin)
    case .list:
      return Block(
        .list(Block.List(start: node.number, items: node.children.map { blocks($0.children) })), origin: origin)
    case .quote:
      quotes += 1
      defer { quotes -= 1 }
      return Block(.quote(blocks(node.children)), origin: origin)
    case .table: return Block(.table(table(node)), origin: origin)
    case .codeBlock:
      if node.isIndentedCode { findings.append(.indentedCode(at: origin)) }
      let text = node.literal.hasSuffix("\n") ? String(node.literal.dropLast()) : node.literal
      return Block(.code(text, notation: node.info.isEmpty ? nil : node.info), origin: origin)
    case .rule: return Block(.rule, origin: origin)
    case .htmlBlock:
      findings.append(.html(node.literal, at: origin))
      let words = node.literal.split(separator: "\n").joined(separator: " ")
      return Block(.paragraph([.text(words)]), origin: origin)
    default: return nil
    }
  }

  private mutating func paragraph(_ node: SyntaxNode) -> Block? {
    if node.children.count == 1, let only = node.children.first {
      var reading = inlineReading(of: node)
      let origin = reading.origin(of: only)
      let content: Block.Content? =
        switch only.kind {
        case .image: reading.image(only)
        case .link where only.title == "button": reading.button(only)
        default: nil
        }
      if let content {
        findings += reading.findings
        return Block(content, origin: origin)
      }
    }
    let (parts, origin) = inlines(of: node)
    return parts.isEmpty ? nil : Block(.paragraph(parts), origin: origin)
  }

  private mutating func table(_ node: SyntaxNode) -> Block.Table {
    var rows = node.children.map { row in row.children.map { inlines(of: $0).parts } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    let alignments = node.alignments.map { alignment -> Block.Table.Alignment in
      switch alignment {
      case .left: .start
      case .centre: .centre
      case .right: .end
      }
    }
    return Block.Table(alignments: alignments, header: header, rows: rows)
  }

  private mutating func inlines(of node: SyntaxNode) -> (parts: [Inline], origin: Origin) {
    var reading = inlineReading(of: node)
    let parts = reading.inlines(node.children)
    let origin = source.origin(line: reading.places.firstLine, column: reading.places.firstColumn)
    findings += reading.findings
    if BrokenLink.stands(in: parts, of: node, source.lines) { findings.append(.brokenLink(at: origin)) }
    return (parts, origin)
  }

  private func inlineReading(of node: SyntaxNode) -> InlineReading {
    let places = InlinePlaces(lines: source.lines, block: node, quotes: quotes)
    return InlineReading(source: source, places: places, hasFile: hasFile)
  }
}
