/// Tells emoji from other characters, by the properties of Unicode.
enum Emoji {
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  private static let textSelector: Unicode.Scalar = "\u{FE0E}"
  private static let keycap: Unicode.Scalar = "\u{20E3}"

  /// Whether a character is shown as an emoji (Unicode Technical Standard 51, section 1.4).
  static func shows(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.value >= 0xA9 || scalars.count > 1, isEmoji(first) else {
      return false
    }
    let second = scalars.dropFirst().first
    if second == textSelector { return false }
    if isRegional(first) { return second.map(isRegional) ?? true }
    if first.isASCII { return scalars.contains(keycap) }
    return first.properties.isEmojiPresentation || isReserved(first) || scalars.contains(emojiSelector)
      || scalars.contains(zeroWidthJoiner) || second.map(isTone) ?? false
  }

  /// Whether a scalar is an emoji by itself or with others.
  static func isEmoji(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isEmoji || isReserved(scalar) }

  /// Whether Unicode keeps a place for an emoji to come (emoji-data.txt, Extended_Pictographic).
  ///
  /// So emoji newer than Swift's own tables count as emoji.
  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F000...0x1FAFF, 0x1FC00...0x1FFFD: scalar.properties.generalCategory == .unassigned
    default: false
    }
  }

  static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
  static func isTone(_ scalar: Unicode.Scalar) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar.value) }
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
}
