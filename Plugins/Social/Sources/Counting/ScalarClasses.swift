/// The sets of characters that networks read addresses and hashtags with, as twitter-text 3.1.0 has them.
///
/// Source: github.com/twitter/twitter-text, js/src/regexp, commit 30e2430d (21 October 2021).
extension Unicode.Scalar {
  var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  var isSpace: Bool {
    switch value {
    case 0x9...0xD, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks of writing direction.
  var isDirectional: Bool {
    switch value {
    case 0x202A...0x202E, 0x61C, 0x200E, 0x200F, 0x2066...0x2069: true
    default: false
    }
  }

  /// What no text may hold.
  var isInvalid: Bool { value == 0xFFFE || value == 0xFEFF || value == 0xFFFF }

  /// Latin letters with accents, and the marks that make them.
  var isAccentedLatin: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x100...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263,
      0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  /// What a label of a domain may consist of, beside hyphens and, before the name itself, underscores.
  var isDomainLetter: Bool {
    if isASCII {
      return isASCIIAlphanumeric || self == "\"" || self == "`" || (value < 0x20 && !isSpace) || value == 0x7F
    }
    return !isSpace && !isInvalid && !isDirectional
  }

  /// Whether it is a letter, a mark or a digit of any script.
  var isWordLike: Bool { isLetterOrMark || properties.generalCategory == .decimalNumber }

  var isLetterOrMark: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
