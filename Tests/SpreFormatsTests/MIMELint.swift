/// Reads what the mail encoders write, by rules of its own.
enum MIMELint {
  /// The lines between CRLF.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        lines.append([])
        index += 2
      } else {
        lines[lines.count - 1].append(bytes[index])
        index += 1
      }
    }
    return lines
  }

  /// The text of quoted-printable lines, with LF at line ends.
  static func quotedPrintable(_ lines: [[UInt8]]) -> [UInt8] {
    var output: [UInt8] = []
    for (number, line) in lines.enumerated() {
      let isSoft = line.last == UInt8(ascii: "=")
      output += unescaped(isSoft ? line.dropLast() : line[...])
      if !isSoft, number < lines.count - 1 { output.append(0x0A) }
    }
    return output
  }

  /// The bytes of an encoded word in UTF-8; nothing when it is none.
  static func encodedWord(_ word: String) -> [UInt8]? {
    guard word.hasPrefix("=?utf-8?"), word.hasSuffix("?="), word.utf8.count > 12 else { return nil }
    let payload = Array(word.utf8.dropFirst(10).dropLast(2))
    switch word.utf8.dropFirst(8).first {
    case UInt8(ascii: "Q"): return unescaped(payload.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    case UInt8(ascii: "B"): return base64(payload)
    default: return nil
    }
  }

  /// What is wrong with the bytes of a message.
  static func problems(_ message: String) -> [String] {
    var found: [String] = []
    let bytes = Array(message.utf8)
    if bytes.contains(where: { $0 > 126 }) { found.append("not ASCII") }
    let lines = lines(bytes)
    if lines.contains(where: { $0.contains(0x0D) || $0.contains(0x0A) }) { found.append("a line end that is not CRLF") }
    if lines.contains(where: { $0.count > 998 }) { found.append("a line over 998") }
    for line in lines.prefix(while: { !$0.isEmpty }) {
      let text = String(decoding: line, as: UTF8.self)
      let words = text.split(separator: " ")
      if line.count > 76, words.count > 1 { found.append("a header line over 76: \(text)") }
      for word in words where word.hasPrefix("=?") && word.utf8.count > 75 { found.append("a word over 75: \(word)") }
      if words.isEmpty { found.append("a blank header line") }
    }
    return found
  }

  /// The bytes that percent-encoding stands for.
  static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    unescaped(bytes.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...])
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        output.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      output.append(UInt8(digits, radix: 16) ?? 0)
    }
    return output
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits: [Bool] = []
    for byte in bytes where byte != UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: byte) else { return nil }
      bits += (0..<6).map { value >> (5 - $0) & 1 == 1 }
    }
    return stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }
}
