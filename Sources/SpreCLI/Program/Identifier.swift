import SpreCore

/// An id made from what a person typed.
struct Identifier {
  let text: String

  /// How letters beyond a to z are spelled in names.
  static let spelled: [Character: String] = [
    "æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "á": "a", "č": "c", "đ": "d", "é": "e", "è": "e", "ê": "e",
    "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z", "ò": "o", "ô": "o", "ü": "u",
  ]

  /// Lowers the letters, spells æ, ø, å and accents out, and joins words with hyphens.
  init(from words: String) throws {
    var text = ""
    for character in words.lowercased() {
      let part = Identifier.spelled[character] ?? String(character)
      if FieldType.isIdentifier(part) {
        text += part
      } else if !text.isEmpty, !text.hasSuffix("-") {
        text += "-"
      }
    }
    while text.hasSuffix("-") { text.removeLast() }
    while text.hasPrefix("-") { text.removeFirst() }
    guard !text.isEmpty else { throw UsageFailure.noName(words) }
    self.text = text
  }
}
