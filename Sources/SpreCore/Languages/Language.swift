/// A language that Spre knows, by its tag (BCP 47).
public enum Language: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Norwegian bokmål.
  case nb
  /// Norwegian nynorsk.
  case nn
  /// English.
  case en
  /// Northern Sámi.
  case se
  /// South Sámi, accepted as a tag on a text.
  case sma
  /// Lule Sámi, accepted as a tag on a text.
  case smj

  /// The languages that Spre's own words for readers exist in.
  public static let readers: [Language] = [.nb, .nn, .en, .se]

  /// The languages to take for a reader of this one, best first: itself, the other form of Norwegian, the language that
  /// a text was written in where most readers know it, then bokmål, nynorsk and English, then what it was written in.
  public func standIns(original: Language? = nil) -> [Language] {
    let sister: [Language] = self == .nb ? [.nn] : self == .nn ? [.nb] : []
    let common: [Language] = [.nb, .nn, .en]
    return [self] + sister + common.filter { $0 == original } + common + [original].compactMap(\.self)
      + Language.allCases
  }

  public static func < (a: Language, b: Language) -> Bool {
    order(a) < order(b)
  }

  private static func order(_ language: Language) -> Int { allCases.firstIndex(of: language) ?? 0 }
}
