public import SpreCore

/// When an event takes place: whole days, or from one moment to another.
public struct CalendarSpan: Sendable, Hashable {
  enum Form: Hashable {
    case days(DateSpan)
    case hours(from: CalendarMoment, to: CalendarMoment)
  }

  let form: Form

  /// Makes a span of whole days, the last one included.
  public init(_ days: DateSpan) { form = .days(days) }

  /// Makes a span of one whole day.
  public init(_ day: Day) { form = .days(DateSpan(day)) }

  /// Makes a span from a moment to another, or nothing when the second comes before the first.
  public init?(from: CalendarMoment, to: CalendarMoment) {
    guard from <= to else { return nil }
    form = .hours(from: from, to: to)
  }

  /// Whether the span is written with a time zone.
  var hasHours: Bool {
    if case .hours = form { true } else { false }
  }

  /// DTSTART, and DTEND where it is later: the first moment, or the first whole day, after the event.
  var lines: [ContentLine] {
    switch form {
    case .days(let span):
      let next = span.to.adding(days: 1)
      return [ContentLine(date: "DTSTART", span.from)] + (next > span.from ? [ContentLine(date: "DTEND", next)] : [])
    case .hours(let from, let to):
      return [ContentLine(moment: "DTSTART", from)] + (to > from ? [ContentLine(moment: "DTEND", to)] : [])
    }
  }
}
