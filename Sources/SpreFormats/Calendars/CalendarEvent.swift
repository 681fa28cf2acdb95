/// Something that takes place, as an entry of a calendar (VEVENT; RFC 5545, section 3.6.1).
public struct CalendarEvent: Sendable, Hashable {
  /// Whether an event will take place.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    /// Called off: such an event stays in the file, so that it disappears from the calendars that have it.
    case cancelled = "CANCELLED"
  }

  /// The identifier that stays when everything else changes, such as `StableHash.uuid(of: [activity, session])`.
  ///
  /// It is made from identifiers, never from a title or the name of a host: a calendar takes an event with another
  /// identifier for another event.
  public var uid: String
  /// When this version of the event was written down (DTSTAMP).
  public var stamp: CalendarMoment
  /// When it takes place.
  public var time: CalendarSpan
  /// What it is called.
  public var summary: CalendarText
  /// The version, from 0; one higher each time that time or place changes.
  public var sequence = 0
  /// When the event was last changed.
  public var lastModified: CalendarMoment?
  /// More about it.
  public var description: CalendarText?
  /// Where it takes place.
  public var location: CalendarText?
  /// A page about it; left out of the file unless it is an address that a link may have.
  public var url: String?
  /// Key words.
  public var categories: [String] = []
  /// Whether it will take place.
  public var status = Status.confirmed
  /// Whether the time counts as taken in the calendar of a person who has the event.
  public var takesTime = true

  public init(uid: String, stamp: CalendarMoment, time: CalendarSpan, summary: CalendarText) {
    self.uid = uid
    self.stamp = stamp
    self.time = time
    self.summary = summary
  }
}

extension CalendarEvent: CalendarEntry {
  func lines(by organiser: CalendarOrganiser?) -> [ContentLine] {
    [ContentLine("BEGIN", "VEVENT")] + identityLines + time.lines + contentLines(by: organiser) + [
      ContentLine("STATUS", status.rawValue),
      ContentLine("TRANSP", takesTime ? "OPAQUE" : "TRANSPARENT"),
      ContentLine("END", "VEVENT"),
    ]
  }
}
