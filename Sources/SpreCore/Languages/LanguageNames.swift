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
