/// Changes the characters beside a mark so that it opens or closes: what it depends on is written by number.
enum MarkdownBorder {
  /// Whether a character beside a mark is a letter or digit, after which and before which marks work.
  static func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(MarkdownText.isAlphanumeric) ?? false }

  /// The source with white space at its ends by number.
  static func withoutSpace(_ source: String) -> String {
    var scalars = Substring(source).unicodeScalars
    var start = ""
    var end = ""
    if let first = scalars.first, first.properties.isWhitespace {
      start = MarkdownText.reference(first)
      scalars.removeFirst()
    }
    if let last = scalars.last, last.properties.isWhitespace {
      end = MarkdownText.reference(last)
      scalars.removeLast()
    }
    return start + String(Substring(scalars)) + end
  }

  /// The source with its last character by number unless a mark may open after it as it is.
  static func endingInPunctuation(_ source: String) -> String {
    let scalars = source.unicodeScalars
    guard let index = scalars.lastIndex(where: { $0 != transparent }), !isBorder(scalars[index]) else { return source }
    let before = escapingUnderscore(String(Substring(scalars[..<index])))
    let start = before.unicodeScalars.last == transparent ? endingInPunctuation(before) : before
    return start + MarkdownText.reference(scalars[index]) + String(Substring(scalars[scalars.index(after: index)...]))
  }

  /// The source with its first character by number unless a mark may close before it as it is.
  static func beginningInPunctuation(_ source: String) -> String {
    let scalars = source.unicodeScalars
    guard let index = scalars.firstIndex(where: { $0 != transparent }), !isBorder(scalars[index]) else { return source }
    let after = String(Substring(scalars[scalars.index(after: index)...]))
    return String(Substring(scalars[..<index])) + MarkdownText.reference(scalars[index])
      + (after.hasPrefix("_") ? "\\" + after : after)
  }

  /// The source with a backslash before an underscore at its end: beside a letter by number it would be a mark.
  private static func escapingUnderscore(_ source: String) -> String {
    source.hasSuffix("_") && !source.hasSuffix("\\_") ? source.dropLast() + "\\_" : source
  }

  /// The reader looks through the marks of strikethrough when it weighs what is beside another mark.
  private static let transparent: Unicode.Scalar = "~"

  /// White space and punctuation in ASCII, which every reader takes for what they are.
  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && !MarkdownText.isAlphanumeric(scalar)
  }
}
