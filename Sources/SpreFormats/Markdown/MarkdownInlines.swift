import SpreCore

/// Writes inlines so that every mark opens and closes where it should (CommonMark 0.29, section 6.4).
struct MarkdownInlines {
  private var output = ""
  /// The character of the closing mark that the output ends in.
  private var closing: Unicode.Scalar?
  /// Whether the next character has to be read as punctuation for the closing mark to close.
  private var needsBorder = false
  private let outerMark: Unicode.Scalar?
  private let inCell: Bool

  private init(outerMark: Unicode.Scalar? = nil, inCell: Bool) {
    self.outerMark = outerMark
    self.inCell = inCell
  }

  /// The lines of a paragraph; none when it has no words.
  static func paragraph(_ inlines: [Inline]) -> [String] {
    let source = source(inlines.tidied, inCell: false)
    return source.unicodeScalars.split(separator: "\n").map { MarkdownText.guarded(String(Substring($0))) }
  }

  /// Everything in one line, for headings and table cells.
  static func line(_ inlines: [Inline], inCell: Bool = false) -> String {
    MarkdownText.guardedEnd(MarkdownText.guarded(source(inlines.tidied.withoutBreaks, inCell: inCell)))
  }

  /// The words of a link that a writer puts between brackets itself.
  static func label(_ inlines: [Inline]) -> String { source(inlines.tidied.withoutLinks.withoutBreaks, inCell: false) }

  private static func source(_ inlines: [Inline], mark: Unicode.Scalar? = nil, inCell: Bool) -> String {
    var writer = MarkdownInlines(outerMark: mark, inCell: inCell)
    for inline in inlines { writer.write(inline) }
    return writer.output
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): append(MarkdownText.escaped(text, inCell: inCell))
    case .code(let text): append(MarkdownCode.span(text))
    case .lineBreak: append("\\\n")
    case .emphasis(let parts): write(parts, count: 1, choices: ["*", "_"])
    case .strong(let parts): write(parts, count: 2, choices: ["*", "_"])
    case .strikethrough(let parts): write(parts, count: 2, choices: ["~"])
    case .link(let url, let parts):
      if let short = MarkdownAddress.short(url, words: parts.plainText), parts.count == 1 { return append(short) }
      append("[\(MarkdownInlines.source(parts, inCell: inCell))](\(MarkdownAddress.written(url)))")
    case .span(let language, let parts):
      if parts.count == 1, case .link(let url, let words) = parts[0] {
        let address = MarkdownAddress.written(url)
        return append("[\(MarkdownInlines.source(words, inCell: inCell))](\(address) \"lang:\(language.rawValue)\")")
      }
      append("[\(MarkdownInlines.source(parts, inCell: inCell))](lang:\(language.rawValue))")
    }
  }

  /// Writes words between marks, of a character that touches no mark of the same character.
  private mutating func write(_ parts: [Inline], count: Int, choices: [Unicode.Scalar]) {
    let free = choices.filter { $0 != closing }
    let mark = free.first { $0 != outerMark } ?? free.first ?? choices[0]
    var inner = MarkdownInlines.source(parts, mark: mark, inCell: inCell)
    guard !inner.isEmpty else { return }
    inner = MarkdownBorder.withoutSpace(inner)
    if mark == "_" || !MarkdownBorder.isLetter(inner.unicodeScalars.first) {
      output = MarkdownBorder.endingInPunctuation(output)
    }
    let marks = String(repeating: Character(mark), count: count)
    append(marks + inner + marks)
    closing = mark
    needsBorder = mark == "_" || !MarkdownBorder.isLetter(output.unicodeScalars.dropLast(count).last)
  }

  private mutating func append(_ source: String) {
    guard !source.isEmpty else { return }
    output += needsBorder ? MarkdownBorder.beginningInPunctuation(source) : source
    needsBorder = false
    closing = nil
  }
}
