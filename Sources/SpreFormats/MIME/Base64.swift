/// Writes bytes in base64 (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  /// The bytes that fill a line of 76 characters (RFC 2045, section 6.8).
  private static let bytesInLine = 57

  /// The bytes on one line, with `=` at the end where it takes that to fill four characters.
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    var rest = bytes[...]
    while !rest.isEmpty {
      let three = rest.prefix(3)
      let count = three.count
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - count))
      for place in 0..<4 {
        output.append(place <= count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
      rest = rest.dropFirst(3)
    }
    return output
  }

  /// The bytes in lines of at most 76 characters, each with CRLF at its end.
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4 + bytes.count / bytesInLine * 2 + 2)
    for start in stride(from: 0, to: bytes.count, by: bytesInLine) {
      output += encode(bytes[start..<min(start + bytesInLine, bytes.count)])
      output += [0x0D, 0x0A]
    }
    return output
  }
}
