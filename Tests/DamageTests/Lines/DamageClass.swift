import SpreCore

/// What became of a damage.
enum DamageClass: String, CaseIterable {
  /// A finding says so.
  case found = "found"
  /// What is read is the same: comments, white space, quotes, the order of fields.
  case same = "harmless: reads the same"
  /// What is read differs in nothing that Spre uses, such as `constructed` in the plan.
  case unused = "harmless: a field that only people read"
  /// A text of a field differs; no program knows what was meant.
  case text = "unknowable: the words of a field"
  /// A valid value is another valid value, such as another day of the month.
  case value = "unknowable: another valid value"
  /// The words of a body differ.
  case words = "unknowable: the words of a body"
  /// The blocks or marks of a body differ, as where two paragraphs became one.
  case shape = "unknowable: the shape of a body"
  /// An optional entry or an element of a list is gone with its line.
  case lost = "unknowable: a whole optional entry lost"
  /// An entry or an element is there more often, and may be.
  case added = "unknowable: a whole entry more"
  /// The elements of a list stand in another order.
  case reordered = "unknowable: another order"
  /// An entry changed places with its neighbour's line and belongs to another record now.
  case moved = "unknowable: an entry of the neighbour now"
  /// None of these: a hole.
  case unexplained = "NOT EXPLAINED"

  /// The class of a damage that no finding tells of and that changed what was loaded, by what differs in its file.
  init(silent damage: LineDamage, before: Reading?, after: Reading?) {
    guard let before, let after else {
      self = .unexplained
      return
    }
    let differences = Difference.all(before.value, after.value, as: after.type)
    let kinds = Set(differences.map(\.kind))
    if before.body != after.body, let old = before.body, let new = after.body, differences.isEmpty {
      self = Skeleton.of(old) == Skeleton.of(new) ? .words : .shape
    } else if kinds.contains(.undeclared) || Self.isDrawnIn(differences) {
      self = .unexplained
    } else if kinds.contains(.lost) && kinds.contains(.added) {
      self = damage.kind == .swapped ? .moved : .unexplained
    } else if kinds.contains(.lost) {
      self = [.lost, .commented].contains(damage.kind) ? .lost : .unexplained
    } else if kinds.contains(.added) {
      self = damage.kind == .doubled ? .added : .unexplained
    } else if kinds.contains(.value) {
      self = .value
    } else if kinds.contains(.text) {
      self = .text
    } else {
      self = kinds.contains(.reordered) ? .reordered : .same
    }
  }

  /// Whether the line of a field that is gone has become part of a text beside it.
  private static func isDrawnIn(_ differences: [Difference]) -> Bool {
    let lost = differences.filter { $0.kind == .lost }.map { $0.name + ":" }
    let texts = differences.filter { $0.kind == .text }.compactMap { $0.after?.text }
    return lost.contains { name in texts.contains { $0.contains(name) } }
  }
}
