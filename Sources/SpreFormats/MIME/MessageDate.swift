public import SpreCore

/// The moment a message says it was written, as the clock on the wall in Oslo shows it.
public struct MessageDate: Sendable, Hashable {
  /// The day in Oslo.
  public let day: Day
  /// The hour in Oslo, 0 to 23.
  public let hour: Int
  /// The minute of the hour, 0 to 59.
  public let minute: Int

  /// Makes a moment; hours and minutes beyond a day count on into the days around it.
  public init(day: Day, hour: Int, minute: Int) {
    let total = hour * 60 + minute
    let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
    self.day = day.adding(days: days)
    self.hour = (total - days * 1440) / 60
    self.minute = (total - days * 1440) % 60
  }
}

extension MessageDate: CustomStringConvertible {
  /// The moment as mail headers write it (RFC 5322, section 3.3), such as `Mon, 2 Nov 2026 09:00:00 +0100`.
  public var description: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let offset = OsloTime.offset(on: day, hour: hour, minute: minute)
    let date = "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(padded(day.year, 4))"
    return "\(date) \(padded(hour, 2)):\(padded(minute, 2)):00 +\(padded(offset / 60, 2))\(padded(offset % 60, 2))"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
