/// Takes HTML or XML apart, and accepts only what leaves no doubt: quoted values, whole references, matching tags.
struct MarkupTokens {
  enum Token: Equatable {
    case start(name: String, attributes: [Attribute])
    case end(name: String)
    /// Text between tags, with the element it stands in.
    case text(String, inside: String)
    case comment(String)
  }

  struct Attribute: Equatable {
    var name: String
    /// With references resolved.
    var value: String
  }

  /// What stops the reading.
  struct Problem: Error {
    var reason: String
    var near: String
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private let isXML: Bool
  private var reader: ScalarReader
  private var open: [String] = []
  private var tokens: [Token] = []

  private init(_ source: String, isXML: Bool) {
    self.isXML = isXML
    reader = ScalarReader(source)
  }

  /// The tokens of a document or of a fragment.
  static func tokens(of source: String, isXML: Bool) throws(Problem) -> [Token] {
    var reader = MarkupTokens(source, isXML: isXML)
    try reader.read()
    return reader.tokens
  }

  private mutating func read() throws(Problem) {
    while !reader.isAtEnd {
      if let raw = rawElement {
        try readRaw(raw)
      } else if reader.take("<!--") {
        try readComment()
      } else if reader.take("<!") || reader.take("<?") {
        _ = try upTo(">", "a declaration")
      } else if reader.take("</") {
        try readEnd()
      } else if reader.take("<") {
        try readStart()
      } else {
        let text = reader.takeWhile { $0 != "<" }
        tokens.append(.text(try resolved(text), inside: open.last ?? ""))
      }
    }
    if let name = open.last { throw problem("<\(name)> is never closed") }
  }

  /// The element whose content is not markup, where the reader stands in one.
  private var rawElement: String? {
    guard !isXML, let name = open.last, name == "script" || name == "style" else { return nil }
    return name
  }

  private mutating func readRaw(_ name: String) throws(Problem) {
    let text = reader.takeUpTo("</" + name)
    if !text.isEmpty { tokens.append(.text(text, inside: name)) }
    guard reader.take("</") else { throw problem("<\(name)> is never closed") }
    try readEnd()
  }

  /// A comment, or the markup inside a conditional one for classic Outlook.
  private mutating func readComment() throws(Problem) {
    let text = try upTo("-->", "a comment")
    if text.hasPrefix("[if "), text.hasSuffix("<![endif]"), let end = text.firstIndex(of: ">") {
      let inner = String(text[text.index(after: end)...].dropLast("<![endif]".count))
      tokens += try MarkupTokens.tokens(of: inner, isXML: isXML)
    } else {
      tokens.append(.comment(text))
    }
  }

  private mutating func readEnd() throws(Problem) {
    let name = readName()
    skipSpace()
    guard !name.isEmpty, reader.take(">") else { throw problem("an end tag is not whole") }
    guard open.popLast() == name else { throw problem("</\(name)> closes nothing") }
    tokens.append(.end(name: name))
  }

  private mutating func readStart() throws(Problem) {
    let name = readName()
    guard !name.isEmpty else { throw problem("a < is not escaped") }
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpace()
      let closesItself = reader.take("/>")
      if closesItself || reader.take(">") {
        tokens.append(.start(name: name, attributes: attributes))
        if !closesItself, isXML || !MarkupTokens.voidElements.contains(name) { open.append(name) }
        return
      }
      guard hadSpace else { throw problem("<\(name)> is not whole") }
      let attribute = try readAttribute(of: name)
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw problem("<\(name)> has \(attribute.name) twice")
      }
      attributes.append(attribute)
    }
  }

  private mutating func readAttribute(of element: String) throws(Problem) -> Attribute {
    let name = readName()
    guard !name.isEmpty else { throw problem("<\(element)> has an attribute without a name") }
    guard reader.take("=") else { return Attribute(name: name, value: "") }
    for quote in ["\"", "'"] where reader.take(quote) {
      return Attribute(name: name, value: try resolved(try upTo(quote, "the value of \(name)")))
    }
    throw problem("the value of \(name) has no quotes")
  }

  private mutating func readName() -> String {
    let name = reader.takeWhile { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_:.@".unicodeScalars.contains(scalar)
    }
    return isXML ? name : name.lowercased()
  }

  @discardableResult
  private mutating func skipSpace() -> Bool { !reader.takeWhile(\.properties.isWhitespace).isEmpty }

  private mutating func upTo(_ end: String, _ what: String) throws(Problem) -> String {
    let found = reader.takeUpTo(end)
    guard reader.take(end) else { throw problem("\(what) has no end") }
    return found
  }

  private func resolved(_ text: String) throws(Problem) -> String {
    guard let resolved = MarkupReference.resolved(text) else {
      throw problem("a & is not escaped in \(text.prefix(40))")
    }
    return resolved
  }

  private func problem(_ reason: String) -> Problem {
    Problem(reason: reason, near: reader.next(40))
  }
}
