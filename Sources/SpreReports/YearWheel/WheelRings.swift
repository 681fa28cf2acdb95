/// The radii of the year's wheel, in pixels from its middle, from the outside in.
enum WheelRings {
  /// The square that the wheel stands in.
  static let size = 1000.0
  static let middle = Point(x: 500, y: 500)
  /// Where the hand of today ends.
  static let hand = (tip: 475.0, end: 492.0)
  /// The middle of the letters of the week numbers, and the ticks of the Mondays.
  static let weeks = 462.0
  static let weekTick = (from: 447.0, to: 453.0)
  /// The band with the months' names.
  static let months = (outer: 447.0, inner: 419.0)
  /// The ring between the months and the lanes where holidays stand.
  static let holidays = (outer: 418.0, inner: 410.0)
  /// The ring for activities known only by month, inside the band.
  static let monthMarks = (outer: 410.0, inner: 384.0)
  /// The innermost edge of the lanes.
  static let core = 98.0
  /// The least distance between two tracks at which the numbers in the marks are read, and the greatest.
  static let pitch = (least: 20.0, most: 52.0)
  /// The diameter of the greatest mark.
  static let mark = 30.0
  /// What a mark leaves of its track to its neighbours.
  static let gap = 4.0

  /// The diameter of the marks on tracks at a distance.
  static func mark(pitch: Double) -> Double { min(mark, pitch - gap) }
}
