/// Takes their meaning from the characters that Markdown gives one.
enum MarkdownText {
  /// The text with backslashes before what could be a mark, and line ends and tabs as references.
  static func escaped(_ text: String, inCell: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\0": output += "\u{FFFD}"
      case "\t", "\n", "\r", "\u{B}", "\u{C}": output += reference(scalar)
      default:
        if needsBackslash(scalar, scalars, index, inCell) { output += "\\" }
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A source line whose start and end are read as text: no heading, list, quote or rule, no space that gets lost.
  static func guarded(_ line: String) -> String {
    let spaces = line.unicodeScalars.prefix { $0 == " " }.count
    var body = Substring(line).unicodeScalars.dropFirst(spaces)
    var end = 0
    while body.last == " " {
      body.removeLast()
      end += 1
    }
    let space = reference(" ")
    let start = String(repeating: space, count: spaces)
    return start + (spaces == 0 ? guardedStart(String(Substring(body))) : String(Substring(body)))
      + String(repeating: space, count: end)
  }

  /// A heading's line whose last number signs are read as text.
  static func guardedEnd(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard scalars.last == "#", let before = scalars.last(where: { $0 != "#" }), before == " " else { return line }
    return String(Substring(scalars.dropLast())) + "\\#"
  }

  /// A character by its number.
  static func reference(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

  /// Whether an ampersand could begin a reference.
  static func couldBeReference(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    guard index + 1 < scalars.count else { return true }
    return isAlphanumeric(scalars[index + 1]) || scalars[index + 1] == "#"
  }

  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ index: Int, _ inCell: Bool
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", "~": true
    case "|": !inCell
    case "_": !isInsideWord(scalars, index)
    case "&": couldBeReference(scalars, after: index)
    case "!": index + 1 == scalars.count
    case ":": ["http", "https", "ftp"].contains { ends(scalars[..<index], with: $0) }
    case ".": ends(scalars[..<index], with: "www")
    default: false
    }
  }

  private static func isInsideWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && isAlphanumeric(scalars[index - 1]) && isAlphanumeric(scalars[index + 1])
  }

  private static func ends(_ scalars: ArraySlice<Unicode.Scalar>, with word: String) -> Bool {
    scalars.suffix(word.unicodeScalars.count).map(\.properties.lowercaseMapping).joined() == word
  }

  private static func guardedStart(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    if "-+=:>#".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= 9, rest.first == "." || rest.first == ")" else { return line }
    return String(Substring(digits)) + "\\" + String(Substring(rest))
  }
}
