/// Writes a text as lines of at most 76 ASCII characters (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let longest = 76
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// The text with CRLF at the line ends; CR, LF and CRLF in it all mean a line end.
  ///
  /// A dot or `From ` at the start of a line is written in hexadecimal, since mail systems treat them specially; so
  /// is the second of two braces, since `{{` opens a slot. A text that `continues` ends a line that it has begun
  /// with a soft line end, so that whatever follows has a line of its own.
  static func encode(_ text: some StringProtocol, continues: Bool = false) -> [UInt8] {
    let bytes = text.utf8.withContiguousStorageIfAvailable { Array($0) } ?? Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var column = 0
    var index = 0
    while index < bytes.count {
      let run = plainRun(bytes, from: index, column)
      output += bytes[run]
      column += run.count
      index = run.upperBound
      let byte = bytes[index]
      if byte == 0x0D || byte == 0x0A {
        output += [0x0D, 0x0A]
        column = 0
        index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        continue
      }
      let isLast = index + 1 == bytes.count
      let endsLine = isLast ? !continues : bytes[index + 1] == 0x0D || bytes[index + 1] == 0x0A
      var isPlain = stands(byte, endsLine, after: index == 0 ? 0 : bytes[index - 1])
      if column + (isPlain ? 1 : 3) > longest - (endsLine ? 0 : 1) {
        output += [UInt8(ascii: "="), 0x0D, 0x0A]
        column = 0
      }
      if column == 0, isPlain, isSpecial(bytes, at: index) { isPlain = false }
      if isPlain { output.append(byte) } else { escape(byte, to: &output) }
      column += isPlain ? 1 : 3
      index += 1
    }
    if continues, column > 0 { output += [UInt8(ascii: "="), 0x0D, 0x0A] }
    return output
  }

  /// The characters that surely stand as they are inside a line: none of them begins or ends it.
  private static func plainRun(_ bytes: [UInt8], from start: Int, _ column: Int) -> Range<Int> {
    guard column > 0 else { return start..<start }
    let end = min(bytes.count - 1, start + max(0, longest - 1 - column))
    guard start < end else { return start..<start }
    let stop = bytes[start..<end].firstIndex { $0 < 0x20 || $0 > 0x7E || $0 == 0x3D || $0 == 0x7B } ?? end
    // What stands before a line end is for the loop, which knows of white space there.
    let isBeforeEnd = bytes[stop] == 0x0D || bytes[stop] == 0x0A
    return start..<(isBeforeEnd ? max(start, stop - 1) : stop)
  }

  /// Appends `=` and two hexadecimal digits.
  static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    output += [UInt8(ascii: "="), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }

  private static func stands(_ byte: UInt8, _ endsLine: Bool, after previous: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09: !endsLine
    case UInt8(ascii: "="): false
    case UInt8(ascii: "{"): previous != byte
    default: byte > 0x20 && byte < 0x7F
    }
  }

  /// Whether a character may not stand first on a line.
  private static func isSpecial(_ bytes: [UInt8], at index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: ".") { return true }
    return bytes[index] == UInt8(ascii: "F") && bytes[index...].starts(with: "From ".utf8)
  }
}
