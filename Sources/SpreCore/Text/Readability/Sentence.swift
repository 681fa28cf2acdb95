/// A sentence of a text with what of it counts in LIX.
public struct Sentence: Sendable, Hashable {
  /// The tokens between white space, as they stand in the text.
  public var tokens: [String]
  /// The number of tokens with a letter or a digit; at least 1.
  public var words: Int
  /// The number of words with more than six letters.
  public var longWords: Int

  /// The sentence on one line.
  public var text: String { tokens.joined(separator: " ") }

  /// The LIX of the sentence alone; it tells which sentences weigh most, and no more.
  public var weight: Double { Double(words) + 100 * Double(longWords) / Double(words) }

  /// The sentences of a heading, a paragraph, a list item or a table cell, whose end always ends one.
  public static func sentences(in text: String) -> [Sentence] {
    let tokens = text.split(whereSeparator: \.isWhitespace).map(TextToken.init)
    var sentences: [Sentence] = []
    var open: [TextToken] = []
    var hasWord = false
    for (token, next) in zip(tokens, nextWords(in: tokens)) {
      open.append(token)
      hasWord = hasWord || token.isWord
      guard hasWord, token.endsSentence(before: next) else { continue }
      sentences.append(Sentence(open))
      open = []
      hasWord = false
    }
    if hasWord {
      sentences.append(Sentence(open))
    } else if let last = sentences.indices.last {
      sentences[last].tokens += open.map(\.text)
    }
    return sentences
  }

  /// The first word after each token; a dash that stands alone does not tell how the next sentence begins.
  private static func nextWords(in tokens: [TextToken]) -> [TextToken?] {
    var next: TextToken?
    var words: [TextToken?] = []
    for token in tokens.reversed() {
      words.append(next)
      if token.isWord { next = token }
    }
    return words.reversed()
  }

  private init(_ tokens: [TextToken]) {
    self.tokens = tokens.map(\.text)
    words = tokens.count(where: \.isWord)
    longWords = tokens.count(where: \.isLong)
  }
}
