/// Writes the addresses of links and pictures.
enum MarkdownAddress {
  /// The address as a link's destination; between angle brackets where white space or nothing stands in it.
  static func written(_ url: String) -> String {
    let isBracketed = url.isEmpty || url.hasPrefix("<") || url.unicodeScalars.contains { $0.properties.isWhitespace }
    var output = ""
    let scalars = Array(url.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "<", ">": output += "\\"
      case "(", ")": output += isBracketed ? "" : "\\"
      case "&" where MarkdownText.couldBeReference(scalars, after: index): output += "\\"
      default: break
      }
      if scalar.value < 0x20 || scalar.value == 0x7F {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        output += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return isBracketed ? "<\(output)>" : output
  }

  /// The short spelling `<address>`, where words and address are the same and hold nothing that it would change.
  static func short(_ url: String, words: String) -> String? {
    guard url.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !"<>&\\".unicodeScalars.contains($0) })
    else { return nil }
    let isWeb = ["http://", "https://"].contains { url.hasPrefix($0) && url.utf8.count > $0.utf8.count }
    if isWeb, words == url { return "<\(url)>" }
    guard url.hasPrefix("mailto:"), words == url.dropFirst(7), isPlainMail(words) else { return nil }
    return "<\(words)>"
  }

  private static func isPlainMail(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        part.first.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
          && part.last.map { $0.isLetter || $0.isNumber } ?? false
          && !part.contains("..") && !part.contains(".-") && !part.contains("-.")
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
      }
  }
}
