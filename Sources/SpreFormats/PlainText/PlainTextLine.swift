/// A line of plain text with what stands before it.
struct PlainTextLine: Hashable {
  var text: String
  /// Marks of quotes and lists and the space under them, from the outside in.
  private(set) var prefix = ""
  /// The prefix without the marks of quotes.
  private(set) var indent = ""
  private(set) var quoteDepth = 0
  /// Whether the line goes on from the one before.
  var isContinuation = false
  /// Whether the next line goes on from this one.
  var breaksSoftly = false

  init(_ text: String) { self.text = text }

  /// The line inside a quote.
  func quoted() -> PlainTextLine {
    var line = self
    line.prefix = "> " + prefix
    line.quoteDepth += 1
    return line
  }

  /// The line behind a mark or space.
  func indented(by indentation: String) -> PlainTextLine {
    var line = self
    line.prefix = indentation + prefix
    line.indent = indentation + indent
    return line
  }

  /// The line as it is written, without a line end.
  func written(_ form: PlainTextRenderer.Form) -> String {
    switch form {
    case .fixed: PlainTextLine.trimmed(prefix + text)
    case .flowed: flowed
    }
  }

  /// Quote marks without space between, then the text, stuffed with a space where it could be misread (RFC 3676, 4).
  private var flowed: String {
    var body = PlainTextLine.trimmed((isContinuation ? "" : indent) + text)
    if breaksSoftly { body += " " }
    let marks = String(repeating: ">", count: quoteDepth)
    if body.isEmpty { return marks }
    let isMisread = body.utf8.first == 0x20 || body.utf8.first == 0x3E || body.utf8.starts(with: "From ".utf8)
    return marks + (quoteDepth > 0 || isMisread ? " " : "") + body
  }

  private static func trimmed(_ text: String) -> String {
    guard let last = text.utf8.last, last == 0x20 || last == 0x09 else { return text }
    var scalars = Substring(text).unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(Substring(scalars))
  }
}
