/// Civil time in Norway: Central European Time, an hour ahead of it in summer.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC both days (Directive
/// 2000/84/EC, in Norway the regulation on summer time). The rule holds from 1996; earlier years count as winter.
public enum OsloTime {
  /// Minutes ahead of UTC, 60 or 120, at a time that the clock on the wall shows.
  ///
  /// An hour that the clock shows twice is the first one; an hour that it leaps over is counted as winter time.
  public static func offset(on day: Day, hour: Int, minute: Int) -> Int {
    guard day.year >= 1996, let start = lastSunday(of: 3, in: day.year), let end = lastSunday(of: 10, in: day.year)
    else { return 60 }
    let beginsBefore = start < day || (start == day && hour >= 3)
    let endsAfter = day < end || (day == end && hour < 3)
    return beginsBefore && endsAfter ? 120 : 60
  }

  /// The last Sunday of a month.
  public static func lastSunday(of month: Int, in year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: Day.length(of: month, in: year)) else { return nil }
    return last.adding(days: -(last.weekday % 7))
  }
}
