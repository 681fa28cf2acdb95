import SpreCore

/// Changes the elements of a list with dashes, one on each line, and keeps every comment.
struct BlockListEdit {
  /// The lines of the list, from the first dash to the end of the last element's line.
  let range: Range<Int>
  private let lineEnd: String
  /// What stands before a code: indentation, dash and space.
  private let lead: String
  private let elements: [Element]

  private struct Element {
    var code: String
    var source: String
    /// The lines of comments and the empty lines above.
    var above: [String]
    /// The whole line, without its end.
    var line: String
    /// The comment that ends the line, from its mark on.
    var comment: String?
  }

  /// Nothing when an element is more than a word on the line of its dash.
  init?(_ list: Value, in source: YAMLSource) {
    guard let values = list.elements, let first = values.first, let last = values.last else { return nil }
    var elements: [Element] = []
    var next = first.origin.line
    for value in values {
      let line = source.line(value.origin.line)
      let begin = source.offset(of: value.origin)
      let lead = source.text(line.lowerBound..<begin)
      guard let code = value.text, value.origin.line >= next, let end = source.endOfScalar(at: begin, inFlow: false),
        lead.unicodeScalars.contains("-"), lead.unicodeScalars.allSatisfy({ YAMLSource.isBlank($0) || $0 == "-" })
      else { return nil }
      let rest = source.text(end..<line.upperBound).withoutLineEnd
      elements.append(
        Element(
          code: code, source: source.text(begin..<end),
          above: (next..<value.origin.line).map { source.text(source.line($0)).withoutLineEnd },
          line: source.text(line).withoutLineEnd,
          comment: rest.unicodeScalars.firstIndex(of: "#").map { String(rest[$0...]) }))
      next = value.origin.line + 1
    }
    self.elements = elements
    range = source.line(first.origin.line).lowerBound..<source.line(last.origin.line).upperBound
    lineEnd = source.lineEnd
    lead = source.text(source.line(first.origin.line).lowerBound..<source.offset(of: first.origin))
    endsInLineEnd =
      source.text(source.line(last.origin.line)).withoutLineEnd != source.text(source.line(last.origin.line))
  }

  /// Whether a line end stands after the last element.
  private let endsInLineEnd: Bool

  /// The lines with other elements; without any, the comments alone.
  func setting(_ wanted: [String]) -> String {
    let codes = GroupCodes(wanted: wanted, old: elements.map { ($0.code, $0.source) })
    var staying: [String: [String]] = [:]
    var waiting: [String] = []
    for (element, stays) in zip(elements, codes.stays) {
      waiting += element.above
      if stays {
        staying[element.code] = waiting + [element.line]
        waiting = []
      } else if let comment = element.comment {
        waiting.append(lead.prefix { $0 != "-" } + comment)
      }
    }
    let lines = wanted.flatMap { staying[$0] ?? [lead + codes.source(of: $0)] } + waiting
    return lines.isEmpty ? "" : lines.joined(separator: lineEnd) + (endsInLineEnd ? lineEnd : "")
  }
}

extension String {
  fileprivate var withoutLineEnd: String {
    var scalars = unicodeScalars
    while let last = scalars.last, YAMLSource.isBreak(last) { scalars.removeLast() }
    return String(scalars)
  }
}
