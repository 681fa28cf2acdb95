extension CadenceSlot.Time {
  /// The day, the days, the month or the year; nothing where there is no time.
  public var days: DateSpan? {
    switch self {
    case .day(let day, _): DateSpan(day)
    case .days(let span), .roughly(let span): span
    case .none: nil
    }
  }

  /// Whether it is a day or days, and not a month or a year.
  public var isExact: Bool {
    switch self {
    case .day, .days: true
    case .roughly, .none: false
    }
  }
}
