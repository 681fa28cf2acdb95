import SpreCore

/// A YAML text as scalars, for finding where a key or a value that was read begins and ends.
struct YAMLSource {
  private(set) var scalars: [Unicode.Scalar]
  /// The index of each line's first scalar, and one past the end.
  let starts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var starts = [scalars.first == "\u{FEFF}" ? 1 : 0]
    for (index, scalar) in scalars.enumerated() where YAMLSource.isBreak(scalar) {
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
      starts.append(index + 1)
    }
    self.scalars = scalars
    self.starts = starts
  }

  /// The index of the scalar at a place.
  func offset(of origin: Origin) -> Int {
    guard starts.indices.contains(origin.line - 1) else { return scalars.count }
    return min(starts[origin.line - 1] + max(0, origin.column - 1), scalars.count)
  }

  /// The range of a line, by its number from 1, with its end.
  func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return scalars.count..<scalars.count }
    return starts[number - 1]..<(number < starts.count ? starts[number] : scalars.count)
  }

  /// A part of the text.
  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// The line end that the text uses.
  var lineEnd: String {
    guard let index = scalars.firstIndex(where: YAMLSource.isBreak) else { return "\n" }
    return index + 1 < scalars.count && scalars[index] == "\r" && scalars[index + 1] == "\n"
      ? "\r\n" : String(scalars[index])
  }

  /// The index after a scalar value that begins at an index and ends on its line; nothing when it does not.
  func endOfScalar(at start: Int, inFlow: Bool) -> Int? {
    guard start < scalars.count else { return nil }
    if scalars[start] == "'" || scalars[start] == "\"" { return endOfQuoted(at: start) }
    guard !"|>&*!%@`[{".unicodeScalars.contains(scalars[start]) else { return nil }
    var end = start
    var index = start
    while index < scalars.count, !YAMLSource.isBreak(scalars[index]) {
      let scalar = scalars[index]
      if inFlow, ",[]{}".unicodeScalars.contains(scalar) { break }
      if scalar == "#", index > start, YAMLSource.isBlank(scalars[index - 1]) { break }
      index += 1
      if !YAMLSource.isBlank(scalar) { end = index }
    }
    return end > start ? end : nil
  }

  private func endOfQuoted(at start: Int) -> Int? {
    let quote = scalars[start]
    var index = start + 1
    while index < scalars.count, !YAMLSource.isBreak(scalars[index]) {
      if scalars[index] == "\\", quote == "\"" {
        index += 1
      } else if scalars[index] == quote {
        let isDoubled = quote == "'" && index + 1 < scalars.count && scalars[index + 1] == quote
        if !isDoubled { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The index after the colon of a key that begins at an index.
  func endOfKey(at start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    let isQuoted = scalars[start] == "'" || scalars[start] == "\""
    guard let from = isQuoted ? endOfQuoted(at: start) : start else { return nil }
    let colon = scalars[from...].firstIndex { $0 == ":" || YAMLSource.isBreak($0) }
    return colon.flatMap { scalars[$0] == ":" ? $0 + 1 : nil }
  }

  /// The first index from a start that is neither space nor tab.
  func skippingBlanks(from start: Int) -> Int {
    scalars[start...].firstIndex { !YAMLSource.isBlank($0) } ?? scalars.count
  }

  /// Whether a line holds nothing, or nothing but a comment.
  func isEmptyOrComment(_ number: Int) -> Bool {
    let range = line(number)
    let first = skippingBlanks(from: range.lowerBound)
    return first >= range.upperBound || scalars[first] == "#" || YAMLSource.isBreak(scalars[first])
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// What YAML 1.1 ends a line with, as libyaml counts them.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }
}

/// A change of one part of a text.
struct Replacement {
  var range: Range<Int>
  var text: String
}

extension YAMLSource {
  /// The text with changes made; the changes do not overlap.
  func replacing(_ changes: [Replacement]) -> String {
    var scalars = self.scalars
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      scalars.replaceSubrange(change.range, with: Array(change.text.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
