/// Breaks text into lines at its spaces.
enum LineWrapper {
  /// The lines of a text in which single spaces part words and LF ends lines that end in every form.
  ///
  /// A word is never broken, so that addresses stay whole. Characters are counted as grapheme clusters.
  static func wrap(_ text: String, width: Int) -> [PlainTextLine] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { line in
      wrap(unparted(line.split(separator: 0x20).map { String(Substring($0)) }), width: width)
    }
  }

  /// The words, each with the number of its link behind it, such as `[7]`, which never begins a line.
  private static func unparted(_ words: [String]) -> [String] {
    guard words.dropFirst().contains(where: isNumber) else { return words }
    return words.reduce(into: []) { words, word in
      if isNumber(word), let last = words.popLast() { words.append(last + " " + word) } else { words.append(word) }
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.first == UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
    let digits = bytes[bytes.index(after: bytes.startIndex)..<end]
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) } && bytes[end...].count <= 2
  }

  private static func wrap(_ words: [String], width: Int) -> [PlainTextLine] {
    var lines = [PlainTextLine("")]
    var column = 0
    for word in words {
      let count = length(of: word)
      let last = lines.count - 1
      if column == 0 {
        lines[last].text = word
        column = count
      } else if column + 1 + count <= width || lines[last].text == signatureMark {
        lines[last].text += " " + word
        column += 1 + count
      } else {
        lines[last].breaksSoftly = true
        lines.append(PlainTextLine(word))
        lines[last + 1].isContinuation = true
        column = count
      }
    }
    return lines
  }

  /// The number of grapheme clusters; below U+0300, where nothing combines, that of scalars.
  private static func length(of word: String) -> Int {
    var scalars = 0
    for byte in word.utf8 {
      if byte >= 0xCC || byte == 0x0D { return word.count }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    return scalars
  }

  /// With a soft break behind it, this would be read as the start of a signature (RFC 3676, 4.3).
  private static let signatureMark = "--"
}
