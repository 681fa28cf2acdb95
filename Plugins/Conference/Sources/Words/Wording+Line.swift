import SpreCore

extension LocalizedText {
  /// The text for a reader's language, fit to be shown; empty where there is none in any language.
  func words(for language: Language) -> Wording {
    guard let wording = wording(for: language) else { return Wording(text: "", language: language) }
    return Wording(text: CleanText.clean(wording.text), language: wording.language)
  }
}

extension Wording {
  /// The words on one line, marked where they differ from the language they stand in.
  func line(in outer: Language) -> [Inline] {
    Wording(text: CleanText.line(text), language: language).inline(in: outer)
  }
}
