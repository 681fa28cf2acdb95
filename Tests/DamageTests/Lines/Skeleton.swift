import SpreCore

/// The shape of a document: its blocks and marks, without the words and addresses.
enum Skeleton {
  static func of(_ document: Document) -> String { document.blocks.map(of).joined(separator: " ") }

  private static func of(_ block: Block) -> String {
    switch block.content {
    case .heading(let level, let parts): "h\(level)(\(of(parts)))"
    case .paragraph(let parts): "p(\(of(parts)))"
    case .list(let list):
      "\(list.start == nil ? "ul" : "ol")(\(list.items.map { $0.map(of).joined() }.joined(separator: ",")))"
    case .quote(let blocks): "quote(\(blocks.map(of).joined()))"
    case .table(let table): "table(\(table.header.count)x\(table.rows.count))"
    case .image: "image"
    case .button: "button"
    case .code: "code"
    case .rule: "rule"
    }
  }

  private static func of(_ parts: [Inline]) -> String {
    parts.map { part in
      switch part {
      case .text: "t"
      case .emphasis(let parts): "e(\(of(parts)))"
      case .strong(let parts): "s(\(of(parts)))"
      case .strikethrough(let parts): "x(\(of(parts)))"
      case .link(_, let parts): "a(\(of(parts)))"
      case .code: "c"
      case .lineBreak: "br"
      case .span(let language, let parts): "\(language)(\(of(parts)))"
      }
    }.joined()
  }
}
