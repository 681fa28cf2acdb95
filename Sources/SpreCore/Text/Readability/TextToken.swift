/// A run of letters, digits and signs between white space, as it counts in LIX.
struct TextToken: Sendable, Hashable {
  /// The token as it stands in the text.
  let text: String
  /// The token with marks composed, and without soft hyphens and other signs that take no room.
  let visible: String

  init(_ text: Substring) {
    self.text = String(text)
    let shown = text.unicodeScalars.filter { !Self.unseen.contains($0) }
    visible = Normalization.composed(String(String.UnicodeScalarView(shown)))
  }

  private static let unseen: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
  private static let closing = Set<Character>("\"'»”’)]}*_")

  /// Whether it holds a letter or a digit.
  var isWord: Bool { visible.contains { $0.isLetter || $0.isNumber } }

  /// Whether it is a word with more letters than short words have; addresses are never long.
  var isLong: Bool {
    visible.count(where: \.isLetter) > LIXRules.lettersOfShortWords && !isAddress
  }

  /// Whether the first letter is a capital.
  var beginsLikeSentence: Bool {
    guard let first = visible.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    return first.isUppercase
  }

  /// Whether a sentence ends with the token, given the word that follows in the same paragraph.
  func endsSentence(before next: TextToken?) -> Bool {
    let bare = withoutClosing
    guard let mark = bare.last else { return false }
    guard let next else { return true }
    switch mark {
    case "!", "?", "…": return true
    case ":", ";": return next.beginsLikeSentence
    case ".": return !isPointOfWord(bare, before: next)
    default: return false
    }
  }

  private var withoutClosing: Substring {
    var bare = visible[...]
    while let last = bare.last, Self.closing.contains(last) { bare = bare.dropLast() }
    return bare
  }

  /// Whether the last point belongs to the word: an abbreviation, or the number of a day before its month.
  private func isPointOfWord(_ bare: Substring, before next: TextToken) -> Bool {
    let word = bare.dropLast().drop { !$0.isLetter && !$0.isNumber }
    guard !word.isEmpty, !word.hasSuffix(".") else { return false }
    if word.allSatisfy({ ("0"..."9").contains($0) }) { return word.count <= 2 && !next.beginsLikeSentence }
    return LIXRules.isAbbreviation(word.lowercased())
  }

  /// Whether it is an address on the web or of mail.
  private var isAddress: Bool {
    if visible.contains("://") || visible.lowercased().hasPrefix("www.") || visible.contains("@") { return true }
    let name = visible.prefix { $0 != "/" }.drop { !$0.isLetter && !$0.isNumber }
    let trimmed = name.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()
    let labels = String(trimmed).split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, (2...4).contains(last.count) else { return false }
    return last.allSatisfy { ("a"..."z").contains($0) }
      && labels.dropLast().allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
  }
}
