/// Breaks text into lines at its spaces.
enum LineWrapper {
  /// The lines of a text in which single spaces part words and LF ends lines that end in every form.
  ///
  /// A word is never broken, so that addresses stay whole. Characters are counted as grapheme clusters.
  static func wrap(_ text: String, width: Int) -> [PlainTextLine] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { wrap($0, width: width) }
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func wrap(_ line: Bytes, width: Int) -> [PlainTextLine] {
    var lines: [PlainTextLine] = []
    var open = line[..<line.startIndex]
    var column = 0
    var rest = line
    while let word = nextWord(&rest) {
      let count = length(of: word)
      if open.isEmpty || column + 1 + count <= width || open.elementsEqual(signatureMark) {
        column += open.isEmpty ? count : 1 + count
        open = line[(open.isEmpty ? word : open).startIndex..<word.endIndex]
      } else {
        lines.append(PlainTextLine(text(open)))
        lines[lines.count - 1].breaksSoftly = true
        (open, column) = (word, count)
      }
    }
    lines.append(PlainTextLine(text(open)))
    for index in lines.indices.dropFirst() { lines[index].isContinuation = true }
    return lines
  }

  /// The next word, and with it the number of its link, such as `[7]`, which never begins a line.
  private static func nextWord(_ rest: inout Bytes) -> Bytes? {
    let words = rest.drop { $0 == 0x20 }
    guard !words.isEmpty else { return nil }
    var end = words.firstIndex(of: 0x20) ?? words.endIndex
    while end < words.endIndex {
      let next = words[end...].dropFirst()
      guard next.first == UInt8(ascii: "[") else { break }
      let number = next.prefix { $0 != 0x20 }
      guard isNumber(number) else { break }
      end = number.endIndex
    }
    rest = words[end...]
    return words[..<end]
  }

  /// Whether a word is the number of a link, alone or with one sign behind it.
  private static func isNumber(_ word: Bytes) -> Bool {
    let digits = word.dropFirst().prefix { (0x30...0x39).contains($0) }
    let after = word[digits.endIndex...]
    return !digits.isEmpty && after.first == UInt8(ascii: "]") && after.count <= 2
  }

  private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The number of grapheme clusters; below U+0300, where nothing combines, that of scalars.
  private static func length(of word: Bytes) -> Int {
    var scalars = 0
    for byte in word {
      if byte >= 0xCC || byte == 0x0D { return text(word).count }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    return scalars
  }

  /// With a soft break behind it, this would be read as the start of a signature (RFC 3676, 4.3).
  private static let signatureMark: [UInt8] = [0x2D, 0x2D]
}
