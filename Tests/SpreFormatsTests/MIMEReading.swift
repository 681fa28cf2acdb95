/// A message as a simple reader takes it apart: headers unfolded and decoded, the parts decoded.
struct MIMEReading {
  var headers: [(name: String, value: String)]
  /// The bodies that are quoted-printable, decoded, in the order they stand.
  var bodies: [String]
  /// The same bodies as the lines they came in.
  var rawBodies: [[[UInt8]]]

  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }
}

extension MIMELint {
  static func read(_ bytes: [UInt8]) -> MIMEReading {
    let lines = lines(bytes)
    let head = lines.prefix { !$0.isEmpty }
    var rawBodies: [[[UInt8]]] = []
    var rest = lines.dropFirst(head.count)
    while let start = rest.firstIndex(where: { $0.starts(with: "--=_".utf8) }) {
      let part = rest[(start + 1)...]
      let boundary = rest[start]
      let partHead = part.prefix { !$0.isEmpty }
      let body = part.dropFirst(partHead.count + 1).prefix { !$0.starts(with: boundary) }
      if partHead.contains(where: { $0.elementsEqual("Content-Transfer-Encoding: quoted-printable".utf8) }) {
        rawBodies.append(Array(body))
      }
      rest = part
    }
    return MIMEReading(
      headers: fields(Array(head)), bodies: rawBodies.map { String(decoding: quotedPrintable($0), as: UTF8.self) },
      rawBodies: rawBodies)
  }

  private static func fields(_ lines: [[UInt8]]) -> [(name: String, value: String)] {
    var fields: [(name: String, words: [String])] = []
    for line in lines.map({ String(decoding: $0, as: UTF8.self) }) {
      if line.hasPrefix(" ") {
        fields[fields.count - 1].words += words(line[...])
      } else {
        let name = line.prefix { $0 != ":" }
        fields.append((String(name), words(line.dropFirst(name.count + 1))))
      }
    }
    return fields.map { ($0.name, decoded($0.words)) }
  }

  private static func words(_ line: Substring) -> [String] { line.split(separator: " ").map(String.init) }

  /// The words with one space between, but none between two that are encoded.
  private static func decoded(_ words: [String]) -> String {
    var bytes: [UInt8] = []
    var wasEncoded = true
    for word in words {
      let encoded = encodedWord(word)
      if !(wasEncoded && encoded != nil), !bytes.isEmpty { bytes.append(0x20) }
      bytes += encoded ?? Array(word.utf8)
      wasEncoded = encoded != nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
