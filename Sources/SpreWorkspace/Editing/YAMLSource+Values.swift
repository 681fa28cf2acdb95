import SpreCore

extension YAMLSource {
  /// The scalar at an index, if the text is that long.
  func scalar(at index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  /// The index after a single value that stands whole on one line; nothing when it does not.
  func endOfWhole(_ value: Value, inFlow: Bool) -> Int? {
    guard let text = value.text ?? (value.content == .scalar("") ? "" : nil) else { return nil }
    let start = offset(of: value.origin)
    guard let end = endOfScalar(at: start, inFlow: inFlow) else { return nil }
    let isQuoted = scalars[start] == "'" || scalars[start] == "\""
    return isQuoted || self.text(start..<end) == text ? end : nil
  }

  /// The index after a value between braces or brackets, or after one on one line inside them.
  func endOfFlow(at start: Int) -> Int? {
    guard let first = scalar(at: start) else { return nil }
    guard "[{".unicodeScalars.contains(first) else { return endOfScalar(at: start, inFlow: true) }
    var depth = 0
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return index + 1 }
      case "'", "\"":
        guard beginsValue(at: index) else { break }
        guard let end = endOfScalar(at: index, inFlow: true) else { return nil }
        index = end - 1
      case "#" where beginsComment(at: index):
        index = scalars[index...].firstIndex(where: YAMLSource.isBreak) ?? scalars.count
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether a comment may stand in a range; texts in quotes on one line are looked past.
  func hasComment(in range: Range<Int>) -> Bool { comment(in: range) != nil }

  /// The index of the first mark in a range that could begin a comment.
  func comment(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = scalars[index]
      if scalar == "'" || scalar == "\"", beginsValue(at: index), let end = endOfScalar(at: index, inFlow: true) {
        index = end
        continue
      }
      if scalar == "#", beginsComment(at: index) { return index }
      index += 1
    }
    return nil
  }

  private func beginsComment(at index: Int) -> Bool {
    index == 0 || YAMLSource.isBlank(scalars[index - 1]) || YAMLSource.isBreak(scalars[index - 1])
  }

  /// Whether a quotation mark opens a text, and does not stand inside one.
  private func beginsValue(at index: Int) -> Bool {
    let before = scalars[..<index].last { !YAMLSource.isBlank($0) }
    guard let before else { return true }
    return YAMLSource.isBreak(before) || ",[{:-".unicodeScalars.contains(before)
  }
}

extension Value.Content {
  /// The value on one line, as it stands between braces too.
  var inlineYAML: String {
    switch self {
    case .null: "~"
    case .scalar(let text): Value.Content.isBare(text) ? text : YAMLScalar.quoted(text)
    case .list(let elements):
      "["
        + elements.map { element in
          if case .scalar(let text) = element.content { GroupCodes.written(text) } else { element.content.inlineYAML }
        }.joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.content.inlineYAML)" }.joined(separator: ", ") + "}"
    }
  }

  /// The texts of a list that holds nothing else.
  var listedTexts: [String]? {
    guard case .list(let elements) = self else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }

  /// Whether a text is a date, a whole number or a truth value, which people write without quotes.
  private static func isBare(_ text: String) -> Bool {
    if text == "true" || text == "false" { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    return parts.count == 1 ? text == "0" || !text.hasPrefix("0") : parts[0].count == 4 && parts.count < 4
  }
}
