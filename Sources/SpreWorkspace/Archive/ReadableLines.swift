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

  /// Whether a file holds words that a person can compare: a page, plain text or Markdown.
  static func isReadable(_ path: String) -> Bool { isPage(path) || path.hasSuffix(".txt") || path.hasSuffix(".md") }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }
}
