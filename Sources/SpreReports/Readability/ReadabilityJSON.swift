public import SpreCore

/// Texts with their readability for programs.
///
/// `{schema, rules, texts: [{file, language, words, sentences, longWords, lix}]}`: `rules` is the version of the rules,
/// `lix` has two decimals and is null for a text without words, and `language` is `und` where it does not show.
public struct ReadabilityJSON: Sendable, Encodable {
  /// One text.
  public struct Text: Sendable, Encodable {
    var file: String
    var language: String
    var words: Int
    var sentences: Int
    var longWords: Int
    var lix: Double?

    public init(file: String, language: Language?, _ readability: Readability) {
      self.file = file
      self.language = language?.rawValue ?? "und"
      words = readability.words
      sentences = readability.sentences
      longWords = readability.longWords
      lix = readability.lix.map { ($0 * 100).rounded() / 100 }
    }

    public func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Field.self)
      try fields.encode(file, forKey: .file)
      try fields.encode(language, forKey: .language)
      try fields.encode(words, forKey: .words)
      try fields.encode(sentences, forKey: .sentences)
      try fields.encode(longWords, forKey: .longWords)
      try fields.encode(lix, forKey: .lix)
    }

    private enum Field: CodingKey { case file, language, words, sentences, longWords, lix }
  }

  var schema = 1
  var rules = LIXRules.version
  var texts: [Text]

  public init(_ texts: [Text]) { self.texts = texts }

  /// The JSON with sorted keys and a line end last.
  public func text() throws -> String { try JSONText.of(self) }
}
