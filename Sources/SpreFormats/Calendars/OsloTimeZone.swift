/// The time zone that wall times are written in, with the rule for its summer time (see ``OsloTime``).
enum OsloTimeZone {
  /// The name in the time zone database.
  static let name = "Europe/Oslo"

  /// The zone as a calendar defines it (RFC 5545, section 3.6.5).
  ///
  /// The rule is from 1996; it is written from 1970 on, as calendar programs do themselves, so that the winter of 1996
  /// has a rule too.
  static var lines: [ContentLine] {
    [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", name)]
      + rule("DAYLIGHT", name: "CEST", from: "+0100", to: "+0200", first: "19700329T020000", month: 3)
      + rule("STANDARD", name: "CET", from: "+0200", to: "+0100", first: "19701025T030000", month: 10)
      + [ContentLine("END", "VTIMEZONE")]
  }

  private static func rule(
    _ kind: String, name: String, from: String, to: String, first: String, month: Int
  ) -> [ContentLine] {
    [
      ContentLine("BEGIN", kind),
      ContentLine("DTSTART", first),
      ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"),
      ContentLine("TZOFFSETFROM", from),
      ContentLine("TZOFFSETTO", to),
      ContentLine("TZNAME", name),
      ContentLine("END", kind),
    ]
  }
}
