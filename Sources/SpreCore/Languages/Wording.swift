/// A text together with the language it is really in.
public struct Wording: Sendable, Hashable {
  /// The words.
  public var text: String
  /// The language that the words are in.
  public var language: Language

  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}

extension LocalizedText {
  /// The text for a reader's language: that language's own, else that of its nearest neighbour.
  public func wording(for language: Language) -> Wording? {
    for candidate in language.standIns() {
      if let text = self[candidate] { return Wording(text: text, language: candidate) }
    }
    return nil
  }
}

extension Wording {
  /// The words as one run, marked where they differ from the language they stand in.
  public func inline(in outer: Language) -> [Inline] {
    language == outer ? [.text(text)] : [.span(LanguageTag(language), [.text(text)])]
  }

  /// The words as paragraphs, parted by empty lines.
  public func paragraphs(in outer: Language, origin: Origin? = nil) -> [Block] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { lines in
        let words = lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        return Block(.paragraph([.text(words)]), language: language == outer ? nil : language, origin: origin)
      }
  }
}
