/// Finds a comma that nothing follows in a list on a line, `[A, B, ]`: YAML allows it, but a value may have been lost.
struct TrailingComma {
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.unicodeScalars) }
  }

  /// The column, from 1, of the comma at the end of the list that begins at a place; nothing where the list goes on
  /// over more lines or has no such comma.
  func column(inListAtLine line: Int, column: Int) -> Int? {
    guard lines.indices.contains(line - 1) else { return nil }
    let scalars = lines[line - 1]
    guard scalars.indices.contains(column - 1), scalars[column - 1] == "[" else { return nil }
    var depth = 0
    var quote: Unicode.Scalar?
    var last = column - 1
    for index in scalars.indices.dropFirst(column - 1) {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'", "[{,: ".unicodeScalars.contains(scalars[index - 1]) {
        quote = scalar
      } else if scalar == "[" || scalar == "{" {
        depth += 1
      } else if scalar == "]" || scalar == "}" {
        depth -= 1
        if depth == 0 { return scalars[last] == "," ? last + 1 : nil }
      }
      if scalar != " ", scalar != "\t" { last = index }
    }
    return nil
  }
}
