extension Language {
  /// What the language is called in a sentence to a person who works with Spre.
  public var name: Phrase {
    switch self {
    case .nb: Phrase(nb: "bokmål", en: "bokmål")
    case .nn: Phrase(nb: "nynorsk", en: "nynorsk")
    case .en: Phrase(nb: "engelsk", en: "English")
    case .se: Phrase(nb: "nordsamisk", en: "Northern Sámi")
    case .sma: Phrase(nb: "sørsamisk", en: "South Sámi")
    case .smj: Phrase(nb: "lulesamisk", en: "Lule Sámi")
    }
  }
}

extension Language {
  /// Whether readers should be told that a text is in this language; those of bokmål and nynorsk read both.
  public func isForeign(to reader: Language) -> Bool {
    self != reader && !Set([self, reader]).isSubset(of: [.nb, .nn])
  }
}

extension ReaderPhrase {
  /// What tells readers that a text is in another language than what it stands in, such as "In English".
  public static func inLanguage(_ language: Language) -> ReaderPhrase {
    switch language {
    case .nb: ReaderPhrase(nb: "På bokmål", nn: "På bokmål", en: "In Norwegian (bokmål)", se: "Girjedárogillii")
    case .nn: ReaderPhrase(nb: "På nynorsk", nn: "På nynorsk", en: "In Norwegian (nynorsk)", se: "Ođđadárogillii")
    case .en: ReaderPhrase(nb: "På engelsk", nn: "På engelsk", en: "In English", se: "Eaŋgalasgillii")
    case .se: ReaderPhrase(nb: "På nordsamisk", nn: "På nordsamisk", en: "In Northern Sámi", se: "Davvisámegillii")
    case .sma: ReaderPhrase(nb: "På sørsamisk", nn: "På sørsamisk", en: "In South Sámi", se: "Lullisámegillii")
    case .smj: ReaderPhrase(nb: "På lulesamisk", nn: "På lulesamisk", en: "In Lule Sámi", se: "Julevsámegillii")
    }
  }
}
