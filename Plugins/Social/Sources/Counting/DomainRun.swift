/// A stretch of labels and dots, in which a domain may begin anywhere and end with a name that exists.
///
/// Everything about its labels is worked out once, so that a long text costs no more than its length.
struct DomainRun {
  let range: Range<Int>
  private var labels: [Label] = []

  private struct Label {
    var range: Range<Int>
    /// The place of its last underscore, or one before its first character.
    var underscore: Int
    /// Whether it begins and ends with a letter or digit.
    var isWhole: Bool
    /// Where the name after its dot ends, when such a name exists.
    var nameEnd: Int?
    /// The last label after this one that a domain beginning here may end with.
    var last: Int?
  }

  init(_ text: [Unicode.Scalar], from start: Int) {
    var end = start
    var first = start
    var underscore = start - 1
    var labels: [Label] = []
    func close() {
      let isWhole = end > first && text[first].isDomainLetter && text[end - 1].isDomainLetter
      labels.append(Label(range: first..<end, underscore: underscore, isWhole: isWhole))
    }
    while end < text.count, text[end].isDomainLetter || text[end] == "-" || text[end] == "_" || text[end] == "." {
      if text[end] == "_" { underscore = end }
      if text[end] == "." {
        close()
        labels[labels.count - 1].nameEnd = TopLevelDomain.end(in: text, from: end + 1)
        first = end + 1
        underscore = end
      }
      end += 1
    }
    close()
    for index in labels.indices.dropLast().reversed() where labels[index + 1].isWhole {
      let next = labels[index + 1]
      let endsName = next.nameEnd != nil && next.underscore < next.range.lowerBound
      labels[index].last = next.last ?? (endsName ? index + 1 : nil)
    }
    range = start..<end
    self.labels = labels
  }

  /// The last place that a domain may begin at, as far as names tell.
  var lastStart: Int { labels.last { $0.nameEnd != nil }?.range.upperBound ?? range.lowerBound }

  /// Where the longest domain that begins at a place ends.
  func domainEnd(from start: Int, in text: [Unicode.Scalar]) -> Int? {
    guard let index = label(at: start) else { return nil }
    let label = labels[index]
    guard start < label.range.upperBound, text[start].isDomainLetter, text[label.range.upperBound - 1].isDomainLetter
    else { return nil }
    if let last = label.last { return labels[last].nameEnd }
    return label.underscore < start ? label.nameEnd : nil
  }

  private func label(at place: Int) -> Int? {
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < labels.count && labels[low].range.contains(place) ? low : nil
  }
}

extension TopLevelDomain {
  /// Where a name that begins at a place ends, or nothing when there is no such name.
  static func end(in text: [Unicode.Scalar], from start: Int, limit: Int? = nil) -> Int? {
    let limit = limit ?? text.count
    guard start < limit else { return nil }
    var end = start
    while end < limit, end - start < 64, text[end].isASCIIAlphanumeric { end += 1 }
    if end - start == 2, end + 2 < limit, lowered(text[start..<end]) == "xn", text[end] == "-", text[end + 1] == "-" {
      var last = end + 2
      while last < limit, text[last].isASCIIAlphanumeric || text[last] == "-" { last += 1 }
      if last > end + 2 { return last }
    }
    if end > start { return isFree(text, end, limit) && exists(lowered(text[start..<end])) ? end : nil }
    guard opensInOtherScripts(text[start]) else { return nil }
    return (1...longestInOtherScripts).reversed().lazy.map { start + $0 }.first { end in
      end <= limit && isFree(text, end, limit) && exists(lowered(text[start..<end]))
    }
  }

  /// Whether nothing follows that would make a name part of something else.
  private static func isFree(_ text: [Unicode.Scalar], _ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    return !text[end].isASCIIAlphanumeric && !["@", "+", "-"].contains(text[end])
  }

  private static func lowered(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).lowercased()
  }
}
