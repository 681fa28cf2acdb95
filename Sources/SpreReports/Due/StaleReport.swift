public import SpreCore

/// What nobody has looked over in time on a day.
public struct StaleReport: Sendable, Hashable {
  /// The list, what was due first coming first.
  public var entries: [ReviewList.Entry]
  /// How many things grow old at all.
  public var all: Int
  /// The period of what says none itself.
  public var usual: ReviewPeriod?
  /// The day that is looked from.
  public var today: Day

  public init(_ reviews: ReviewList, usual: ReviewPeriod?, today: Day) {
    entries = reviews.stale(on: today)
    all = reviews.entries.count
    self.usual = usual
    self.today = today
  }
}
