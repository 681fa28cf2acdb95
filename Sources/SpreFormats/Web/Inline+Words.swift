import SpreCore

extension [Inline] {
  /// Whether any word can be seen.
  var hasWords: Bool {
    contains { part in
      switch part {
      case .text(let text), .code(let text): text.unicodeScalars.contains { !$0.properties.isWhitespace }
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(_, let parts),
        .span(_, let parts):
        parts.hasWords
      case .lineBreak: false
      }
    }
  }
}
