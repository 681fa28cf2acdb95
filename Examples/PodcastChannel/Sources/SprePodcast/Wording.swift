import SpreCore

/// A text together with the language it is really in.
struct Wording: Sendable, Hashable {
  var text: String
  var language: Language

  /// The text for a reader's language, else in the nearest there is; empty where there is none.
  init(_ text: LocalizedText, for language: Language) {
    let order = [language] + (language == .nn ? [.nb] : []) + Language.allCases
    let own = order.first { text[$0] != nil } ?? language
    self.text = text[own] ?? ""
    self.language = own
  }

  /// The words, marked where they differ from the language they stand in.
  func inline(in outer: Language) -> [Inline] {
    language == outer ? [.text(text)] : [.span(language, [.text(text)])]
  }

  /// The words as paragraphs, parted by empty lines.
  func paragraphs(in outer: Language) -> [Block] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { lines in
        let words = lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        return Block(.paragraph([.text(words)]), language: language == outer ? nil : language)
      }
  }
}
