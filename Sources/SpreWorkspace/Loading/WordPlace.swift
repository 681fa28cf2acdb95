import SpreCore

/// Finds the line and the column of words in a file, where only the place is known that their text begins at.
struct WordPlace {
  var folder: WorkspaceFolder

  /// The place of the first occurrence of words from a place on; that place itself where they are not found.
  func place(of words: String, from origin: Origin) -> Origin {
    guard origin.line > 0, let bytes = try? folder.bytes(at: origin.file),
      let text = TextFile.decode(bytes, file: origin.file).text
    else { return origin }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for index in lines.indices.dropFirst(origin.line - 1) {
      let scalars = Array(lines[index].unicodeScalars)
      let wanted = Array(words.unicodeScalars)
      var start = index == origin.line - 1 ? max(0, origin.column - 1) : 0
      while start + wanted.count <= scalars.count {
        let end = start + wanted.count
        let isWhole =
          (start == 0 || !scalars[start - 1].properties.isAlphabetic)
          && (end == scalars.count || !scalars[end].properties.isAlphabetic)
        if isWhole, scalars[start..<end].elementsEqual(wanted) {
          return Origin(file: origin.file, line: index + 1, column: start + 1, field: origin.field)
        }
        start += 1
      }
    }
    return origin
  }
}
