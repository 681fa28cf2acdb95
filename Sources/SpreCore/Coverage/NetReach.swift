/// How much of a group was reached at least once, as far as contacts can tell: a lowest and a highest share.
///
/// Contacts do not say who came twice. If the same people came every time, the largest count is all there is; if
/// nobody came twice, the counts add up. The truth lies between: max(r) <= R <= min(1, sum r). A single count above the
/// size holds others than the group, and says nothing.
public struct NetReach: Sendable, Hashable {
  /// The lowest share, 0 to 1: the largest single count.
  public let lowest: Double
  /// The highest share, 0 to 1; all of the group when a count has no number or is a number at least.
  public let highest: Double
  /// The share if each contact were chance: 1 - product(1 - r), Sainsbury's assumption, which nothing here confirms.
  public let sainsbury: Double
  /// How many the group counts, and who says so.
  public let size: TargetGroup.Size
  /// How sure the counts are that it rests on.
  public let qualifier: Count.Qualifier
  /// The largest count, where it is of more than the group has people: then somebody was counted twice or was no member,
  /// and no share can be told at all.
  public let tooMany: Int?

  /// Measures the reach of a group; nothing without a size above 0 or without a count that has a number.
  public init?(_ counts: [Count], size: TargetGroup.Size?) {
    guard let size, size.n > 0 else { return nil }
    // Sorted, so that the order of the counts cannot change a digit.
    let numbers = counts.filter { $0.countsPeople && $0.qualifier != .unknown }.compactMap(\.n).sorted()
    guard let largest = numbers.last else { return nil }
    let sum = CountSum(counts)
    let shares = numbers.map { min(1, Double($0) / Double(size.n)) }
    self.size = size
    qualifier = sum.qualifier
    tooMany = largest > size.n ? largest : nil
    let isOpen = tooMany != nil || sum.unknown > 0 || counts.contains { $0.qualifier == .atLeast }
    lowest = tooMany != nil ? 0 : Double(largest) / Double(size.n)
    highest = isOpen ? 1 : min(1, Double(sum.number) / Double(size.n))
    sainsbury = max(lowest, min(highest, 1 - shares.reduce(1) { $0 * (1 - $1) }))
  }
}
