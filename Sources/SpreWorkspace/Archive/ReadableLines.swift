/// The lines of a text as a reader meets them: as they stand, or what stands between a page's tags, block by block.
struct ReadableLines {
  /// Without empty ones, and without white space at either end.
  let lines: [String]

  init(_ text: String, path: String) {
    let isPage = Self.isPage(path)
    let whole = isPage ? VisibleText(html: text).runs.map(\.text).joined() : text
    lines = whole.split { isPage ? $0 == VisibleText.paragraphEnd : $0.isNewline }.compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  /// The lines without the numbers that links have in plain text, which change when an earlier link comes or goes.
  var withoutNumbers: [String] {
    lines.map { $0.replacing(/\ ?\[\d+\]/, with: "").trimmed }.filter { !$0.isEmpty }
  }

  /// The words that a letter's HTML holds for inboxes alone, which its plain text does not have.
  static func preheader(ofHTML html: String) -> [String] {
    guard let start = html.firstRange(of: "<div style=\"display:none"),
      let end = html[start.upperBound...].firstRange(of: "</div>")
    else { return [] }
    return ReadableLines(String(html[start.lowerBound..<end.upperBound]), path: "preheader.html").lines
  }

  /// Whether a file holds words that a person can compare: a page, plain text or Markdown.
  static func isReadable(_ path: String) -> Bool { isPage(path) || path.hasSuffix(".txt") || path.hasSuffix(".md") }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }
}
