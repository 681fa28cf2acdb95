/// A named way to make weights of the order of priority; a rank alone is not a weight.
///
/// Formulas from Stillwell, Seaver and Edwards, "A comparison of weight approximation techniques" (1981), and Barron
/// and Barrett, "Decision quality using ranked attribute weights" (1996).
public enum PriorityWeighting: String, Sendable, Hashable, CaseIterable {
  /// Every group weighs the same.
  case equal
  /// Weights fall by the same step from each rank to the next.
  case rankSum
  /// Weights fall steeply: the mean of all weights that fit the order.
  case rankOrderCentroid

  /// The weights of a number of groups, the highest priority first; they sum to 1.
  public func weights(of count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let n = Double(count)
    return (1...count).map { rank in
      switch self {
      case .equal: 1 / n
      case .rankSum: 2 * (n + 1 - Double(rank)) / (n * (n + 1))
      case .rankOrderCentroid: (rank...count).reduce(0) { $0 + 1 / Double($1) } / n
      }
    }
  }
}

extension Coverage {
  /// The share of filled cells at a level, 0 to 1, each group by its weight; nothing when no group has cells.
  ///
  /// A group's share is of all measures when designed and of its designed cells beyond that. A group with no such
  /// cells is not planned for, so it stands outside the sum and its weight with it.
  public func weighted(_ weighting: PriorityWeighting, at level: CoverageLevel) -> Double? {
    let weights = weighting.weights(of: plan.groups.count)
    let filled = cellsByGroup(at: level)
    let designed = cellsByGroup(at: .designed)
    var (sum, total) = (0.0, 0.0)
    for group in plan.groups.indices {
      let count = level == .designed ? plan.measures.count : designed[group]
      guard count > 0 else { continue }
      sum += weights[group] * Double(filled[group]) / Double(count)
      total += weights[group]
    }
    return total > 0 ? sum / total : nil
  }

  /// The pairs of groups where the one ranked higher has fewer measures at a level than the one ranked lower.
  ///
  /// Every measure counts at the designed level, as in ``Matrix/inversions``; beyond that only those not for all groups.
  public func inversions(at level: CoverageLevel) -> [Inversion] {
    if level == .designed { return Matrix(plan).inversions }
    let counts = targetedByGroup(at: level)
    return plan.groups.indices.flatMap { high in
      plan.groups.indices.filter { $0 > high && counts[high] < counts[$0] }.map { low in
        Inversion(
          higher: plan.groups[high].code, lower: plan.groups[low].code, higherCount: counts[high],
          lowerCount: counts[low])
      }
    }
  }
}
