/// The fields at the top of an item's file and the Markdown that follows.
struct FrontMatter {
  /// The YAML between the two lines of three hyphens.
  var fields: String
  /// The line of the file that the fields begin on.
  var fieldsLine: Int
  var body: String
  /// The line of the file that the body begins on.
  var bodyLine: Int

  /// Splits a file's text, or gives nothing when it does not begin with fields that end.
  init?(_ text: String) {
    var scalars = Substring(text)
    if scalars.unicodeScalars.first == "\u{FEFF}" { scalars = Substring(scalars.unicodeScalars.dropFirst()) }
    // A line feed after a carriage return is one Character in Swift, and a newline either way.
    let lines = scalars.split(omittingEmptySubsequences: false, whereSeparator: \.isNewlineOfFile)
    guard lines.first?.isFence == true else { return nil }
    guard let end = lines.dropFirst().firstIndex(where: \.isFence) else { return nil }
    fields = lines[1..<end].map { $0 + "\n" }.joined()
    fieldsLine = 2
    body = end + 1 < lines.count ? String(scalars[lines[end + 1].startIndex...]) : ""
    bodyLine = end + 2
  }
}

extension Character {
  /// A line feed, a carriage return, or both together.
  fileprivate var isNewlineOfFile: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension Substring {
  /// Three hyphens and nothing but spaces after them.
  fileprivate var isFence: Bool { hasPrefix("---") && dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" } }
}
