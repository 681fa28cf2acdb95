/// Writes a text as lines of at most 76 ASCII characters (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let longest = 76
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// The text with CRLF at the line ends; CR, LF and CRLF in it all mean a line end.
  ///
  /// A dot or `From ` at the start of a line is written in hexadecimal, since mail systems treat them specially.
  static func encode(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var column = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0D || byte == 0x0A {
        output += [0x0D, 0x0A]
        column = 0
        index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        continue
      }
      let endsLine = index + 1 == bytes.count || bytes[index + 1] == 0x0D || bytes[index + 1] == 0x0A
      var isPlain = stands(byte, endsLine)
      if column + (isPlain ? 1 : 3) > longest - (endsLine ? 0 : 1) {
        output += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
      }
      if column == 0, isPlain, isSpecial(bytes, at: index) { isPlain = false }
      if isPlain { output.append(byte) } else { escape(byte, to: &output) }
      column += isPlain ? 1 : 3
      index += 1
    }
    return output
  }

  /// Appends `=` and two hexadecimal digits.
  static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    output += [UInt8(ascii: "="), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }

  private static func stands(_ byte: UInt8, _ endsLine: Bool) -> Bool {
    if byte == 0x20 || byte == 0x09 { return !endsLine }
    return byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")
  }

  private static func isSpecial(_ bytes: [UInt8], at index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: ".") { return true }
    return bytes[index] == UInt8(ascii: "F") && bytes[index...].starts(with: "From ".utf8)
  }
}
