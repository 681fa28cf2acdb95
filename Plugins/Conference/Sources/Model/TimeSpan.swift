import SpreCore

/// Some time of one day, from a minute up to another.
struct TimeSpan: Sendable, Hashable {
  var day: Day
  /// Minutes since midnight; the last one is not included.
  var minutes: Range<Int>

  var start: ClockTime { ClockTime(minutes: minutes.lowerBound) }
  var end: ClockTime { ClockTime(minutes: minutes.upperBound) }

  /// Whether there is a minute that belongs to both.
  func overlaps(_ other: TimeSpan) -> Bool { day == other.day && minutes.overlaps(other.minutes) }
}
