extension Day {
  /// The same day a number of months later, or earlier when negative; the month's last day where it has no such day.
  public func adding(months: Int) -> Day {
    let number = year * 12 + month - 1 + months
    let (year, month) = (number / 12, number % 12 + 1)
    guard number >= 12, year <= 9999 else { return adding(days: months < 0 ? -4_000_000 : 4_000_000) }
    return Day(year: year, month: month, day: min(day, Day.length(of: month, in: year))) ?? self
  }
}
