import SpreCore

/// Says where in a draft's file a place in its text is.
struct PostPlace: Sendable {
  var file: String
  /// The line of the file that the text begins on.
  var firstLine: Int
  /// The place of the first character of each line of the text.
  private var starts: [Int] = [0]

  init(file: String, firstLine: Int, text: [Unicode.Scalar]) {
    self.file = file
    self.firstLine = firstLine
    for (index, scalar) in text.enumerated() where scalar == "\n" { starts.append(index + 1) }
  }

  /// The line and column of a place in the text, in Unicode scalars.
  func origin(_ index: Int) -> Origin {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return Origin(file: file, line: firstLine + low, column: index - starts[low] + 1)
  }
}
