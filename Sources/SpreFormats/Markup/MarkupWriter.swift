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
    var output = ""
    for node in nodes { write(node, to: &output) }
    return output
  }

  private func write(_ node: Node, to output: inout String) {
    switch node {
    case .text(let text): MarkupWriter.escape(text, to: &output)
    case .element(let element): write(element, to: &output)
    case .styleSheet(let rules):
      precondition(!rules.contains("<") && !rules.contains("]]>"), "a style sheet cannot hold markup")
      output += rules
    case .outlookOnly(let nodes):
      output += "<!--[if mso]>"
      for node in nodes { write(node, to: &output) }
      output += "<![endif]-->"
    }
  }

  private func write(_ element: Element, to output: inout String) {
    precondition(MarkupWriter.isName(element.name), "not a name: \(element.name)")
    output += "<"
    output += element.name
    for attribute in element.attributes {
      precondition(MarkupWriter.isName(attribute.name), "not a name: \(attribute.name)")
      output += " "
      output += attribute.name
      guard let value = attribute.value else { continue }
      output += "=\""
      MarkupWriter.escape(value, inAttribute: true, to: &output)
      output += "\""
    }
    switch syntax {
    case .html where MarkupWriter.isVoid(element.name):
      output += ">"
    case .xml where element.children.isEmpty:
      output += "/>"
    default:
      output += ">"
      for child in element.children { write(child, to: &output) }
      output += "</"
      output += element.name
      output += ">"
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
    var output = ""
    escape(text, inAttribute: inAttribute, to: &output)
    return output
  }

  private static func escape(_ text: String, inAttribute: Bool = false, to output: inout String) {
    if text.utf8.allSatisfy({ isPlain($0) }) {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"" where inAttribute: output += "&quot;"
      case "\n" where inAttribute: output += "&#10;"
      case "\t", "\n": output.unicodeScalars.append(scalar)
      case "\r": output += "&#13;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
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

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || (0x30...0x3A).contains($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
