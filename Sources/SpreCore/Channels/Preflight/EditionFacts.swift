/// What there is to count in one draft that readers meet: an edition, a page or a post.
public struct EditionFacts: Sendable, Hashable {
  /// The path of the draft, from the activity's folder.
  public var path: String
  /// The language it is written in, where it has one.
  public var language: Language?
  /// The codes of the groups it is for.
  public var groups: [String]
  /// The size of the file in bytes.
  public var bytes: Int
  /// The number of words that readers meet.
  public var words: Int
  /// Of the words, those that are marked as another language than the draft's own.
  public var foreign: [Language: Int]
  /// How hard the words in the draft's own language are to read.
  public var readability: Readability
  /// The number of links and of pictures; nothing for a text without markup.
  public var links: Int?
  public var pictures: Int?
  /// Whether its words are counted in another draft, which holds them and more.
  public var countsElsewhere: Bool

  public init(
    path: String, language: Language?, groups: [String], bytes: Int, words: Int, foreign: [Language: Int] = [:],
    readability: Readability, links: Int? = nil, pictures: Int? = nil, countsElsewhere: Bool = false
  ) {
    self.path = path
    self.language = language
    self.groups = groups
    self.bytes = bytes
    self.words = words
    self.foreign = foreign
    self.readability = readability
    self.links = links
    self.pictures = pictures
    self.countsElsewhere = countsElsewhere
  }
}

extension Sequence<EditionFacts> {
  /// The words in each language, each word once, passages in another language counted as that one.
  public var wordsByLanguage: [Language: Int] {
    reduce(into: [:]) { sum, edition in
      if edition.countsElsewhere { return }
      for (language, words) in edition.foreign { sum[language, default: 0] += words }
      guard let language = edition.language else { return }
      sum[language, default: 0] += Swift.max(0, edition.words - edition.foreign.values.reduce(0, +))
    }
  }
}
