/// A time of day, to the minute.
struct ClockTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight.
  var minutes: Int

  init(minutes: Int) { self.minutes = minutes }

  /// Reads `HH:MM` from 00:00 to 23:59 and nothing else.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
    func number(_ index: Int) -> Int? {
      guard (0x30...0x39).contains(digits[index]), (0x30...0x39).contains(digits[index + 1]) else { return nil }
      return Int(digits[index] - 0x30) * 10 + Int(digits[index + 1] - 0x30)
    }
    guard let hour = number(0), let minute = number(3), hour < 24, minute < 60 else { return nil }
    minutes = hour * 60 + minute
  }

  /// The last time that a clock shows on a day.
  static let lastOfDay = ClockTime(minutes: 24 * 60 - 1)

  var hour: Int { minutes / 60 }
  var minute: Int { minutes % 60 }

  static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The time as `HH:MM`.
  var description: String { (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }
}
