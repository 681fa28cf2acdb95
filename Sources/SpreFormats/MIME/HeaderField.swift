/// Writes single header fields in lines of at most 76 characters (RFC 5322, section 2.2.3).
enum HeaderField {
  private static let longest = 76
  /// RFC 5322, section 2.1.1: 998 octets without the line end; some are left for a comma and the space before.
  private static let longestWord = 990

  /// The field with its words, folded where white space stands; a word that is too long, or that holds a slot, has a
  /// line of its own.
  static func folded(_ name: String, _ words: [String]) throws(HeaderProblem) -> String {
    var output = name + ":"
    var column = output.utf8.count
    for word in words {
      let length = word.utf8.count
      guard length <= longestWord else { throw .tooLong(header: name) }
      let isAlone = word.contains(MessageSlot.opener)
      if isAlone && !isFirst(word) || column + 1 + length > longest {
        output += "\r\n"
        column = 0
      }
      output += " " + word
      column = isAlone ? longest : column + 1 + length
    }
    return output + "\r\n"
  }

  /// Whether a word is a slot that stands on the line of the field's name.
  private static func isFirst(_ word: String) -> Bool {
    word.hasSuffix(".\(MessageSlot.Place.first.rawValue)\(MessageSlot.closer)")
  }

  /// The words of free text (RFC 5322, section 2.2.1): as it is where that is safe, else all of it encoded.
  static func unstructured(_ text: String, used: Int) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if isPlain, !isMistakable(text), !hasLooseSpace(text), words.allSatisfy({ $0.utf8.count <= longest - used }) {
      return text.isEmpty ? [] : words
    }
    return EncodedWords.words(text, used: used)
  }

  /// The words of a field that a caller adds: ASCII as it is, addresses in angle brackets in ASCII, other words encoded.
  static func added(_ text: String) -> [String] {
    var words: [String] = []
    var pending: [Substring] = []
    func flush() {
      if !pending.isEmpty { words += EncodedWords.words(pending.joined(separator: " "), used: 1) }
      pending = []
    }
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if word.utf8.allSatisfy({ $0 < 0x80 }) {
        flush()
        words.append(String(word))
      } else if word.hasPrefix("<") {
        flush()
        words.append(AddressInBrackets.ascii(word))
      } else {
        pending.append(word)
      }
    }
    flush()
    return words
  }

  /// Refuses what could end the field: NUL, CR, LF and the other control characters but the tab.
  static func check(_ value: String, in header: String) throws(HeaderProblem) {
    guard value.unicodeScalars.allSatisfy({ ($0.value >= 0x20 && $0.value != 0x7F) || $0 == "\t" }) else {
      throw .controlCharacter(header: header)
    }
  }

  /// Whether a name is a field name (RFC 5322, section 3.6.8).
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 60 && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3A }
  }

  /// Whether a text in ASCII would be read as encoded words, or as a slot.
  static func isMistakable(_ text: String) -> Bool { text.contains("=?") || text.contains(MessageSlot.opener) }

  /// Whether white space stands first, last or twice in a row, which folding and reading would not keep.
  static func hasLooseSpace(_ text: String) -> Bool {
    text.hasPrefix(" ") || text.hasSuffix(" ") || text.contains("  ")
  }
}
