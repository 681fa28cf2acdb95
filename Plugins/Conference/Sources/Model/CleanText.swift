import SpreCore

/// Takes the invisible marks of writing direction out of people's texts, so that none of them turns what stands after.
enum CleanText {
  /// The text without embeddings, overrides and isolates (Unicode Annex 9).
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isMark($0) }))
  }

  static func clean(_ text: LocalizedText) -> LocalizedText { LocalizedText(text.texts.mapValues { clean($0) }) }

  /// The text on one line, for places that have no more.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

extension Value {
  /// The text per language, fit to be shown.
  func words(main: Language) -> LocalizedText? { localized(main: main).map(CleanText.clean) }
}
