/// Puts any text into a header as encoded words (RFC 2047).
///
/// A word is at most 75 characters and never cuts a Unicode scalar; it cuts a grapheme cluster only when one
/// cluster alone is longer than a word.
enum EncodedWords {
  private static let longest = 75
  private static let frame = "=?utf-8?Q??=".utf8.count

  /// The text as words, to be set with white space between; the first has to leave room on a line that has begun.
  static func words(_ text: String, used: Int) -> [String] {
    let quoted = text.utf8.reduce(0) { $0 + (isPlain($1) || $1 == 0x20 ? 1 : 3) }
    let based = (text.utf8.count + 2) / 3 * 4
    let isBased = based < quoted || text.contains { quotedLength($0) > longest - frame }
    var words: [String] = []
    var chunk: [UInt8] = []
    var room = min(longest, 76 - used) - frame
    for piece in text.flatMap({ pieces($0) }) {
      if !chunk.isEmpty, length(chunk.count, chunk, piece, isBased) > room {
        words.append(word(chunk, isBased))
        chunk = []
        room = longest - frame
      }
      chunk += piece
    }
    if !chunk.isEmpty { words.append(word(chunk, isBased)) }
    return words
  }

  /// The bytes of a character, in one piece where it fits into a word and by scalar where it does not.
  private static func pieces(_ character: Character) -> [[UInt8]] {
    if character.utf8.count <= 45 { return [Array(character.utf8)] }
    return character.unicodeScalars.map { Array(String($0).utf8) }
  }

  private static func length(_ count: Int, _ chunk: [UInt8], _ piece: [UInt8], _ isBased: Bool) -> Int {
    if isBased { return (count + piece.count + 2) / 3 * 4 }
    return (chunk + piece).reduce(0) { $0 + (isPlain($1) || $1 == 0x20 ? 1 : 3) }
  }

  private static func quotedLength(_ character: Character) -> Int {
    character.utf8.reduce(0) { $0 + (isPlain($1) || $1 == 0x20 ? 1 : 3) }
  }

  private static func word(_ bytes: [UInt8], _ isBased: Bool) -> String {
    let payload = isBased ? String(decoding: Base64.encode(bytes), as: UTF8.self) : quoted(bytes)
    return "=?utf-8?\(isBased ? "B" : "Q")?\(payload)?="
  }

  /// The characters that stand for themselves even in a display name (RFC 2047, section 5, rule 3).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for byte in bytes {
      if byte == 0x20 {
        output.append(UInt8(ascii: "_"))
      } else if isPlain(byte) {
        output.append(byte)
      } else {
        QuotedPrintable.escape(byte, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
