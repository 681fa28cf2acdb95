/// Measures by target groups: the designed level of coverage, counted.
public struct Matrix: Sendable, Hashable {
  /// How many cells of how many are filled.
  public struct Share: Sendable, Hashable {
    /// The number of filled cells.
    public var filled: Int
    /// The number of all cells, filled or not.
    public var of: Int
  }

  /// What a plan says of one measure and one group.
  public enum Cell: Sendable, Hashable {
    /// The measure names the group.
    case named
    /// The measure is for all groups.
    case all
    /// Nothing, and nobody said why.
    case empty
    /// Nothing, on purpose.
    case blank(reason: String)

    /// Whether the measure is meant for the group, by name or because it is for all.
    public var isFilled: Bool { self == .named || self == .all }
  }

  /// The plan that was counted.
  public let plan: Plan
  /// The cells by measure and then by group, both in the plan's order.
  public let rows: [[Cell]]

  public init(_ plan: Plan) {
    self.plan = plan
    rows = plan.measures.map { measure in
      plan.groups.map { group in
        if measure.audience == .all { return .all }
        if measure.audience.contains(group.code) { return .named }
        return measure.blanks[group.code].map(Cell.blank) ?? .empty
      }
    }
  }

  /// Filled cells of all cells.
  public var cells: Share {
    Share(filled: rows.joined().count(where: \.isFilled), of: plan.measures.count * plan.groups.count)
  }

  /// Filled cells of the measures that are not for all groups.
  public var targeted: Share {
    let targetedMeasures = plan.measures.count { $0.audience != .all }
    return Share(filled: rows.joined().count { $0 == .named }, of: targetedMeasures * plan.groups.count)
  }

  /// The number of measures that reach each group, in the plan's order.
  public var cellsByGroup: [Int] {
    plan.groups.indices.map { group in rows.count { $0[group].isFilled } }
  }

  /// The number of measures that name each group, in the plan's order.
  public var targetedByGroup: [Int] {
    plan.groups.indices.map { group in rows.count { $0[group] == .named } }
  }

  /// The pairs of groups where the one ranked higher is reached by fewer measures than the one ranked lower.
  public var inversions: [Inversion] {
    let counts = cellsByGroup
    return plan.groups.indices.flatMap { high in
      plan.groups.indices.filter { low in low > high && counts[high] < counts[low] }.map { low in
        Inversion(
          higher: plan.groups[high].code, lower: plan.groups[low].code,
          higherCount: counts[high], lowerCount: counts[low])
      }
    }
  }

  /// The groups that nothing but measures for all groups reaches.
  public var reachedByAllOnly: [String] {
    zip(plan.groups, zip(cellsByGroup, targetedByGroup))
      .filter { $0.1.0 > 0 && $0.1.1 == 0 }
      .map(\.0.code)
  }
}

/// A group that has fewer measures than one ranked below it.
public struct Inversion: Sendable, Hashable {
  /// The code of the group with the higher priority.
  public var higher: String
  /// The code of the group with the lower priority.
  public var lower: String
  /// The number of measures that reach the group with the higher priority.
  public var higherCount: Int
  /// The number of measures that reach the group with the lower priority.
  public var lowerCount: Int
}
