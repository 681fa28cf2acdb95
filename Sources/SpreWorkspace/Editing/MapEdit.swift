import SpreCore

/// Finds the least change of a YAML text that sets, adds or removes one key of one map.
///
/// Gives nothing where the text is written in a way that only a person should change, such as a list of records with
/// comments inside. Whoever uses it proves the changed text by reading it again.
struct MapEdit {
  let source: YAMLSource
  let map: Value
  /// The number of the line after the map's last one; of no account for a map between braces.
  let end: Int

  private var entries: [Value.Entry] { map.entries ?? [] }

  /// Whether the map is written between braces.
  private var isFlow: Bool { source.scalar(at: source.offset(of: map.origin)) == "{" }

  /// The changes that give a key a value; a new key goes after the last of the keys that should come before it.
  func setting(_ key: String, to content: Value.Content, after earlier: [String]) -> [Replacement]? {
    guard let index = entries.firstIndex(where: { $0.key == key }) else {
      return isFlow ? flowInsertion(key, content, earlier) : blockInsertion(key, content, earlier)
    }
    let entry = entries[index]
    guard let afterColon = source.endOfKey(at: source.offset(of: entry.keyOrigin)) else { return nil }
    let start = source.offset(of: entry.value.origin)
    switch entry.value.content {
    case .null:
      let next = source.skippingBlanks(from: afterColon)
      guard let end = source.endOfScalar(at: next, inFlow: isFlow), source.text(next..<end) == "~" else {
        return [Replacement(range: afterColon..<afterColon, text: " " + content.inlineYAML)]
      }
      return [Replacement(range: next..<end, text: content.inlineYAML)]
    case .scalar:
      if let end = source.endOfWhole(entry.value, inFlow: isFlow) {
        return [Replacement(range: start..<end, text: content.inlineYAML)]
      }
    case .list, .map:
      if let texts = content.listedTexts, let edit = listEdit(entry.value, afterColon, texts) { return edit }
      if let scalar = source.scalar(at: start), "[{".unicodeScalars.contains(scalar) {
        guard let end = source.endOfFlow(at: start), !source.hasComment(in: start..<end) else { return nil }
        return [Replacement(range: start..<end, text: content.inlineYAML)]
      }
    }
    guard !isFlow, let range = plainLines(of: index, from: afterColon) else { return nil }
    return [Replacement(range: range, text: " " + content.inlineYAML)]
  }

  /// The changes that take a key away with its value; a comment at the end of its line stays.
  func removing(_ key: String) -> [Replacement]? {
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return [] }
    return isFlow ? flowRemoval(index) : blockRemoval(index)
  }
}

extension MapEdit {
  /// A list of words in place of another, its comments kept.
  private func listEdit(_ value: Value, _ afterColon: Int, _ texts: [String]) -> [Replacement]? {
    if let list = FlowListEdit(value, in: source) {
      return [Replacement(range: list.range, text: list.setting(texts))]
    }
    guard let list = BlockListEdit(value, in: source) else { return nil }
    let text = list.setting(texts)
    guard texts.isEmpty else { return [Replacement(range: list.range, text: text)] }
    return [
      Replacement(range: afterColon..<afterColon, text: " []"), Replacement(range: list.range, text: text),
    ]
  }

  /// The key that a new one goes after; nothing when it goes first.
  private func predecessor(among earlier: [String]) -> Int? {
    entries.lastIndex { earlier.contains($0.key) }
  }

  private func flowInsertion(_ key: String, _ content: Value.Content, _ earlier: [String]) -> [Replacement]? {
    let text = "\(key): \(content.inlineYAML)"
    let start = source.offset(of: map.origin)
    guard !entries.isEmpty else { return [Replacement(range: (start + 1)..<(start + 1), text: text)] }
    guard let before = predecessor(among: earlier) else {
      let place = source.offset(of: entries[0].keyOrigin)
      return [Replacement(range: place..<place, text: text + ", ")]
    }
    guard let end = endOfFlowEntry(before) else { return nil }
    return [Replacement(range: end..<end, text: ", " + text)]
  }

  private func flowRemoval(_ index: Int) -> [Replacement]? {
    let start = source.offset(of: entries[index].keyOrigin)
    let range: Range<Int>
    if index + 1 < entries.count {
      range = start..<source.offset(of: entries[index + 1].keyOrigin)
    } else {
      guard let end = endOfFlowEntry(index) else { return nil }
      guard index > 0 else { return [Replacement(range: start..<end, text: "")] }
      guard let before = endOfFlowEntry(index - 1) else { return nil }
      range = before..<end
    }
    return source.hasComment(in: range) ? nil : [Replacement(range: range, text: "")]
  }

