/// A sum of counts that stays as sure as its least sure part, with how many had no number.
///
/// Sums may be joined in any order. A sum of people counts contacts, never people: one person may stand in several
/// counts. People are summed with people, and things with the same thing; ``Contacts`` keeps them apart.
public struct CountSum: Sendable, Hashable {
  /// The sum of the numbers known.
  public private(set) var number = 0
  /// How many counts were put together, those without a number among them.
  public private(set) var counts = 0
  /// How many of them had no number.
  public private(set) var unknown = 0
  private var hasAtLeast = false
  private var hasAbout = false
  private var ofSum = 0
  private var withOf = 0

  /// The sum of no counts: exactly 0.
  public init() {}

  /// The sum of some counts, in whatever order.
  public init(_ counts: some Sequence<Count>) { self = counts.reduce(CountSum()) { $0 + CountSum($1) } }

  /// The sum of one count; one without a number counts as unknown.
  public init(_ count: Count) {
    counts = 1
    if let of = count.of { (ofSum, withOf) = (of, 1) }
    guard let n = count.n, count.qualifier != .unknown else {
      unknown = 1
      return
    }
    number = n
    hasAtLeast = count.qualifier == .atLeast
    hasAbout = count.qualifier == .about
  }

  /// How many there could have been, the 4 of "3 of 4"; nothing unless every count has both its number and this.
  public var of: Int? { counts > 0 && withOf == counts && unknown == 0 ? ofSum : nil }

  /// How sure the sum is: "about" before "at least" before exact, and unknown when no count had a number.
  public var qualifier: Count.Qualifier {
    if counts > 0, unknown == counts { return .unknown }
    if hasAbout { return .about }
    return hasAtLeast || unknown > 0 ? .atLeast : .exact
  }

  /// Puts two sums together; a sum too large to hold stays at the largest number.
  public static func + (a: CountSum, b: CountSum) -> CountSum {
    var sum = a
    sum.number = a.number.addingCapped(b.number)
    sum.counts += b.counts
    sum.unknown += b.unknown
    sum.hasAtLeast = a.hasAtLeast || b.hasAtLeast
    sum.hasAbout = a.hasAbout || b.hasAbout
    sum.ofSum = a.ofSum.addingCapped(b.ofSum)
    sum.withOf += b.withOf
    return sum
  }
}

extension Int {
  /// The sum of two numbers that are not negative, or the largest number where it is larger still.
  fileprivate func addingCapped(_ other: Int) -> Int {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}
