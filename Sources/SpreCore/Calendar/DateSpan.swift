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

  /// Makes the span of all days of a month.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), let from = Day(year: year, month: month, day: 1),
      let to = Day(year: year, month: month, day: Day.length(of: month, in: year))
    else { return nil }
    self.init(from: from, to: to)
  }

  /// Makes the span of all days of a year, 1 to 9999.
  public init?(year: Int) {
    guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 12, day: 31) else { return nil }
    self.init(from: from, to: to)
  }

  /// Reads a day, a month or a year (ISO 8601: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`) and nothing else.
  public init?(roughly text: some StringProtocol) {
    if let day = Day(text) {
      self.init(day)
    } else if text.utf8.count == 7, let first = Day(text + "-01") {
      self.init(year: first.year, month: first.month)
    } else {
      self.init(year: text)
    }
  }

  /// Reads a year of four digits and nothing else.
  public init?(year text: some StringProtocol) {
    guard text.utf8.count == 4, let first = Day(text + "-01-01") else { return nil }
    self.init(year: first.year)
  }

  /// Whether two spans share a day.
  public func overlaps(_ other: DateSpan) -> Bool { from <= other.to && to >= other.from }

  public static func < (a: DateSpan, b: DateSpan) -> Bool { (a.from, a.to) < (b.from, b.to) }
}

extension DateSpan: CustomStringConvertible {
  public var description: String { from == to ? from.description : "\(from)/\(to)" }
}
