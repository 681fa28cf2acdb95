/// The lines of a text as bytes, and the way from a parser's byte columns to columns that people count.
struct SourceLines {
  /// The text with `\n` after every line, without a byte order mark and without NUL.
  let text: String
  private let bytes: [UInt8]
  /// The index of each line's first byte.
  private let starts: [Int]

  init(_ source: String) {
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for (index, scalar) in source.unicodeScalars.enumerated() {
      switch scalar {
      case "\u{FEFF}" where index == 0: break
      case "\0": text.append("\u{FFFD}")
      case "\r": text.append("\n")
      case "\n" where last == "\r": break
      default: text.append(scalar)
      }
      last = scalar
    }
    self.text = String(text)
    let bytes = Array(self.text.utf8)
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The number of bytes of the whole text.
  var size: Int { bytes.count }

  /// The numbers of all lines, from 1.
  var numbers: ClosedRange<Int> { 1...starts.count }

  /// The bytes of a line, by its number from 1, without the line's end; empty outside the text.
  subscript(line: Int) -> ArraySlice<UInt8> {
    guard numbers.contains(line) else { return [] }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    return bytes[starts[line - 1]..<end]
  }

  /// The number of the line that a byte of the text stands on.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column in Unicode scalars, from 1, of a column in bytes, from 1.
  func column(_ byteColumn: Int, of line: Int) -> Int {
    self[line].prefix(max(0, byteColumn - 1)).count { $0 & 0xC0 != 0x80 } + 1
  }

  /// The number of bytes of indentation and quote marks before a line's words, inside so many quotes.
  func prefix(of line: Int, quotes: Int) -> Int {
    let bytes = self[line]
    var left = quotes
    let words = bytes.firstIndex { byte in
      if byte == UInt8(ascii: ">"), left > 0 {
        left -= 1
        return false
      }
      return byte != 0x20 && byte != 0x09
    }
    return (words ?? bytes.endIndex) - bytes.startIndex
  }
}
