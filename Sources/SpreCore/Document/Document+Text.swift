extension Sequence<Inline> {
  /// The words alone, without marks.
  public var plainText: String { map(\.plainText).joined() }
}

extension Inline {
  /// The words alone, without marks.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(_, let parts), .span(_, let parts):
      parts.plainText
    case .lineBreak: " "
    }
  }
}

extension Document {
  /// Every run of words, one for each heading, paragraph, table cell, button and code block, in reading order.
  public var texts: [String] { blocks.flatMap(\.texts) }
}

extension Block {
  /// Every run of words in the block, in reading order.
  public var texts: [String] {
    switch content {
    case .heading(_, let parts), .paragraph(let parts), .button(let parts, _): [parts.plainText]
    case .list(let list): list.items.flatMap { $0.flatMap(\.texts) }
    case .quote(let blocks): blocks.flatMap(\.texts)
    case .table(let table): (table.header + table.rows.flatMap { $0 }).map(\.plainText)
    case .code(let text, _): [text]
    case .image, .rule: []
    }
  }
}
