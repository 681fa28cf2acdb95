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
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []
  private var tokens: [Token] = []

  private init(_ source: String, isXML: Bool) {
    self.isXML = isXML
    rest = Substring(source).unicodeScalars
  }

  /// The tokens of a document or of a fragment.
  static func tokens(of source: String, isXML: Bool) throws(Problem) -> [Token] {
    var reader = MarkupTokens(source, isXML: isXML)
    try reader.read()
    return reader.tokens
  }

  private mutating func read() throws(Problem) {
    while !rest.isEmpty {
      if let raw = rawElement {
        try readRaw(raw)
      } else if take("<!--") {
        try readComment()
      } else if take("<!") || take("<?") {
        _ = try upTo(">", "a declaration")
      } else if take("</") {
        try readEnd()
      } else if take("<") {
        try readStart()
      } else {
        let text = Substring(rest.prefix { $0 != "<" })
        rest = rest.dropFirst(text.unicodeScalars.count)
        tokens.append(.text(try resolved(String(text)), inside: open.last ?? ""))
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
    var text = String.UnicodeScalarView()
    while !rest.isEmpty, !begins("</" + name) { text.append(rest.removeFirst()) }
    if !text.isEmpty { tokens.append(.text(String(text), inside: name)) }
    guard take("</") else { throw problem("<\(name)> is never closed") }
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
    guard !name.isEmpty, take(">") else { throw problem("an end tag is not whole") }
    guard open.popLast() == name else { throw problem("</\(name)> closes nothing") }
    tokens.append(.end(name: name))
  }

  private mutating func readStart() throws(Problem) {
    let name = readName()
    guard !name.isEmpty else { throw problem("a < is not escaped") }
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpace()
      let closesItself = take("/>")
      if closesItself || take(">") {
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
    guard take("=") else { return Attribute(name: name, value: "") }
    for quote in ["\"", "'"] where take(quote) {
      return Attribute(name: name, value: try resolved(try upTo(quote, "the value of \(name)")))
    }
    throw problem("the value of \(name) has no quotes")
  }

  private mutating func readName() -> String {
    let name = Substring(rest.prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_:.@".unicodeScalars.contains($0) })
    rest = rest.dropFirst(name.unicodeScalars.count)
    return isXML ? String(name) : name.lowercased()
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let count = rest.prefix { $0.properties.isWhitespace }.count
    rest = rest.dropFirst(count)
    return count > 0
  }

  private func begins(_ text: String) -> Bool {
    Substring(rest.prefix(text.unicodeScalars.count)).lowercased() == text.lowercased()
  }

  private mutating func take(_ text: String) -> Bool {
    guard begins(text) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  private mutating func upTo(_ end: String, _ what: String) throws(Problem) -> String {
    var text = String.UnicodeScalarView()
    while !begins(end) {
      guard let next = rest.popFirst() else { throw problem("\(what) has no end") }
      text.append(next)
    }
    _ = take(end)
    return String(text)
  }

  private func resolved(_ text: String) throws(Problem) -> String {
    guard let resolved = MarkupReference.resolved(text) else { throw problem("a & is not escaped in \(text.prefix(40))") }
    return resolved
  }

  private func problem(_ reason: String) -> Problem {
    Problem(reason: reason, near: String(Substring(rest.prefix(40))))
  }
}
