import SpreCore

/// A text together with the language it is really in.
struct Wording: Sendable, Hashable {
  var text: String
  var language: Language

  /// The words on one line, marked where they differ from the language they stand in.
  func inline(in outer: Language) -> [Inline] {
    let line = CleanText.line(text)
    return language == outer ? [.text(line)] : [.span(language, [.text(line)])]
  }
}

extension LocalizedText {
  /// The text for a reader's language: that language's own, else that of its nearest neighbour.
  func wording(for language: Language) -> Wording {
    let sister: [Language] =
      switch language {
      case .nb: [.nn]
      case .nn: [.nb]
      default: []
      }
    for candidate in [language] + sister + [.nb, .nn, .en] + Language.allCases {
      if let text = self[candidate] { return Wording(text: CleanText.clean(text), language: candidate) }
    }
    return Wording(text: "", language: language)
  }
}
