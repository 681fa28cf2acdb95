import SpreCore

/// Makes people's texts fit to be posted: no control characters, no invisible marks that shuffle words.
enum PostText {
  /// The text with its lines, without what should not be posted and without space at its ends.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value > 0x7E }) || text.hasSpaceAtAnEnd else {
      return text
    }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isLineEnd(scalar) {
        if !(scalar == "\n" && previous == "\r") { kept.append("\n") }
      } else if !isUnwanted(scalar) {
        kept.append(scalar)
      }
      previous = scalar
    }
    return String(kept).trimmed
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA...0xD, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Control characters but the tab, characters that no text may hold, and marks that embed or override direction.
  static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9: false
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0xFEFF: true
    default: WritingDirection.isMark(scalar)
    }
  }
}

extension String {
  fileprivate var hasSpaceAtAnEnd: Bool { first?.isWhitespace == true || last?.isWhitespace == true }

  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}
