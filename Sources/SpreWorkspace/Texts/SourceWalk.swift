import SpreCore

/// Finds sentences again in the source they were read from, one after the other.
///
/// A sentence's tokens stand in the source in the same order, with marks between and around them. A token that is not
/// found nearby (written as an entity, say) is passed over.
struct SourceWalk {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var next = 0
  private var line: Int
  private var column = 1
  private var counted = 0

  /// How far ahead a token is looked for, in scalars: past a long address, not past a page.
  private static let reach = 2000

  init(_ text: String, file: String, firstLine: Int) {
    scalars = Array(text.unicodeScalars)
    self.file = file
    line = firstLine
  }

  /// The place where a sentence begins; moves past its end.
  mutating func pass(_ sentence: Sentence) -> Origin {
    var begin: Int?
    for token in sentence.tokens {
      let wanted = Array(token.unicodeScalars)
      guard let found = place(of: wanted) else { continue }
      if begin == nil { begin = found }
      next = found + wanted.count
    }
    count(to: begin ?? next)
    return Origin(file: file, line: line, column: column)
  }

  private func place(of wanted: [Unicode.Scalar]) -> Int? {
    guard let first = wanted.first else { return nil }
    let last = min(scalars.count - wanted.count, next + Self.reach)
    guard next <= last else { return nil }
    return (next...last).first { scalars[$0] == first && scalars[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }

  /// Counts lines and columns up to a place.
  private mutating func count(to place: Int) {
    while counted < place {
      let isEnd = scalars[counted] == "\n" || (scalars[counted] == "\r" && !isBeforeLineFeed(counted))
      if isEnd {
        line += 1
        column = 1
      } else {
        column += 1
      }
      counted += 1
    }
  }

  private func isBeforeLineFeed(_ index: Int) -> Bool { index + 1 < scalars.count && scalars[index + 1] == "\n" }
}
