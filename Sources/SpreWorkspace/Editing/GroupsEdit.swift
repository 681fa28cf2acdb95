import SpreCore

/// Finds the least change of a plan's text that gives one measure other groups.
struct GroupsEdit {
  let source: YAMLSource
  let plan: Value
  /// The measure's place in the list of measures.
  let index: Int
  let audience: Audience

  private var measure: Value? { plan["measures"]?.elements?[index] }

  /// Whether the measure is written between braces.
  private var isFlow: Bool {
    guard let measure else { return false }
    let start = source.offset(of: measure.origin)
    return start < source.scalars.count && source.scalars[start] == "{"
  }

  /// The audience on one line.
  private var written: String {
    switch audience {
    case .all: "all"
    case .named(let codes): GroupCodes(wanted: codes).list
    }
  }

  /// The changes, nothing when the measure is written in a way that only a person should change.
  func changes() -> [Replacement]? {
    guard let entries = measure?.entries else { return nil }
    guard let entry = entries.first(where: { $0.key == "groups" }) else { return insertion(into: entries) }
    guard let afterColon = source.endOfKey(at: source.offset(of: entry.keyOrigin)) else { return nil }
    let start = source.offset(of: entry.value.origin)
    if entry.value.elements != nil {
      return start < source.scalars.count && source.scalars[start] == "["
        ? flowList(entry) : blockList(entry.value, afterColon: afterColon)
    }
    let next = source.skippingBlanks(from: afterColon)
    if entry.value.isNull, isEnd(next) { return [Replacement(range: afterColon..<afterColon, text: " " + written)] }
    let begin = entry.value.isNull ? next : start
    guard entry.value.entries == nil, let end = source.endOfScalar(at: begin, inFlow: isFlow) else { return nil }
    return [Replacement(range: begin..<end, text: written)]
  }

  /// Whether no value stands at an index.
  private func isEnd(_ index: Int) -> Bool {
    guard index < source.scalars.count else { return true }
    let scalar = source.scalars[index]
    return scalar == "#" || YAMLSource.isBreak(scalar) || (isFlow && ",}".unicodeScalars.contains(scalar))
  }

  private func flowList(_ entry: Value.Entry) -> [Replacement]? {
    guard let list = FlowListEdit(entry.value, in: source) else { return nil }
    guard case .all = audience else {
      guard case .named(let codes) = audience else { return nil }
      return [Replacement(range: list.range, text: list.setting(codes))]
    }
    let line = source.line(entry.keyOrigin.line)
    let indentation = String(repeating: " ", count: entry.keyOrigin.column - 1)
    let comments = list.comments.map { indentation + $0 + source.lineEnd }.joined()
    return [
      Replacement(range: line.lowerBound..<line.lowerBound, text: comments),
      Replacement(range: list.range, text: written),
    ]
  }

  private func blockList(_ value: Value, afterColon: Int) -> [Replacement]? {
    guard let list = BlockListEdit(value, in: source) else { return nil }
    guard case .named(let codes) = audience, !codes.isEmpty else {
      return [
        Replacement(range: afterColon..<afterColon, text: " " + written),
        Replacement(range: list.range, text: list.setting([])),
      ]
    }
    return [Replacement(range: list.range, text: list.setting(codes))]
  }

  /// A new key after `name`, or after the first key.
  private func insertion(into entries: [Value.Entry]) -> [Replacement]? {
    guard let position = entries.firstIndex(where: { $0.key == "name" }) ?? entries.indices.first else { return nil }
    let entry = entries[position]
    let next = position + 1 < entries.count ? entries[position + 1].keyOrigin : nil
    if isFlow {
      let place = source.offset(of: next ?? entry.keyOrigin)
      return [Replacement(range: place..<place, text: "groups: \(written), ")]
    }
    var line = (next?.line ?? lineAfterMeasure) - 1
    while line > entry.keyOrigin.line, source.isEmptyOrComment(line) { line -= 1 }
    let range = source.line(line)
    let isOpen = source.text(range).unicodeScalars.last.map(YAMLSource.isBreak) != true
    let text = String(repeating: " ", count: entry.keyOrigin.column - 1) + "groups: " + written
    return [
      Replacement(
        range: range.upperBound..<range.upperBound, text: isOpen ? source.lineEnd + text : text + source.lineEnd)
    ]
  }

  /// The number of the line where the next measure, the next key of the plan or the end of the text is.
  var lineAfterMeasure: Int {
    let measures = plan["measures"]?.elements ?? []
    if index + 1 < measures.count { return measures[index + 1].origin.line }
    let keys = plan.entries ?? []
    if let own = keys.firstIndex(where: { $0.key == "measures" }), own + 1 < keys.count {
      return keys[own + 1].keyOrigin.line
    }
    return source.starts.count + 1
  }
}
