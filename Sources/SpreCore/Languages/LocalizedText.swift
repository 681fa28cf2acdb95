/// A text that may exist in several languages.
public struct LocalizedText: Sendable, Hashable {
  /// The text in each language that it exists in.
  public var texts: [Language: String]

  public init(_ texts: [Language: String]) { self.texts = texts }

  /// The text in exactly this language.
  public subscript(language: Language) -> String? { texts[language] }

  /// The text in a language, else in bokmål, nynorsk, English or whatever there is, in that order.
  public func best(for language: Language) -> String { wording(for: language)?.text ?? "" }

  /// Whether there is no text in any language.
  public var isEmpty: Bool { texts.isEmpty }
}

extension LocalizedText: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Language, String)...) {
    texts = Dictionary(elements) { first, _ in first }
  }
}
