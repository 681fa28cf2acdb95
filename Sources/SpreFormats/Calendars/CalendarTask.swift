public import SpreCore

/// Something to be done by a day, as an entry of a calendar (VTODO; RFC 5545, section 3.6.2).
public struct CalendarTask: Sendable, Hashable {
  /// How far a task has come.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case needsAction = "NEEDS-ACTION"
    case inProcess = "IN-PROCESS"
    case completed = "COMPLETED"
    case cancelled = "CANCELLED"
  }

  /// The identifier that stays when everything else changes, as that of a ``CalendarEvent``.
  public var uid: String
  /// When this version of the task was written down (DTSTAMP).
  public var stamp: CalendarMoment
  /// The day that it has to be done by.
  public var due: Day
  /// What is to be done.
  public var summary: CalendarText
  /// The version, from 0; one higher each time that the day changes.
  public var sequence = 0
  /// When the task was last changed.
  public var lastModified: CalendarMoment?
  /// More about it.
  public var description: CalendarText?
  /// Where it is to be done.
  public var location: CalendarText?
  /// A page about it; left out of the file unless it is an address that a link may have.
  public var url: String?
  /// Key words.
  public var categories: [String] = []
  /// How far it has come.
  public var status = Status.needsAction

  public init(uid: String, stamp: CalendarMoment, due: Day, summary: CalendarText) {
    self.uid = uid
    self.stamp = stamp
    self.due = due
    self.summary = summary
  }
}

extension CalendarTask: CalendarEntry {
  func lines(by organiser: CalendarOrganiser?) -> [ContentLine] {
    [ContentLine("BEGIN", "VTODO")] + identityLines + [ContentLine(date: "DUE", due)] + contentLines(by: organiser) + [
      ContentLine("STATUS", status.rawValue),
      ContentLine("END", "VTODO"),
    ]
  }
}
