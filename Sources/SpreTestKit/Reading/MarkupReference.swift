/// Resolves character references.
enum MarkupReference {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "zwnj": "\u{200C}",
  ]

  /// The text with references as characters; nothing when an ampersand begins none.
  static func resolved(_ text: String) -> String? {
    var output = ""
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        output.unicodeScalars.append(scalar)
        continue
      }
      let name = rest.prefix { $0 != ";" && $0 != "&" }
      guard name.count < 32, rest.dropFirst(name.count).first == ";", let character = character(String(Substring(name)))
      else {
        return nil
      }
      output += character
      rest = rest.dropFirst(name.count + 1)
    }
    return output
  }

  /// The character of a name or number; U+FFFD for other names of letters and digits.
  private static func character(_ name: String) -> String? {
    if let known = names[name] { return known }
    if name.hasPrefix("#") {
      let isHex = name.dropFirst().first == "x" || name.dropFirst().first == "X"
      let number = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
    return !name.isEmpty && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
      ? "\u{FFFD}" : nil
  }
}
