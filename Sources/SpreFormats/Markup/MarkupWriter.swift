/// Writes elements as text and escapes everything on the way.
public struct MarkupWriter: Sendable {
  /// The rules by which elements are written.
  public enum Syntax: Sendable {
    /// HTML: void elements have no end tag (HTML Living Standard, 13.1.2).
    case html
    /// XML, as for SVG in a file of its own: an empty element closes itself.
    case xml
  }

  /// The rules that this writer goes by.
  public var syntax: Syntax

  public init(_ syntax: Syntax = .html) { self.syntax = syntax }

  /// A whole HTML page with its doctype and a newline at the end.
  public static func page(_ html: Element) -> String {
    "<!DOCTYPE html>\n" + MarkupWriter(.html).write([.element(html)]) + "\n"
  }

  /// The nodes as text, one after the other.
  public func write(_ nodes: [Node]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(32_000)
    for node in nodes { write(node, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private func write(_ node: Node, to output: inout [UInt8]) {
    switch node {
    case .text(let text): MarkupWriter.escape(text, to: &output)
    case .element(let element): write(element, to: &output)
    case .styleSheet(let rules):
      precondition(MarkupWriter.isStyleSheet(rules), "a style sheet cannot hold markup")
      output += rules.utf8
    case .outlookOnly(let nodes):
      output += "<!--[if mso]>".utf8
      for node in nodes { write(node, to: &output) }
      output += "<![endif]-->".utf8
    }
  }

  private func write(_ element: Element, to output: inout [UInt8]) {
    precondition(MarkupWriter.isName(element.name), "not a name: \(element.name)")
    output.append(UInt8(ascii: "<"))
    output += element.name.utf8
    for attribute in element.attributes {
      precondition(MarkupWriter.isName(attribute.name), "not a name: \(attribute.name)")
      output.append(UInt8(ascii: " "))
      output += attribute.name.utf8
      guard let value = attribute.value else { continue }
      output += "=\"".utf8
      MarkupWriter.escape(value, inAttribute: true, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    switch syntax {
    case .html where MarkupWriter.isVoid(element.name):
      output.append(UInt8(ascii: ">"))
    case .xml where element.children.isEmpty:
      output += "/>".utf8
    default:
      output.append(UInt8(ascii: ">"))
      for child in element.children { write(child, to: &output) }
      output += "</".utf8
      output += element.name.utf8
      output.append(UInt8(ascii: ">"))
    }
  }

  private static func isVoid(_ name: String) -> Bool {
    switch name {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr": true
    default: false
    }
  }

  /// The text with `&`, `<` and `>` as references, so that it can never be read as markup.
  ///
  /// Inside an attribute, quotes and line ends are references too. Characters that XML 1.0 forbids become U+FFFD.
  public static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var output: [UInt8] = []
    escape(text, inAttribute: inAttribute, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func escape(_ text: String, inAttribute: Bool = false, to output: inout [UInt8]) {
    // Nearly every text is plain: one look at its bytes as they lie in memory, and one copy of them.
    let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(isPlain) else { return false }
      output += bytes
      return true
    }
    if isWritten == true { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".utf8
      case "<": output += "&lt;".utf8
      case ">": output += "&gt;".utf8
      case "\"" where inAttribute: output += "&quot;".utf8
      case "\n" where inAttribute: output += "&#10;".utf8
      case "\t", "\n": output.append(UInt8(ascii: scalar))
      case "\r": output += "&#13;".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}".utf8
      default: output += UTF8.encode(scalar)!
      }
    }
  }

  /// Whether a byte can only belong to characters that are written as they are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF: false
    default: byte >= 0x20
    }
  }

  /// Whether rules can neither end their element nor, in XML, the section that they may stand in.
  private static func isStyleSheet(_ rules: String) -> Bool {
    var brackets = 0
    for byte in rules.utf8 {
      switch byte {
      case UInt8(ascii: "<"): return false
      case UInt8(ascii: ">") where brackets >= 2: return false
      case UInt8(ascii: "]"): brackets += 1
      default: brackets = 0
      }
    }
    return true
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || (0x30...0x3A).contains($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
