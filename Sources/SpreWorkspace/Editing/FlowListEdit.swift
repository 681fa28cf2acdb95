import SpreCore

/// Changes the elements of a list between square brackets and leaves comments, line ends and spaces as they are.
struct FlowListEdit {
  /// The list with its brackets.
  let range: Range<Int>
  /// What stands around the elements: before the first, between two, after the last.
  private var gaps: [String]
  private var elements: [(code: String, source: String)]

  /// Nothing when an element is more than a word on one line.
  init?(_ list: Value, in source: YAMLSource) {
    let start = source.offset(of: list.origin)
    guard let values = list.elements, start < source.scalars.count, source.scalars[start] == "[" else { return nil }
    var gaps: [String] = []
    var elements: [(code: String, source: String)] = []
    var index = start + 1
    for value in values {
      let begin = source.offset(of: value.origin)
      guard let code = value.text, begin >= index, let end = source.endOfScalar(at: begin, inFlow: true) else {
        return nil
      }
      gaps.append(source.text(index..<begin))
      elements.append((code, source.text(begin..<end)))
      index = end
    }
    guard let end = FlowListEdit.end(from: index, in: source) else { return nil }
    gaps.append(source.text(index..<end))
    self.range = start..<(end + 1)
    self.gaps = gaps
    self.elements = elements
  }

  /// The comments inside the list, each from its mark on.
  var comments: [String] {
    gaps.flatMap { gap in
      gap.unicodeScalars.split(whereSeparator: YAMLSource.isBreak).compactMap { line in
        line.firstIndex(of: "#").map { String(String.UnicodeScalarView(line[$0...])) }
      }
    }
  }

  /// The list with other elements.
  func setting(_ wanted: [String]) -> String {
    var edit = self
    let codes = GroupCodes(wanted: wanted, old: elements)
    let separator = gaps.dropFirst().dropLast().first { !$0.unicodeScalars.contains("#") } ?? ", "
    let stays = codes.stays
    var staying = wanted.filter { code in zip(elements, stays).contains { $0.code == code && $1 } }[...]
    var left = wanted[...]
    var index = 0
    for stays in stays {
      if stays {
        // What is new before the next that stays goes before it.
        let next = staying.removeFirst()
        while let code = left.popFirst(), code != next {
          edit.insert((code, codes.source(of: code)), at: index, separator: separator)
          index += 1
        }
        edit.elements[index] = (next, codes.source(of: next))
        index += 1
      } else if let code = left.first, code != staying.first {
        edit.elements[index] = (code, codes.source(of: code))
        left.removeFirst()
        index += 1
      } else {
        edit.remove(at: index)
      }
    }
    for code in left {
      edit.insert((code, codes.source(of: code)), at: edit.elements.count, separator: separator)
    }
    if edit.elements.isEmpty, comments.isEmpty { return "[]" }
    var text = "[" + edit.gaps[0]
    for (index, element) in edit.elements.enumerated() { text += element.source + edit.gaps[index + 1] }
    return text + "]"
  }

  private mutating func remove(at index: Int) {
    let before = gaps[index]
    let after = gaps.remove(at: index + 1)
    if index == elements.count - 1 {
      let isOnLine = !before.unicodeScalars.contains { YAMLSource.isBreak($0) || $0 == "#" }
      gaps[index] = (isOnLine && index > 0 ? "" : before) + (after.firstComma.map { after.without($0) } ?? after)
    } else {
      let rest = after.firstComma.map { after.without($0) } ?? after
      gaps[index] = FlowListEdit.joined(before, rest, isFirst: index == 0)
    }
    elements.remove(at: index)
  }

  private mutating func insert(_ element: (code: String, source: String), at index: Int, separator: String) {
    if elements.isEmpty {
      let isSpace = gaps[0].unicodeScalars.allSatisfy(YAMLSource.isBlank)
      gaps = isSpace ? ["", ""] : [gaps[0], ""]
    } else if index < elements.count {
      gaps.insert(separator, at: index + 1)
    } else {
      gaps.insert(separator, at: index)
    }
    elements.insert(element, at: index)
  }

  /// What stands around an element that is gone, in one.
  private static func joined(_ before: String, _ after: String, isFirst: Bool) -> String {
    if after.unicodeScalars.contains("#") {
      return after.unicodeScalars.first.map(YAMLSource.isBlank) == true
        ? before.withoutBlanksAtEnd + after : before + after
    }
    let breaks = after.unicodeScalars.contains(where: YAMLSource.isBreak)
    if isFirst || !breaks || before.unicodeScalars.contains(where: YAMLSource.isBreak) { return before }
    return before.withoutBlanksAtEnd + after
  }

  /// The index of the closing bracket.
  private static func end(from start: Int, in source: YAMLSource) -> Int? {
    var index = start
    while index < source.scalars.count {
      switch source.scalars[index] {
      case "]": return index
      case "#": index = source.scalars[index...].firstIndex(where: YAMLSource.isBreak) ?? source.scalars.count
      case let other where other == "," || YAMLSource.isBlank(other) || YAMLSource.isBreak(other): index += 1
      default: return nil
      }
    }
    return nil
  }
}

extension String {
  /// The place of the first comma that stands in no comment.
  fileprivate var firstComma: String.Index? {
    var inComment = false
    return unicodeScalars.indices.first { index in
      if unicodeScalars[index] == "#" { inComment = true }
      if YAMLSource.isBreak(unicodeScalars[index]) { inComment = false }
      return unicodeScalars[index] == "," && !inComment
    }
  }

  fileprivate func without(_ index: String.Index) -> String {
    var scalars = unicodeScalars
    scalars.remove(at: index)
    return String(scalars)
  }

  fileprivate var withoutBlanksAtEnd: String {
    var scalars = unicodeScalars
    while let last = scalars.last, YAMLSource.isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
