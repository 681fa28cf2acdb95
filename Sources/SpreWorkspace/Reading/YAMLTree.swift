import SpreCore
import Yams

/// Turns Yams's nodes into values with places, and refuses what a person's file should not hold.
struct YAMLTree {
  let file: String
  let lineOffset: Int
  /// The keys that stand under another name because they were given twice.
  let disguised: [String: String]
  private(set) var findings: [Finding] = []
  private let commas: TrailingComma
  /// The places of the anchors told of, so that one is told of once however many aliases it has.
  private var anchors: Set<[Int]> = []

  /// `text` is the source that the nodes were read from.
  init(file: String, text: String, lineOffset: Int, disguised: [String: String]) {
    commas = TrailingComma(text)
    self.file = file
    self.lineOffset = lineOffset
    self.disguised = disguised
  }

  mutating func value(_ node: Node, field: String) -> Value {
    let origin = origin(of: node, field)
    if node.anchor != nil {
      // An alias shows up as the anchored node itself, so this also ends every alias.
      if anchors.insert([origin.line, origin.column]).inserted { findings.append(.anchor(at: origin)) }
      guard case .scalar(let scalar) = node else { return Value(.null, at: origin) }
      return Value(content(scalar), at: origin)
    }
    switch node {
    case .scalar(let scalar): return Value(content(scalar), at: origin)
    case .sequence(let sequence):
      if !sequence.isEmpty, let mark = node.mark,
        let column = commas.column(inListAtLine: mark.line, column: mark.column)
      {
        findings.append(
          .trailingComma(at: Origin(file: file, line: mark.line + lineOffset, column: column, field: field)))
      }
      return Value(.list(sequence.enumerated().map { value($1, field: "\(field)[\($0)]") }), at: origin)
    case .mapping(let mapping): return Value(.map(entries(mapping, field: field)), at: origin)
    case .alias:
      findings.append(.anchor(at: origin))
      return Value(.null, at: origin)
    }
  }

  private func content(_ scalar: Node.Scalar) -> Value.Content {
    let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull ? .null : .scalar(scalar.string)
  }

  private mutating func entries(_ mapping: Node.Mapping, field: String) -> [Value.Entry] {
    var entries: [Value.Entry] = []
    var places: [String: Origin] = [:]
    for (keyNode, valueNode) in mapping {
      guard keyNode.anchor == nil, case .scalar(let scalar) = keyNode else {
        let place = origin(of: keyNode, field)
        findings.append(keyNode.anchor == nil ? .keyIsNoText(at: place) : .anchor(at: place))
        continue
      }
      let key = disguised[scalar.string] ?? scalar.string
      let path = field.isEmpty ? key : "\(field).\(key)"
      let place = origin(of: keyNode, path)
      if let first = places[key] {
        findings.append(.duplicateKey(key, at: place, first: first))
        _ = value(valueNode, field: path)
        continue
      }
      places[key] = place
      entries.append(Value.Entry(key: key, keyOrigin: place, value: value(valueNode, field: path)))
    }
    return entries
  }

  private func origin(of node: Node, _ field: String) -> Origin {
    Origin(file: file, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1, field: field)
  }
}
