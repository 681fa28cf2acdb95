import SpreCore

/// Finds notes at the foot of a text, `[^1]` in a line and `[^1]: words` below, which Spre's Markdown has not.
///
/// The parser takes a note of one word for the address of a link, and drops one that nothing refers to; so they are
/// looked for in the source.
struct Footnotes {
  /// The first mark of each note, with its line and its column in bytes.
  private(set) var marks: [(label: String, line: Int, column: Int)] = []
  /// What stands between the brackets of the notes, in small letters.
  private(set) var labels: Set<String> = []

  init(in lines: SourceLines, outside code: [ClosedRange<Int>]) {
    guard lines.text.contains("[^") else { return }
    let code = Set(code.flatMap { Array($0) })
    for line in lines.numbers where !code.contains(line) {
      for (label, column) in Footnotes.marks(in: Array(lines[line])) where labels.insert(label.lowercased()).inserted {
        marks.append((label, line, column))
      }
    }
  }

  /// The marks of a line; not those behind a backslash, within code, or that are the words of a link.
  private static func marks(in bytes: [UInt8]) -> [(label: String, column: Int)] {
    var found: [(label: String, column: Int)] = []
    var isCode = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      if !isCode, byte == UInt8(ascii: "["), let label = label(in: bytes[(index + 1)...]) {
        found.append((label, index + 1))
      }
      index += 1
    }
    return found
  }

  /// The label that an opened bracket holds: `^` and a word, with no address after it.
  private static func label(in rest: ArraySlice<UInt8>) -> String? {
    guard rest.first == UInt8(ascii: "^"), let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let label = rest[..<end]
    let isWord = label.count > 1 && !label.contains { $0 <= 0x20 || $0 == UInt8(ascii: "[") }
    guard isWord, rest[end...].dropFirst().first != UInt8(ascii: "(") else { return nil }
    return String(decoding: label, as: UTF8.self)
  }
}

extension SyntaxNode {
  /// The lines of the code blocks in the node.
  var codeLines: [ClosedRange<Int>] {
    if kind == .codeBlock { return [line...max(line, lastLine)] }
    return children.flatMap(\.codeLines)
  }
}
