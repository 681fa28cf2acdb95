/// Looks for files that use aliases to swell, before a parser multiplies them out.
///
/// Anchors and aliases are refused in any case; this only makes sure that refusing them costs nothing.
enum AliasScan {
  private static let tolerated = 8

  /// The place of the first anchor in a text with many aliases of anchors that it defines.
  static func firstAnchor(in text: String) -> (line: Int, column: Int)? {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    var anchors: [Substring: (line: Int, column: Int)] = [:]
    var first: (line: Int, column: Int)?
    var aliases = 0
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      for word in line.split(whereSeparator: { " \t[]{},\r".contains($0) }) where word.count > 1 {
        let name = word.dropFirst()
        if word.first == "&" {
          let column = line.unicodeScalars.distance(from: line.startIndex, to: word.startIndex) + 1
          if anchors[name] == nil { anchors[name] = (number + 1, column) }
          if first == nil { first = (number + 1, column) }
        } else if word.first == "*", anchors[name] != nil {
          aliases += 1
        }
      }
    }
    return aliases > tolerated ? first : nil
  }
}
