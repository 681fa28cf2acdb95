import SpreCore

/// Markdown that anybody's viewer shows has no way to mark a language, so a report's Markdown leaves the marks out.
extension Block {
  /// The block without marks of language, in itself and in its words.
  var withoutLanguages: Block {
    let content: Content =
      switch self.content {
      case .heading(let level, let words): .heading(level: level, words.withoutLanguages)
      case .paragraph(let words): .paragraph(words.withoutLanguages)
      case .quote(let blocks): .quote(blocks.map(\.withoutLanguages))
      case .list(let list):
        .list(List(start: list.start, items: list.items.map { $0.map(\.withoutLanguages) }))
      case .table(let table):
        .table(
          Table(
            alignments: table.alignments, header: table.header.map(\.withoutLanguages),
            rows: table.rows.map { $0.map(\.withoutLanguages) }))
      case .button(let label, let url): .button(label: label.withoutLanguages, url: url)
      case .image, .code, .rule: self.content
      }
    return Block(content, origin: origin)
  }
}

extension [Inline] {
  /// The words without marks of language.
  var withoutLanguages: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .span(_, let parts): parts.withoutLanguages
      case .emphasis(let parts): [.emphasis(parts.withoutLanguages)]
      case .strong(let parts): [.strong(parts.withoutLanguages)]
      case .strikethrough(let parts): [.strikethrough(parts.withoutLanguages)]
      case .link(let url, let parts): [.link(url: url, parts.withoutLanguages)]
      case .text, .code, .lineBreak: [inline]
      }
    }
  }
}
