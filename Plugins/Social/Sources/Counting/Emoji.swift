/// Tells emoji from other characters, by the properties of Unicode.
enum Emoji {
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  private static let textSelector: Unicode.Scalar = "\u{FE0E}"
  private static let keycap: Unicode.Scalar = "\u{20E3}"

  /// Whether a character is shown as an emoji (Unicode Technical Standard 51, section 1.4).
  static func shows(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.value >= 0xA9 || scalars.count > 1, first.properties.isEmoji else {
      return false
    }
    let second = scalars.dropFirst().first
    if second == textSelector { return false }
    if isRegional(first) { return second.map(isRegional) ?? true }
    if first.isASCII { return scalars.contains(keycap) }
    return first.properties.isEmojiPresentation || scalars.contains(emojiSelector) || scalars.contains(zeroWidthJoiner)
      || second.map(isTone) ?? false
  }

  static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
  static func isTone(_ scalar: Unicode.Scalar) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar.value) }
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
}
