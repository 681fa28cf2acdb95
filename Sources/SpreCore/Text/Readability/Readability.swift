/// How hard a text is to read by LIX, counted by ``LIXRules``: advice to whoever writes, never a reason to stop.
public struct Readability: Sendable, Hashable {
  /// The number of words.
  public var words: Int
  /// The number of sentences; a heading or a list item is one.
  public var sentences: Int
  /// The number of words with more than six letters.
  public var longWords: Int

  public init(words: Int, sentences: Int, longWords: Int) {
    self.words = words
    self.sentences = sentences
    self.longWords = longWords
  }

  /// Adds up sentences.
  public init(_ sentences: some Collection<Sentence>) {
    self.init(
      words: sentences.reduce(0) { $0 + $1.words }, sentences: sentences.count,
      longWords: sentences.reduce(0) { $0 + $1.longWords })
  }

  /// Words per sentence plus the percentage of long words; nothing for a text without words.
  public var lix: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)
  }

  /// Words per sentence; nothing for a text without words.
  public var wordsPerSentence: Double? {
    words > 0 && sentences > 0 ? Double(words) / Double(sentences) : nil
  }

  /// What to call the text, or why it has no band.
  public func verdict(in language: Language?) -> ReadabilityVerdict {
    guard let lix else { return .noWords }
    guard let language else { return .unknownLanguage }
    guard [.nb, .nn, .en].contains(language) else { return .noBands }
    guard words >= LIXRules.wordsForBand else { return .tooShort }
    return .band(LIXBand(lix), isCertain: words >= LIXRules.wordsForCertainty)
  }
}

/// What can be said of a text's LIX.
public enum ReadabilityVerdict: Sendable, Hashable {
  /// A band; uncertain where the text has fewer than 400 words.
  case band(LIXBand, isCertain: Bool)
  /// Fewer than 200 words: chance moves LIX by more than a band.
  case tooShort
  /// A language that the bands do not carry to, as the Sámi ones.
  case noBands
  /// Nobody said what language the text is in, and it does not show.
  case unknownLanguage
  /// Nothing to count.
  case noWords
}

/// A band of LIX as Norwegian and Swedish use has it (Björnsson's marks 30, 40, 50 and 60), each from its lower mark on.
public enum LIXBand: Int, Sendable, Hashable, CaseIterable {
  case veryEasy, easy, medium, hard, veryHard

  /// The band of a LIX.
  public init(_ lix: Double) {
    self =
      switch lix {
      case ..<30: .veryEasy
      case ..<40: .easy
      case ..<50: .medium
      case ..<60: .hard
      default: .veryHard
      }
  }

  /// What the band is called.
  public var name: Phrase {
    switch self {
    case .veryEasy: Phrase(nb: "svært lett", en: "very easy")
    case .easy: Phrase(nb: "lett", en: "easy")
    case .medium: Phrase(nb: "middels", en: "medium")
    case .hard: Phrase(nb: "vanskelig", en: "hard")
    case .veryHard: Phrase(nb: "svært vanskelig", en: "very hard")
    }
  }
}