  private func endOfFlowEntry(_ index: Int) -> Int? {
    let value = entries[index].value
    guard value.isNull else { return source.endOfFlow(at: source.offset(of: value.origin)) }
    guard let afterColon = source.endOfKey(at: source.offset(of: entries[index].keyOrigin)) else { return nil }
    return source.endOfScalar(at: source.skippingBlanks(from: afterColon), inFlow: true) ?? afterColon
  }

  private func blockInsertion(_ key: String, _ content: Value.Content, _ earlier: [String]) -> [Replacement]? {
    guard let first = entries.first else { return nil }
    let text = String(repeating: " ", count: first.keyOrigin.column - 1) + "\(key): \(content.inlineYAML)"
    // Nothing can stand before a key that follows a dash on its line.
    guard let before = predecessor(among: earlier) ?? (startsLine(first) ? nil : 0) else {
      let place = source.line(first.keyOrigin.line).lowerBound
      return [Replacement(range: place..<place, text: text + source.lineEnd)]
    }
    let line = source.line(lastLine(of: before))
    let isOpen = source.text(line).unicodeScalars.last.map(YAMLSource.isBreak) != true
    return [
      Replacement(
        range: line.upperBound..<line.upperBound, text: isOpen ? source.lineEnd + text : text + source.lineEnd)
    ]
  }

  private func blockRemoval(_ index: Int) -> [Replacement]? {
    let entry = entries[index]
    guard startsLine(entry), let afterColon = source.endOfKey(at: source.offset(of: entry.keyOrigin)) else {
      return nil
    }
    let first = source.line(entry.keyOrigin.line)
    let next = source.skippingBlanks(from: afterColon)
    var end = entry.value.isNull ? source.endOfScalar(at: next, inFlow: false) ?? afterColon : nil
    end = end ?? source.endOfWhole(entry.value, inFlow: false)
    if let end, let comment = source.comment(in: end..<first.upperBound) {
      return [Replacement(range: source.offset(of: entry.keyOrigin)..<comment, text: "")]
    }
    if end != nil { return [Replacement(range: first, text: "")] }
    guard plainLines(of: index, from: afterColon) != nil else { return nil }
    let lines = first.lowerBound..<source.line(lastLine(of: index)).upperBound
    return [Replacement(range: lines, text: "")]
  }

  /// Whether nothing but space stands before a key on its line.
  private func startsLine(_ entry: Value.Entry) -> Bool {
    let line = source.line(entry.keyOrigin.line)
    return source.skippingBlanks(from: line.lowerBound) == source.offset(of: entry.keyOrigin)
  }

  /// What stands from a colon to the end of the value's last line; nothing when a comment stands among it.
  private func plainLines(of index: Int, from afterColon: Int) -> Range<Int>? {
    let last = source.line(lastLine(of: index))
    var end = last.upperBound
    while end > last.lowerBound, YAMLSource.isBreak(source.scalars[end - 1]) { end -= 1 }
    guard afterColon <= end else { return nil }
    let start = source.offset(of: entries[index].value.origin)
    let isBlockScalar = source.scalar(at: start).map("|>".unicodeScalars.contains) ?? false
    // In the text of a block scalar a number sign is a number sign; only its first line can hold a comment.
    let searched =
      isBlockScalar ? afterColon..<source.line(entries[index].keyOrigin.line).upperBound : afterColon..<end
    return source.hasComment(in: searched) ? nil : afterColon..<end
  }

  /// The last line of an entry; the comments and the empty lines below it belong to what follows.
  private func lastLine(of index: Int) -> Int {
    let entry = entries[index]
    let next = index + 1 < entries.count ? entries[index + 1].keyOrigin.line : end
    let isBlockScalar =
      source.scalar(at: source.offset(of: entry.value.origin)).map("|>".unicodeScalars.contains) ?? false
    var line = next - 1
    while line > entry.keyOrigin.line, source.isEmptyOrComment(line) {
      let first = source.skippingBlanks(from: source.line(line).lowerBound)
      let column = first - source.line(line).lowerBound + 1
      if isBlockScalar, source.scalar(at: first) == "#", column > entry.keyOrigin.column { break }
      line -= 1
    }
    return line
  }
}
