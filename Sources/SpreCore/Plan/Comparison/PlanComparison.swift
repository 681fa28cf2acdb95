/// What differs between two versions of a plan.
///
/// A group's code and the id of a measure or goal are its identity, so a new name is a change and no new group; a
/// group's place in the plan is its priority.
public struct PlanComparison: Sendable, Hashable {
  /// The version that is compared with.
  public let before: Plan
  /// The version that holds now.
  public let after: Plan
  /// The years that the plan holds for, where they differ.
  public let period: Change<Plan.Period?>?
  /// Where the plan comes from, where that differs.
  public let source: Change<String?>?
  /// The groups that came, went or changed.
  public let groups: Members<TargetGroup, GroupChange>
  /// The measures that came, went or changed.
  public let measures: Members<Measure, MeasureChange>
  /// The goals that came, went or changed.
  public let goals: Members<Goal, GoalChange>
  /// The regions that came and went.
  public let regions: Members<String, Never>
  /// The remarks that came and went.
  public let remarks: Members<String, Never>

  public init(before: Plan, after: Plan) {
    self.before = before
    self.after = after
    period = Change(before.period, after.period)
    source = Change(before.source, after.source)
    let moved = Moved(from: before.groups.map(\.code), to: after.groups.map(\.code))
    groups = Members(before.groups, after.groups, by: \.code) { GroupChange($0, $1, moved: moved) }
    let shifted = Moved(from: before.measures.map(\.id), to: after.measures.map(\.id))
    measures = Members(before.measures, after.measures, by: \.id) {
      MeasureChange($0, $1, moved: shifted, plans: (before, after))
    }
    goals = Members(before.goals, after.goals, by: \.id, GoalChange.init)
    regions = Members(before.regions, after.regions, by: \.self) { _, _ in nil }
    remarks = Members(before.remarks, after.remarks, by: \.self) { _, _ in nil }
  }

  /// Whether the two versions say the same.
  public var isEmpty: Bool {
    period == nil && source == nil && groups.isEmpty && measures.isEmpty && goals.isEmpty && regions.isEmpty
      && remarks.isEmpty
  }

  /// The members of a list that came, went or changed.
  public struct Members<Value: Sendable & Hashable, Changed: Sendable & Hashable>: Sendable, Hashable {
    /// Those that only the new version has, in its order.
    public let added: [Value]
    /// Those that only the old version has, in its order.
    public let removed: [Value]
    /// What differs in those that both have, in the new version's order.
    public let changed: [Changed]

    /// Whether the lists say the same.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    init(_ before: [Value], _ after: [Value], by key: (Value) -> String, _ change: (Value, Value) -> Changed?) {
      let old = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
      let kept = Set(after.map(key))
      added = after.filter { old[key($0)] == nil }
      removed = before.filter { !kept.contains(key($0)) }
      changed = after.compactMap { value in old[key(value)].flatMap { change($0, value) } }
    }
  }
}

/// A value before and after, where the two differ.
public struct Change<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value in the old version.
  public let before: Value
  /// The value in the new version.
  public let after: Value

  /// Nothing when both are the same.
  init?(_ before: Value, _ after: Value) {
    if before == after { return nil }
    self.before = before
    self.after = after
  }
}

/// Which members of a list changed places with others; those that only make room for them did not.
struct Moved {
  /// The places from 1 before and after, by name.
  let places: [String: Change<Int>]

  init(from before: [String], to after: [String]) {
    let common = Set(before).intersection(after)
    let (old, new) = (before.filter(common.contains), after.filter(common.contains))
    var places: [String: Change<Int>] = [:]
    for case .insert(_, let name, _?) in new.difference(from: old).inferringMoves() {
      guard let from = before.firstIndex(of: name), let to = after.firstIndex(of: name) else { continue }
      places[name] = Change(from + 1, to + 1) ?? places[name]
    }
    self.places = places
  }
}
