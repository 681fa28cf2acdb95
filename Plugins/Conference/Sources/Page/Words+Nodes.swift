import SpreCore
import SpreFormats

extension Wording {
  /// The words as nodes, marked where they differ from the language they stand in or run from right to left.
  func nodes(in outer: Language) -> [Node] {
    let line = CleanText.line(text)
    let isMixed = Script.hasRightToLeft(line)
    guard language != outer || isMixed else { return [.text(line)] }
    return [
      .tag(
        "span",
        [
          "lang": language == outer ? nil : language.rawValue,
          "dir": Script.direction(of: line) ?? (isMixed ? "ltr" : nil),
        ], line)
    ]
  }

  /// The words as paragraphs, parted by empty lines.
  func paragraphNodes(in outer: Language) -> [Node] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { lines in
        let words = lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        return .tag(
          "p",
          ["lang": language == outer ? nil : language.rawValue, "dir": Script.direction(of: words)],
          words)
      }
  }
}

extension [[Node]] {
  /// The parts with a separator between them.
  func joined(by separator: String) -> [Node] {
    enumerated().flatMap { index, nodes in (index == 0 ? [] : [Node.text(separator)]) + nodes }
  }
}
