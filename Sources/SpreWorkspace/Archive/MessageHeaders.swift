#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The headers of a message that its readers and their mail programs see, as a person reads them.
struct MessageHeaders {
  /// The names of the headers, in the order that they are told.
  static let told = [
    "From", "Reply-To", "Subject", "Date", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Archive",
  ]

  /// The values by name, unfolded and decoded (RFC 5322, 2.2.3, and RFC 2047).
  private(set) var values: [String: String] = [:]

  init(_ message: String) {
    var lines: [Substring] = []
    var rest = message[...]
    while let end = rest.firstIndex(where: \.isNewline), end > rest.startIndex {
      lines.append(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    var fields: [String] = []
    for line in lines {
      if line.first?.isWhitespace == true, !fields.isEmpty {
        fields[fields.count - 1] += line
      } else {
        fields.append(String(line))
      }
    }
    for field in fields {
      guard let colon = field.firstIndex(of: ":") else { continue }
      let name = field[..<colon].lowercased()
      guard let told = MessageHeaders.told.first(where: { $0.lowercased() == name }) else { continue }
      let words = field[field.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      values[told] = MessageHeaders.decoded(words)
    }
  }

  /// The words with encoded ones read; the space between two of those is no part of the text.
  private static func decoded(_ words: String) -> String {
    words.replacing("?= =?", with: "?==?").replacing(/=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=/) { match in
      let bytes =
        match.2.lowercased() == "b" ? Data(base64Encoded: String(match.3)).map(Array.init) : unquoted(match.3)
      return bytes.flatMap { String(validating: $0, as: UTF8.self) } ?? String(match.0)
    }
  }

  /// The bytes of a word in the encoding Q; nothing where it is broken.
  private static func unquoted(_ word: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
