/// A YAML text in which keys given twice can be hidden from the parser, so that the rest is still read.
///
/// The parser gives up on a map with a repeated key and names the first occurrence. Giving that occurrence another
/// name of the same length keeps every line and column, and the tree gets the true name back afterwards.
struct DisguisedKeys {
  private static let firstPrivateUse: UInt32 = 0xE000
  private static let limit: UInt32 = 400

  private var lines: [[Unicode.Scalar]]
  /// The true keys, by disguise.
  private(set) var originals: [String: String] = [:]

  init(_ text: String) {
    lines = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if Self.isBreak(previous), !(previous == "\r" && scalar == "\n") { lines.append([]) }
      lines[lines.count - 1].append(scalar)
      previous = scalar
    }
  }

  var text: String { String(String.UnicodeScalarView(lines.joined())) }

  /// Hides the key that begins at a place; false when no plain or simply quoted key stands there.
  mutating func disguiseKey(atLine line: Int, column: Int) -> Bool {
    let number = UInt32(originals.count)
    guard number < Self.limit, lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1),
      let mask = Unicode.Scalar(Self.firstPrivateUse + number)
    else { return false }
    var start = column - 1
    let quote = lines[line - 1][start]
    let isQuoted = quote == "\"" || quote == "'"
    if isQuoted { start += 1 }
    let rest = lines[line - 1][start...]
    let end = isQuoted ? rest.firstIndex(of: quote) : Self.endOfPlainKey(rest)
    guard let end, end > start, !lines[line - 1][start..<end].contains("\\") else { return false }
    let key = String(String.UnicodeScalarView(lines[line - 1][start..<end]))
    let disguise = String(repeating: Character(mask), count: end - start)
    lines[line - 1].replaceSubrange(start..<end, with: Array(repeating: mask, count: end - start))
    originals[disguise] = key
    return true
  }

  /// Where a plain key ends: at a colon before white space, or at the line's end.
  private static func endOfPlainKey(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    for index in rest.indices where rest[index] == ":" {
      let next = index + 1
      guard next == rest.endIndex || rest[next] == " " || rest[next] == "\t" || isBreak(rest[next]) else { continue }
      return rest[..<index].lastIndex { $0 != " " && $0 != "\t" }.map { $0 + 1 }
    }
    return nil
  }

  /// The scalars that libyaml counts as the end of a line.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
