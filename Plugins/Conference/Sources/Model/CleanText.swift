import SpreCore

/// Makes people's texts fit to be shown: without the invisible marks of writing direction, which could turn what stands
/// after, and without control characters.
enum CleanText {
  /// The text without embeddings, overrides and isolates (Unicode Annex 9); controls but white space become U+FFFD.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { WritingDirection.isMark($0) || isControl($0) }) else { return text }
    let kept = text.unicodeScalars.filter { !WritingDirection.isMark($0) }.map { isControl($0) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(kept))
  }

  static func clean(_ text: LocalizedText) -> LocalizedText { LocalizedText(text.texts.mapValues { clean($0) }) }

  /// The text on one line, for places that have no more.
  static func line(_ text: String) -> String {
    clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
  }
}

extension Value {
  /// The text per language, fit to be shown.
  func words(main: Language) -> LocalizedText? { localized(main: main).map(CleanText.clean) }
}
