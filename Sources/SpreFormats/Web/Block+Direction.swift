import SpreCore

extension Block {
  /// The direction for `dir`, by the block's own words; nothing where they run as the page does.
  var direction: String? {
    switch content {
    case .heading(_, let parts), .paragraph(let parts), .button(let parts, _): parts.direction
    case .table: Script.direction(of: texts.joined(separator: " "))
    case .code(let text, _): Script.direction(of: text)
    case .image(let image): if case .text(let text) = image.alternative { Script.direction(of: text) } else { nil }
    case .list, .quote, .rule: nil
    }
  }
}

extension [Inline] {
  /// The direction of the words, without those that are marked with another language, which say their own.
  var direction: String? {
    guard mayHaveRightToLeft else { return nil }
    return Script.direction(of: filter { if case .span = $0 { false } else { true } }.plainText)
  }

  private var mayHaveRightToLeft: Bool {
    contains { part in
      switch part {
      case .text(let text), .code(let text): Script.mayHaveRightToLeft(text)
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(_, let parts):
        parts.mayHaveRightToLeft
      case .span, .lineBreak: false
      }
    }
  }
}
