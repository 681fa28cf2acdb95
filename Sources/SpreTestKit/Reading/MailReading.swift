/// Reads a mail far enough to see its headers and the text of its parts.
struct MailReading {
  struct Part {
    var mediaType: String
    var body: [UInt8]
  }

  var headers: [(name: String, value: String)]
  /// The parts that hold no others.
  var parts: [Part]

  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    self.init(lines: lines[...])
  }

  private init(lines: ArraySlice<String>) {
    let head = lines.prefix { !$0.isEmpty }
    headers = []
    for line in head {
      if line.first == " " || line.first == "\t" {
        if !headers.isEmpty { headers[headers.count - 1].value += line }
      } else {
        let name = line.prefix { $0 != ":" }
        headers.append((String(name), line.dropFirst(name.count + 1).drop { $0 == " " }.description))
      }
    }
    let body = lines.dropFirst(head.count + 1)
    let type = MailReading.value("content-type", in: headers) ?? "text/plain"
    if let boundary = MailReading.boundary(in: type) {
      parts = MailReading.sections(of: body, boundary).flatMap { MailReading(lines: $0).parts }
    } else {
      let encoding = MailReading.value("content-transfer-encoding", in: headers) ?? ""
      parts = [Part(mediaType: type, body: TransferEncoding.decoded(body, encoding.lowercased()))]
    }
  }

  private static func value(_ name: String, in headers: [(name: String, value: String)]) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }

  private static func boundary(in type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/"), let start = type.firstRange(of: "boundary=") else { return nil }
    let value = type[start.upperBound...]
    return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value.prefix { $0 != ";" })
  }

  private static func sections(of lines: ArraySlice<String>, _ boundary: String) -> [ArraySlice<String>] {
    let marks = lines.indices.filter { lines[$0] == "--\(boundary)" || lines[$0] == "--\(boundary)--" }
    return zip(marks, marks.dropFirst()).map { lines[($0 + 1)..<$1] }
  }
}

/// Undoes the encodings that mail bodies travel in (RFC 2045).
enum TransferEncoding {
  static func decoded(_ lines: ArraySlice<String>, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "quoted-printable": quotedPrintable(lines)
    case "base64": base64(lines.joined())
    default: Array(lines.joined(separator: "\n").utf8)
    }
  }

  private static func quotedPrintable(_ lines: ArraySlice<String>) -> [UInt8] {
    var output: [UInt8] = []
    for line in lines {
      let isSoft = line.utf8.last == UInt8(ascii: "=")
      var rest = isSoft ? Array(line.utf8.dropLast())[...] : Array(line.utf8)[...]
      while let byte = rest.popFirst() {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if byte == UInt8(ascii: "="), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
          output.append(value)
          rest = rest.dropFirst(2)
        } else {
          output.append(byte)
        }
      }
      if !isSoft { output.append(0x0A) }
    }
    return output
  }

  private static func base64(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let values = text.utf8.compactMap { alphabet.firstIndex(of: $0) }
    return stride(from: 0, to: values.count, by: 4).flatMap { start -> [UInt8] in
      let four = values[start..<min(start + 4, values.count)]
      let bits = four.reduce(0) { $0 << 6 | $1 } << (6 * (4 - four.count))
      return (0..<(four.count - 1)).map { UInt8(bits >> (16 - 8 * $0) & 255) }
    }
  }
}
