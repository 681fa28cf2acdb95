import SpreCore

/// Tells a link that is not whole, so that readers see its brackets, from brackets that are meant to be seen.
enum BrokenLink {
  /// The most characters between the brackets, and the most pairs of brackets of a block that are looked at.
  private static let limit = (words: 400, pairs: 20)

  /// Whether the words of a block hold `[words](` or `[words] (https:` that the source writes without a backslash.
  static func stands(in parts: [Inline], of node: SyntaxNode, _ lines: SourceLines) -> Bool {
    let pairs = parts.flatMap(texts).flatMap(openings).prefix(limit.pairs)
    guard !pairs.isEmpty, node.line > 0 else { return false }
    let source = (node.line...max(node.line, node.lastLine))
      .map { String(decoding: lines[$0], as: UTF8.self).withoutSpacesAround }.joined(separator: " ")
    return pairs.contains { isUnescaped($0, in: source) }
  }

  /// Every `[words](` of a text, and every `[words] (` that an address follows.
  private static func openings(in text: String) -> [String] {
    guard text.contains("](") || text.contains("] (") else { return [] }
    var found: [String] = []
    let characters = Array(text)
    for end in characters.indices where characters[end] == "]" && found.count < limit.pairs {
      let rest = String(characters[(end + 1)...].prefix(10))
      let isAddress = rest == " (" || [" (http", " (www.", " (mailto:"].contains(where: rest.hasPrefix)
      guard rest.hasPrefix("(") || isAddress else { continue }
      guard let start = characters[..<end].suffix(limit.words).lastIndex(of: "[") else {
        // The words hold another link or mark, which was read first; only an address tells that one was meant here.
        let isLink = rest == "(" && end > 2 || ["(http", "(www.", "(mailto:", "(lang:"].contains(where: rest.hasPrefix)
        if isLink { found.append(String(characters[max(0, end - 10)...end]) + rest) }
        continue
      }
      found.append(String(characters[start...end]) + (isAddress ? " (" : "("))
    }
    return found
  }

  private static func isUnescaped(_ opening: String, in source: String) -> Bool {
    guard let range = source.firstRange(of: opening) else { return false }
    return range.lowerBound == source.startIndex || source[source.index(before: range.lowerBound)] != "\\"
  }

  private static func texts(_ part: Inline) -> [String] {
    switch part {
    case .text(let text): [text]
    case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .span(_, let parts): parts.flatMap(texts)
    case .link, .code, .lineBreak: []
    }
  }
}

extension String {
  /// The text without the spaces and tabs around it.
  fileprivate var withoutSpacesAround: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
