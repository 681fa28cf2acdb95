import SpreCore

extension Day {
  /// The day with its weekday, as readers write it, such as `onsdag 25. november 2026`.
  func writtenWithWeekday(in language: Language) -> String {
    ConferenceWords.weekdays[weekday - 1][language] + " " + written(in: language)
  }
}

extension DateSpan {
  /// The days as readers write them, a single day with its weekday.
  func writtenWithWeekday(in language: Language) -> String {
    from == to ? from.writtenWithWeekday(in: language) : written(in: language)
  }
}

extension ClockTime {
  /// The time as readers write it: with a full stop in Norwegian and Sámi (Språkrådet), with a colon in English.
  func written(in language: Language) -> String {
    language == .en ? description : String(description.map { $0 == ":" ? "." : $0 })
  }

  /// The time with its date and its distance from UTC, such as `2026-11-25T09:00:00+01:00` (RFC 3339).
  func stamp(on day: Day) -> String {
    let offset = ClockTime(minutes: OsloTime.offset(on: day, hour: hour, minute: minute))
    return "\(day)T\(self):00+\(offset)"
  }
}

extension TimeSpan {
  /// The start and the end as readers write them.
  func written(in language: Language) -> String { "\(start.written(in: language))–\(end.written(in: language))" }
}
