/// Writes code between marks that the code itself does not hold.
enum MarkdownCode {
  /// A block of code with its fence.
  static func block(_ text: String, notation: String?) -> [String] {
    let notation = notation ?? ""
    let mark = notation.contains("`") ? "~" : "`"
    let fence = String(repeating: mark, count: max(3, longestRun(of: mark, in: text) + 1))
    var lines = clean(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return [fence + MarkdownText.escaped(notation)] + lines + [fence]
  }

  /// Code in a line; nothing for no code.
  static func span(_ text: String) -> String {
    let text = String(clean(text).map { $0 == "\n" ? " " : $0 })
    guard !text.isEmpty else { return "" }
    var length = 1
    while hasRun(of: length, in: text) { length += 1 }
    let isPadded =
      text.hasPrefix("`") || text.hasSuffix("`")
      || (text.hasPrefix(" ") && text.hasSuffix(" ") && text.contains { $0 != " " })
    let space = isPadded ? " " : ""
    let mark = String(repeating: "`", count: length)
    return mark + space + text + space + mark
  }

  private static func clean(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 == "\0" ? "\u{FFFD}" : $0 })
  }

  private static func runs(of mark: Unicode.Scalar, in text: String) -> [Int] {
    text.unicodeScalars.split { $0 != mark }.map(\.count)
  }

  private static func hasRun(of length: Int, in text: String) -> Bool { runs(of: "`", in: text).contains(length) }

  private static func longestRun(of mark: String, in text: String) -> Int {
    runs(of: mark == "`" ? "`" : "~", in: text).max() ?? 0
  }
}
