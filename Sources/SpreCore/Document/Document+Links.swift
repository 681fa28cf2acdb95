extension Document {
  /// A link as it stands in a text.
  public struct Link: Sendable, Hashable {
    /// The words, without marks.
    public var words: String
    /// Where it leads.
    public var url: String
    /// The place of the block that it stands in.
    public var origin: Origin?

    public init(words: String, url: String, origin: Origin?) {
      self.words = words
      self.url = url
      self.origin = origin
    }
  }

  /// Every link and button, in reading order.
  public var links: [Link] { blocks.flatMap { $0.links(outer: nil) } }
}

extension Block {
  fileprivate func links(outer: Origin?) -> [Document.Link] {
    let place = origin ?? outer
    return switch content {
    case .heading(_, let parts), .paragraph(let parts): parts.links(at: place)
    case .button(let label, let url): [Document.Link(words: label.plainText, url: url, origin: place)]
    case .list(let list): list.items.flatMap { $0.flatMap { $0.links(outer: place) } }
    case .quote(let blocks): blocks.flatMap { $0.links(outer: place) }
    case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap { $0.links(at: place) }
    case .image, .code, .rule: []
    }
  }
}

extension [Inline] {
  fileprivate func links(at origin: Origin?) -> [Document.Link] {
    flatMap { part -> [Document.Link] in
      switch part {
      case .link(let url, let parts): [Document.Link(words: parts.plainText, url: url, origin: origin)]
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .span(_, let parts):
        parts.links(at: origin)
      case .text, .code, .lineBreak: []
      }
    }
  }
}
