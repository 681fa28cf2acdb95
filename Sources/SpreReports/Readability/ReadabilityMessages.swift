import SpreCore

/// What is said of a text's readability.
enum ReadabilityWords {
  static let unknownLanguage = Phrase(nb: "ukjent språk", en: "unknown language")

  static let footnote = Phrase(
    nb:
      "LIX etter Spres regelsett \(LIXRules.version): overskrifter og punkter er egne setninger. Et råd, ikke en dom.",
    en: "LIX by Spre's rules, version \(LIXRules.version): headings and bullets are sentences. Advice, not a verdict.")

  static func counts(_ readability: Readability) -> Phrase {
    let (words, sentences, long) = (readability.words, readability.sentences, readability.longWords)
    return Phrase(
      nb:
        "\(words) ord, \(sentences) \(sentences == 1 ? "setning" : "setninger"), \(long) \(long == 1 ? "langt" : "lange") ord.",
      en:
        "\(words) \(words == 1 ? "word" : "words"), \(sentences) \(sentences == 1 ? "sentence" : "sentences"), \(long) long."
    )
  }

  static func verdict(of readability: Readability, in language: Language?) -> Phrase {
    let lix = "LIX \(Int((readability.lix ?? 0).rounded()))"
    switch readability.verdict(in: language) {
    case .band(let band, let isCertain):
      return Phrase(
        nb: "\(lix), \(band.name.nb)\(isCertain ? "" : " (usikkert: under \(LIXRules.wordsForCertainty) ord)").",
        en: "\(lix), \(band.name.en)\(isCertain ? "" : " (uncertain: under \(LIXRules.wordsForCertainty) words)").")
    case .tooShort:
      return Phrase(
        nb: "\(lix). For kort til å kalles lett eller vanskelig (under \(LIXRules.wordsForBand) ord).",
        en: "\(lix). Too short to be called easy or hard (under \(LIXRules.wordsForBand) words).")
    case .unknownLanguage:
      return Phrase(
        nb: "\(lix). Ikke kalt lett eller vanskelig, for språket er ukjent.",
        en: "\(lix). Not called easy or hard, since its language is unknown.")
    case .noBands:
      let perSentence = Int((readability.wordsPerSentence ?? 0).rounded())
      return Phrase(
        nb: "\(perSentence) ord per setning. Grensene for LIX passer ikke for språket.",
        en: "\(perSentence) words per sentence. The bands of LIX do not fit the language.")
    case .noWords: return Phrase(nb: "Ingen ord å måle.", en: "No words to measure.")
    }
  }
}
