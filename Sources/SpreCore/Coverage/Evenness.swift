import Foundation

/// How evenly something is spread over groups; blind to priority, so a plan that puts some first should be uneven.
public struct Evenness: Sendable, Hashable {
  /// The Gini coefficient: 0 when all have the same, towards 1 when one has everything; nothing for a sum of 0.
  ///
  /// Brown, "Using Gini-style indices to evaluate the spatial patterns of health practitioners" (1994).
  public let gini: Double?
  /// Pielou's evenness: 1 when all have the same; nothing for a sum of 0.
  ///
  /// Pielou, "The measurement of diversity in different types of biological collections" (1966).
  public let pielou: Double?

  /// Measures the numbers of two groups or more; both are nothing for fewer, or when every number is 0.
  public init(_ counts: [Int]) {
    let sum = Double(counts.reduce(0, +))
    let n = Double(counts.count)
    guard counts.count > 1, sum > 0 else {
      gini = nil
      pielou = nil
      return
    }
    let ranked = counts.sorted().enumerated().reduce(0.0) { total, entry in
      total + (2 * Double(entry.offset + 1) - n - 1) * Double(entry.element)
    }
    gini = ranked / (n * sum)
    let entropy = counts.sorted().filter { $0 > 0 }.reduce(0.0) { total, count in
      total - Double(count) / sum * log(Double(count) / sum)
    }
    pielou = entropy / log(n)
  }
}
