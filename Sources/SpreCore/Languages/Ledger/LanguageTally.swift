/// How much has gone out: texts, the items that they carry, and words.
public struct LanguageTally: Sendable, Hashable {
  /// The number of editions, pages and posts.
  public var texts: Int
  /// The number of items, each once in every text that carries it.
  public var items: Int
  /// The number of words.
  public var words: Int

  public init(texts: Int = 0, items: Int = 0, words: Int = 0) {
    self.texts = texts
    self.items = items
    self.words = words
  }

  public static func + (a: LanguageTally, b: LanguageTally) -> LanguageTally {
    LanguageTally(texts: a.texts + b.texts, items: a.items + b.items, words: a.words + b.words)
  }

  public static func += (a: inout LanguageTally, b: LanguageTally) { a = a + b }
}
