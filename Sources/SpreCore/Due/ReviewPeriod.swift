/// How long something holds before somebody should look it over again.
public enum ReviewPeriod: String, Sendable, Hashable, CaseIterable {
  case quarter, halfYear, year, twoYears
  /// It does not grow old, as news of a day.
  case never

  /// The period for people who work with Spre.
  public var label: Phrase {
    switch self {
    case .quarter: Phrase(nb: "hvert kvartal", en: "every quarter")
    case .halfYear: Phrase(nb: "hvert halvår", en: "every half-year")
    case .year: Phrase(nb: "hvert år", en: "every year")
    case .twoYears: Phrase(nb: "hvert annet år", en: "every other year")
    case .never: Phrase(nb: "aldri", en: "never")
    }
  }

  /// Whether the time is over on a day for something that was looked over on another.
  public func isOver(for day: Day, on today: Day) -> Bool { lastDay(after: day).map { $0 < today } ?? false }

  /// The last day that something holds which was looked over on a day; nothing where it does not grow old.
  public func lastDay(after day: Day) -> Day? {
    switch self {
    case .quarter: day.adding(months: 3)
    case .halfYear: day.adding(months: 6)
    case .year: day.adding(months: 12)
    case .twoYears: day.adding(months: 24)
    case .never: nil
    }
  }
}
