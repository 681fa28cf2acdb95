import SpreCore

/// Writes inlines as one text with single spaces, and LF for the breaks that the writer put in.
struct PlainTextInlines {
  private var output = ""

  /// The text of inlines; addresses that may become links are numbered in the order met, the others left out.
  static func text(_ inlines: [Inline], links: inout PlainTextLinks) -> String {
    var writer = PlainTextInlines()
    writer.write(inlines, &links)
    return PlainTextInlines.tidy(writer.output)
  }

  private mutating func write(_ inlines: [Inline], _ links: inout PlainTextLinks) {
    for inline in inlines {
      switch inline {
      case .text(let text): output += PlainTextInlines.spaced(text)
      case .code(let text): output += "`" + PlainTextInlines.spaced(text) + "`"
      case .emphasis(let parts): write(parts, between: "_", &links)
      case .strong(let parts): write(parts, between: "*", &links)
      case .strikethrough(let parts): write(parts, between: "~", &links)
      case .span(_, let parts): write(parts, &links)
      case .lineBreak: output += "\n"
      case .link(let url, let parts): write(link: url, parts, &links)
      }
    }
  }

  private mutating func write(_ parts: [Inline], between mark: String, _ links: inout PlainTextLinks) {
    guard !parts.isEmpty else { return }
    output += mark
    write(parts, &links)
    output += mark
  }

  /// The words and a number; the address alone where the words are the address, the words alone where it is refused.
  private mutating func write(link url: String, _ parts: [Inline], _ links: inout PlainTextLinks) {
    let words = PlainTextInlines.tidy(PlainTextInlines.spaced(parts.plainText))
    guard let address = links.policy.href(url) else { return write(parts, &links) }
    if words.isEmpty {
      output += address
    } else if [words, "mailto:" + words, "http://" + words, "https://" + words].contains(address) {
      write(parts, &links)
    } else {
      write(parts, &links)
      output += " [\(links.number(of: address))]"
    }
  }

  /// The text with line ends and tabs as spaces and other control characters as U+FFFD.
  static func spaced(_ text: String) -> String {
    // Lead bytes C2 and E2 begin the control characters and line ends outside ASCII, and little else.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": output.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  /// The text with one space between words, and none beside a line end.
  static func tidy(_ text: String) -> String {
    if isTidy(text) { return text }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.split(separator: " ").map { String(Substring($0)) }.joined(separator: " ") }
      .joined(separator: "\n")
      .trimmingLineEnds
  }

  private static func isTidy(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x0A || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    let scalars = Substring(self).unicodeScalars
    let start = scalars.drop { $0 == "\n" }
    var rest = start
    while rest.last == "\n" { rest.removeLast() }
    return String(Substring(rest))
  }
}
