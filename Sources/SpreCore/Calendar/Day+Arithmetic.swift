extension Day {
  /// Days since 1970-01-01, negative before it.
  ///
  /// Counts from a year that starts in March, so that the leap day comes last (Hinnant, "chrono-compatible
  /// low-level date algorithms").
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Makes the date that lies a number of days after 1970-01-01, or nothing outside the years 1 to 9999.
  public init?(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The date a number of days later, or earlier when negative; stays within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    Day(number: number + days) ?? (days < 0 ? Day(year: 1, month: 1, day: 1)! : Day(year: 9999, month: 12, day: 31)!)
  }

  /// The number of days from this date to another, negative when the other is earlier.
  public func days(until other: Day) -> Int { other.number - number }

  /// The day of the week, Monday 1 to Sunday 7 (ISO 8601).
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The ISO 8601 week and the year that the week belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = number + 4 - weekday
    guard let middle = Day(number: thursday), let first = Day(year: middle.year, month: 1, day: 1) else {
      return (year, 1)
    }
    return (middle.year, (thursday - first.number) / 7 + 1)
  }

  /// Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher).
  public static func easter(in year: Int) -> Day? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1)
  }
}
