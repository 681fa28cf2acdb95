/// A strict little reader of the HTML that Spre writes: start tags with quoted attributes, end tags and text.
struct HTMLReading {
  struct Tag: Equatable {
    var name: String
    var attributes: [(name: String, value: String)]

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    static func == (a: Tag, b: Tag) -> Bool {
      a.name == b.name && a.attributes.map(\.name) == b.attributes.map(\.name)
        && a.attributes.map(\.value) == b.attributes.map(\.value)
    }
  }

  /// What is wrong, in order; empty when all tags match.
  var faults: [String] = []
  var tags: [Tag] = []
  /// The words between the tags, with references resolved, one string per piece.
  var texts: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "meta", "link", "input", "col"]

  init(_ html: String) { read(html) }

  private mutating func read(_ html: String) {
    var open: [String] = []
    var rest = Substring(html)
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst("<!DOCTYPE html>".count) }
    while let start = rest.firstIndex(of: "<") {
      text(rest[..<start])
      rest = rest[start...]
      if rest.hasPrefix("<!--[if mso]>") {
        guard let end = rest.firstRange(of: "<![endif]-->") else { return faults.append("open comment") }
        rest = rest[end.upperBound...]
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { return faults.append("open tag") }
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("/") {
        let name = String(inside.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
        continue
      }
      guard let tag = HTMLReading.tag(inside) else {
        faults.append("bad tag: <\(inside)>")
        continue
      }
      tags.append(tag)
      if tag.name == "style" {
        guard let close = rest.firstRange(of: "</style>") else { return faults.append("open style") }
        rest = rest[close.upperBound...]
      } else if !HTMLReading.void.contains(tag.name) {
        open.append(tag.name)
      }
    }
    text(rest)
    faults += open.map { "<\($0)> is left open" }
  }

  private mutating func text(_ piece: Substring) {
    if piece.contains(">") { faults.append("a bare > in: \(piece)") }
    if !piece.isEmpty { texts.append(HTMLReading.resolved(piece)) }
  }

  private static func tag(_ inside: Substring) -> Tag? {
    let name = inside.prefix { $0 != " " }
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), !name.isEmpty else { return nil }
    var tag = Tag(name: String(name), attributes: [])
    var rest = inside.dropFirst(name.count)
    while !rest.isEmpty {
      guard rest.first == " ", let equals = rest.firstRange(of: "=\"") else { return nil }
      let attribute = rest[rest.index(after: rest.startIndex)..<equals.lowerBound]
      guard attribute.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else { return nil }
      rest = rest[equals.upperBound...]
      guard let quote = rest.firstIndex(of: "\"") else { return nil }
      tag.attributes.append((String(attribute), resolved(rest[..<quote])))
      rest = rest[rest.index(after: quote)...]
    }
    return tag
  }

  private static func resolved(_ text: Substring) -> String {
    var text = String(text)
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#10;", "\n"), ("&#13;", "\r"), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }
}
