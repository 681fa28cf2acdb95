/// One day, or the days from a first to a last one, both included.
public struct DateSpan: Sendable, Hashable, Comparable {
  /// The first day.
  public let from: Day
  /// The last day, included.
  public let to: Day

  /// Makes a span, or nothing when the last day comes before the first.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// Makes a span of one day.
  public init(_ day: Day) {
    from = day
    to = day
  }

  public static func < (a: DateSpan, b: DateSpan) -> Bool { (a.from, a.to) < (b.from, b.to) }
}

extension DateSpan: CustomStringConvertible {
  public var description: String { from == to ? from.description : "\(from)/\(to)" }
}
