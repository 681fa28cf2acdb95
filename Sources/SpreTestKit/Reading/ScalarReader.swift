/// Reads a text from its start, a Unicode scalar at a time.
struct ScalarReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  var isAtEnd: Bool { index == scalars.count }

  /// What comes next, up to a number of scalars.
  func next(_ count: Int) -> String { String(String.UnicodeScalarView(scalars[index...].prefix(count))) }

  /// Moves over a text in ASCII where it comes next, in capitals or not.
  mutating func take(_ text: String) -> Bool {
    guard begins(text) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  /// Moves over the scalars that something holds for.
  mutating func takeWhile(_ holds: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while index < scalars.count, holds(scalars[index]) { index += 1 }
    return text(from: start)
  }

  /// Moves to where a text in ASCII begins, or to the end.
  mutating func takeUpTo(_ end: String) -> String {
    let start = index
    while index < scalars.count, !begins(end) { index += 1 }
    return text(from: start)
  }

  private func begins(_ text: String) -> Bool {
    var place = index
    for scalar in text.unicodeScalars {
      guard place < scalars.count else { return false }
      let isSameLetter = scalar.properties.isAlphabetic && scalars[place].value | 0x20 == scalar.value
      guard scalars[place] == scalar || isSameLetter else { return false }
      place += 1
    }
    return true
  }

  private func text(from start: Int) -> String { String(String.UnicodeScalarView(scalars[start..<index])) }
}
