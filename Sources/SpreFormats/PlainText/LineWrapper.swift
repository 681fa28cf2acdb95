/// Breaks text into lines at its spaces.
enum LineWrapper {
  /// The lines of a text in which single spaces part words and LF ends lines that end in every form.
  ///
  /// A word is never broken, so that addresses stay whole. Characters are counted as grapheme clusters.
  static func wrap(_ text: String, width: Int) -> [PlainTextLine] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { line in
      wrap(line.split(separator: 0x20).map { String(Substring($0)) }, width: width)
    }
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
