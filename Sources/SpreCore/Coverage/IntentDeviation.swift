/// How far what was done is from what the plan meant, over the groups.
///
/// Hoover's index, half the sum of the differences between two lists of shares: 0 when each group got the share it was
/// meant to, 1 when everything went elsewhere (Hoover, "The measurement of industrial localization", 1936).
public struct IntentDeviation: Sendable, Hashable {
  /// What was counted for each group, in the plan's order.
  public let counts: [Int]
  /// What the plan means for each group in per cent, in the plan's order.
  public let intended: [Int]
  /// The deviation, 0 to 1.
  public let hoover: Double

  /// Compares counts with the shares meant; nothing where the shares do not come to 100 or nothing was counted.
  public init?(counts: [Int], intended: [Int]) {
    let sum = counts.reduce(0, +)
    guard sum > 0, counts.count == intended.count, intended.reduce(0, +) == 100 else { return nil }
    self.counts = counts
    self.intended = intended
    // In whole numbers to the last, so that the order of the groups cannot change a digit.
    let differences = zip(counts, intended).reduce(0) { $0 + abs($1.0 * 100 - $1.1 * sum) }
    hoover = Double(differences) / Double(200 * sum)
  }

  /// The share of what was counted that each group got, 0 to 1, in the plan's order.
  public var shares: [Double] {
    let sum = Double(counts.reduce(0, +))
    return counts.map { Double($0) / sum }
  }
}

extension Coverage {
  /// The number of activities that reached each group at a level, in the plan's order.
  ///
  /// An activity for three groups counts in each of them, and those outside the designed cells count too: they are what
  /// was done. No activity stands at the designed level, where every number is 0.
  public func activitiesByGroup(at level: CoverageLevel) -> [Int] {
    plan.groups.indices.map { group in rows.reduce(0) { $0 + $1[group].activities(at: level).count } }
  }

  /// How far the delivered activities are from the shares that the plan means; nothing where it names none.
  public var deviation: IntentDeviation? {
    let shares = plan.groups.compactMap(\.share)
    guard shares.count == plan.groups.count else { return nil }
    return IntentDeviation(counts: activitiesByGroup(at: .delivered), intended: shares)
  }
}
