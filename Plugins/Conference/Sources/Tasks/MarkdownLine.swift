import SpreCore
import SpreFormats

/// Words as one line of Markdown, with everything in them that Markdown would take for a mark escaped.
enum MarkdownLine {
  static func text(_ words: [Inline]) -> String {
    let oneLine = words.map(flat)
    let rendered = MarkdownRenderer().render(Document([Block(.paragraph(oneLine))]))
    return rendered.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func flat(_ part: Inline) -> Inline {
    switch part {
    case .text(let text): .text(flat(text))
    case .span(let language, let parts): .span(language, parts.map(flat))
    default: part
    }
  }

  /// White space as single spaces; those at the ends stay, as words stand before and after.
  private static func flat(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
