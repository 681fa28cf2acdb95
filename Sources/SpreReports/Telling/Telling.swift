import SpreCore

/// How a report says things: its language, and what its words come from.
///
/// Words from the files are marked with their own language where it is not the report's, so that a screen reader
/// says them right (WCAG 2.2, 3.1.2).
struct Telling: Sendable {
  /// The language of the report.
  var language: ReportLanguage
  /// The language of fields that have only one, such as reasons and remarks: the workspace's main language.
  var main: Language
  /// The plan that groups, measures and goals are named in.
  var plan: Plan

  /// Words of the report's own.
  func say(_ phrase: ReportPhrase) -> [Inline] { [.text(phrase[language])] }

  /// A text of the files, in the language that suits best.
  func words(_ text: LocalizedText) -> [Inline] {
    text.wording(for: language.language).map { inline($0.text, in: $0.language) } ?? []
  }

  /// A text of the files that exists in the workspace's main language alone.
  func own(_ text: String) -> [Inline] { inline(text, in: main) }

  /// A text of the files that ends as a sentence does.
  func sentence(_ text: String) -> [Inline] {
    let words = text.onOneLine
    return own(words.last.map { ".!?…:".contains($0) } ?? true ? words : words + ".")
  }

  /// Inlines with words between them.
  func joined(_ parts: [[Inline]], by separator: String) -> [Inline] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(separator)]))
  }

  private func inline(_ text: String, in language: Language) -> [Inline] {
    Wording(text: text.onOneLine, language: language).inline(in: self.language.language)
  }
}

extension String {
  /// The text with every run of white space as one space, as it stands in a line of a report.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Block {
  /// A heading of a section.
  static func section(_ words: [Inline]) -> Block { Block(.heading(level: 2, words)) }

  /// A heading inside a section.
  static func part(_ words: [Inline]) -> Block { Block(.heading(level: 3, words)) }

  /// A paragraph.
  static func paragraph(_ words: [Inline]) -> Block { Block(.paragraph(words)) }

  /// A list with bullets, one paragraph each.
  static func bullets(_ items: [[Inline]]) -> Block { Block(.list(List(items: items.map { [.paragraph($0)] }))) }

  /// A table; the columns named are set towards the end of the line, as numbers are.
  static func table(_ header: [[Inline]], _ rows: [[[Inline]]], numbers: Set<Int> = []) -> Block {
    let alignments = header.indices.map { numbers.contains($0) ? Table.Alignment.end : .start }
    return Block(.table(Table(alignments: alignments, header: header, rows: rows)))
  }
}
