/// Writes one text as a YAML scalar (YAML 1.2) that reads back as exactly that text.
public enum YAMLScalar {
  /// The text plain where every reader takes it for the same text, else in double quotes with escapes.
  public static func quoted(_ text: String) -> String { isPlain(text) ? text : inQuotes(text) }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    guard first != " ", last != " ", last != ":", !looksTyped(text) else { return false }
    guard !"-?:,[]{}#&*!|>'\"%@`=<~.+".unicodeScalars.contains(first) else { return false }
    let special = ",[]{}\"".unicodeScalars
    guard text.unicodeScalars.allSatisfy({ isPrintable($0) && !special.contains($0) }) else { return false }
    return !text.contains(": ") && !text.contains(" #")
  }

  /// Whether some reader would take the text for a number, a truth value, a date or nothing.
  private static func looksTyped(_ text: String) -> Bool {
    let words = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"]
    if words.contains(text.lowercased()) || text.lowercased().hasPrefix("0x") { return true }
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-._:eEoTZ ".utf8.contains($0) }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  static func inQuotes(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      default:
        if isPrintable(scalar) {
          written.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          written += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return written + "\""
  }
}
