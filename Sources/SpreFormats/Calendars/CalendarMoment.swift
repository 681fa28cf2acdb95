public import SpreCore

/// A time of a day, as the clock on the wall in Oslo shows it.
///
/// An hour that the clock shows twice (02:00 to 03:00 on the last Sunday of October) is the first of the two. An hour
/// that it leaps over (02:00 to 03:00 on the last Sunday of March) is counted as winter time, so that 02:30 is the
/// moment when the clock shows 03:30. Both are what calendar programs do as well (RFC 5545, section 3.3.5). Years
/// before 1996 are not supported, see ``OsloTime``.
public struct CalendarMoment: Sendable, Hashable {
  /// The day in Oslo.
  public let day: Day
  /// The hour in Oslo, 0 to 23.
  public let hour: Int
  /// The minute of the hour, 0 to 59.
  public let minute: Int

  /// Makes a moment, or nothing when the clock has no such hour or minute.
  public init?(day: Day, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// Makes a moment from a time written as `HH:mm`; `24:00` is the midnight that ends the day.
  public init?(day: Day, time: String) {
    let digits = Array(time.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
    let numbers = [digits[0], digits[1], digits[3], digits[4]].map { Int($0) - 0x30 }
    guard numbers.allSatisfy((0...9).contains) else { return nil }
    let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
    if hour == 24, minute == 0 {
      self.init(startOf: day.adding(days: 1))
    } else {
      self.init(day: day, hour: hour, minute: minute)
    }
  }

  /// Makes the midnight that begins a day.
  public init(startOf day: Day) {
    self.day = day
    hour = 0
    minute = 0
  }

  /// Minutes since 1970-01-01 00:00 UTC.
  public var minutesSince1970: Int {
    day.number * 1440 + hour * 60 + minute - OsloTime.offset(on: day, hour: hour, minute: minute)
  }
}

extension CalendarMoment: Comparable {
  public static func < (a: CalendarMoment, b: CalendarMoment) -> Bool {
    (a.minutesSince1970, a.day, a.hour, a.minute) < (b.minutesSince1970, b.day, b.hour, b.minute)
  }
}

extension CalendarMoment {
  /// The wall time, to stand with a TZID (RFC 5545, section 3.3.5, form 3).
  var local: String { "\(CalendarMoment.digits(of: day))T\(CalendarMoment.two(hour))\(CalendarMoment.two(minute))00" }

  /// The same moment in UTC (RFC 5545, section 3.3.5, form 2).
  var utc: String {
    let minutes = minutesSince1970
    let number = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let day = Day(number: number) ?? day
    let rest = minutes - number * 1440
    return "\(CalendarMoment.digits(of: day))T\(CalendarMoment.two(rest / 60))\(CalendarMoment.two(rest % 60))00Z"
  }

  /// A date as eight digits (RFC 5545, section 3.3.4).
  static func digits(of day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
