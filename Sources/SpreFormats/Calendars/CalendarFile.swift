/// A calendar for people to take into, or to follow from, their own calendar program (RFC 5545).
///
/// It needs an event or a task to be a calendar at all (section 3.6).
public struct CalendarFile: Sendable, Hashable {
  /// What the calendar is called in a list of calendars.
  public var name: CalendarText
  /// The events, written in this order.
  public var events: [CalendarEvent]
  /// The tasks, written after the events.
  public var tasks: [CalendarTask]
  /// Who stands behind the events and tasks.
  public var organiser: CalendarOrganiser?
  /// The program that made the file (PRODID; section 3.7.3).
  public var product = "-//Spre//Spre//NO"
  /// How many hours a program that follows the calendar waits before it looks again (RFC 7986, section 5.7).
  public var refreshHours: Int?

  /// The file that this one takes the place of, which says what version each entry is.
  public var earlier: EarlierCalendar?

  public init(name: CalendarText, events: [CalendarEvent], tasks: [CalendarTask] = []) {
    self.name = name
    self.events = events
    self.tasks = tasks
  }

  /// The file, in UTF-8 with CRLF line ends and lines of at most 75 octets.
  ///
  /// The definition of the time zone stands in it when an event has hours.
  public func text() -> String {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"),
      ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", ContentLine.escaped(product)),
      ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("METHOD", "PUBLISH"),
    ]
    // The name that programs have read for longer than the standard has had one.
    lines += [ContentLine(text: "NAME", name), ContentLine("X-WR-CALNAME", ContentLine.escaped(name.text))]
    if let refreshHours, refreshHours > 0 {
      lines.append(
        ContentLine("REFRESH-INTERVAL", "PT\(refreshHours)H", parameters: [(name: "VALUE", value: "DURATION")]))
      lines.append(ContentLine("X-PUBLISHED-TTL", "PT\(refreshHours)H"))
    }
    if events.contains(where: \.time.hasHours) { lines += OsloTimeZone.lines }
    lines += events.flatMap { versioned($0.lines(by: organiser), $0.stamp) }
    lines += tasks.flatMap { versioned($0.lines(by: organiser), $0.stamp) }
    lines.append(ContentLine("END", "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  /// The lines of an entry with the version that follows from the earlier file.
  private func versioned(_ lines: [ContentLine], _ stamp: CalendarMoment) -> [ContentLine] {
    guard let version = earlier?.version(of: lines, stamp: stamp) else { return lines }
    return lines.map { line in
      if line.unfolded.hasPrefix("SEQUENCE:") { return ContentLine("SEQUENCE", String(version.sequence)) }
      return line.unfolded.hasPrefix("DTSTAMP:") ? ContentLine("DTSTAMP", version.stamp) : line
    }
  }
}
