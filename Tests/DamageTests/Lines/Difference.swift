import SpreCore

/// A place where two readings of one file differ.
struct Difference: CustomStringConvertible {
  enum Kind: String {
    /// A text that only people read.
    case text
    /// A value of a type, such as a date or a group's code.
    case value
    /// An entry of a map or an element of a list.
    case lost, added
    /// The same elements in another order.
    case reordered
    /// A field that nobody declared.
    case undeclared
  }

  let kind: Kind
  /// The path of the field, such as `sessions[2].room`.
  let field: String
  let before: Value?
  let after: Value?

  var description: String { "\(kind.rawValue) \(field)" }

  /// The last name of the path.
  var name: Substring { field.split(separator: ".").last ?? "" }

  /// All differences between two values that a type is declared for; the order of a map's keys is none.
  static func all(_ before: Value, _ after: Value, as type: FieldType?, at field: String = "") -> [Difference] {
    if before == after { return [] }
    if let old = before.entries, let new = after.entries { return entries(old, new, type, field, before, after) }
    if let old = before.elements, let new = after.elements { return elements(old, new, type, field, before, after) }
    let kind: Kind =
      switch type {
      case .text?, .localizedText?: .text
      case nil, .anything?: .undeclared
      default: .value
      }
    return [Difference(kind: kind, field: field, before: before, after: after)]
  }

  private static func entries(
    _ old: [Value.Entry], _ new: [Value.Entry], _ type: FieldType?, _ field: String, _ before: Value, _ after: Value
  ) -> [Difference] {
    let new = new.filter { !$0.value.isNull }
    let old = old.filter { !$0.value.isNull }
    if case .map(.identifier, _)? = type, old.map(\.value) == new.map(\.value) {
      // Keys that people choose themselves are values: another key may be meant.
      return [Difference(kind: .value, field: field, before: before, after: after)]
    }
    var found: [Difference] = []
    for entry in old {
      let path = field.isEmpty ? entry.key : "\(field).\(entry.key)"
      if let other = new.first(where: { $0.key == entry.key })?.value {
        found += all(entry.value, other, as: element(of: type, entry.key), at: path)
      } else {
        found.append(Difference(kind: .lost, field: path, before: entry.value, after: nil))
      }
    }
    for entry in new where !old.contains(where: { $0.key == entry.key }) {
      let path = field.isEmpty ? entry.key : "\(field).\(entry.key)"
      found.append(Difference(kind: .added, field: path, before: nil, after: entry.value))
    }
    return found
  }

  private static func elements(
    _ old: [Value], _ new: [Value], _ type: FieldType?, _ field: String, _ before: Value, _ after: Value
  ) -> [Difference] {
    var lost = Array(old.enumerated())
    var added = new
    for (index, element) in old.enumerated() {
      guard let place = added.firstIndex(of: element) else { continue }
      added.remove(at: place)
      lost.removeAll { $0.offset == index }
    }
    if lost.isEmpty, added.isEmpty {
      return [Difference(kind: .reordered, field: field, before: before, after: after)]
    }
    if case .list(.text)? = type, !lost.isEmpty, !added.isEmpty {
      // Two texts became one, or one became two, as where a comma is lost.
      return [Difference(kind: .text, field: field, before: before, after: after)]
    }
    var found: [Difference] = []
    for (index, each) in lost.enumerated() {
      let path = "\(field)[\(each.offset)]"
      if index < added.count {
        found += all(each.element, added[index], as: element(of: type, nil), at: path)
      } else {
        found.append(Difference(kind: .lost, field: path, before: each.element, after: nil))
      }
    }
    for extra in added.dropFirst(lost.count) {
      found.append(Difference(kind: .added, field: "\(field)[]", before: nil, after: extra))
    }
    return found
  }

  /// The type of what lies under a key, or of a list's elements.
  private static func element(of type: FieldType?, _ key: String?) -> FieldType? {
    switch type {
    case .record(let fields)?: fields.first { $0.name == key }?.type
    case .map(_, let element)?: element
    case .localizedText?: .text
    case .list(let element)?: element
    case .audience?: .reference(.group)
    default: nil
    }
  }
}
