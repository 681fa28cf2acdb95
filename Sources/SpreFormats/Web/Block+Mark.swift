import SpreCore

extension Block {
  /// The block without the marks of language in its words where all of them are marked with one, which then belongs to
  /// the block: a paragraph in Arabic begins at the right, where words in Arabic inside a paragraph only turn themselves.
  var liftingMark: (block: Block, mark: LanguageTag?) {
    var block = self
    switch content {
    case .heading(let level, let parts):
      guard let mark = parts.onlyMark else { return (self, nil) }
      block.content = .heading(level: level, parts.unmarked)
      return (block, mark)
    case .paragraph(let parts):
      guard let mark = parts.onlyMark else { return (self, nil) }
      block.content = .paragraph(parts.unmarked)
      return (block, mark)
    case .list, .quote, .table, .image, .button, .code, .rule: return (self, nil)
    }
  }
}

extension Element {
  /// Says the language of what stands inside, and its direction, which an element inherits from another language.
  mutating func speak(_ tag: LanguageTag) {
    self["lang"] = tag.rawValue
    self["dir"] = tag.isRightToLeft ? "rtl" : "ltr"
  }
}

extension [Inline] {
  /// The language that all the words are marked with, whatever other marks are around; nothing where they are not.
  fileprivate var onlyMark: LanguageTag? {
    var mark: LanguageTag?
    for part in self {
      let own: LanguageTag
      switch part {
      case .text(let text) where text.unicodeScalars.allSatisfy(\.properties.isWhitespace): continue
      case .lineBreak: continue
      case .text, .code: return nil
      case .span(let language, _): own = language
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(_, let parts):
        guard let inner = parts.onlyMark else { return nil }
        own = inner
      }
      if let mark, mark != own { return nil }
      mark = own
    }
    return mark
  }

  /// The words without marks of language, but for those inside a mark.
  fileprivate var unmarked: [Inline] {
    flatMap { part -> [Inline] in
      switch part {
      case .span(_, let parts): parts
      case .emphasis(let parts): [.emphasis(parts.unmarked)]
      case .strong(let parts): [.strong(parts.unmarked)]
      case .strikethrough(let parts): [.strikethrough(parts.unmarked)]
      case .link(let url, let parts): [.link(url: url, parts.unmarked)]
      case .text, .code, .lineBreak: [part]
      }
    }
  }
}
