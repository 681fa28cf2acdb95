/// What an event and a task in a calendar have in common.
protocol CalendarEntry {
  var uid: String { get }
  var stamp: CalendarMoment { get }
  var sequence: Int { get }
  var lastModified: CalendarMoment? { get }
  var summary: CalendarText { get }
  var description: CalendarText? { get }
  var location: CalendarText? { get }
  var url: String? { get }
  var categories: [String] { get }
}

extension CalendarEntry {
  /// Who the entry is and how new it is: UID, DTSTAMP, SEQUENCE and LAST-MODIFIED.
  var identityLines: [ContentLine] {
    [
      ContentLine("UID", ContentLine.escaped(uid)),
      ContentLine("DTSTAMP", stamp.utc),
      ContentLine("SEQUENCE", String(max(0, sequence))),
    ] + (lastModified.map { [ContentLine("LAST-MODIFIED", $0.utc)] } ?? [])
  }

  /// What the entry says to people, and who is behind it; what is empty, or an address that no link may have, is left out.
  func contentLines(by organiser: CalendarOrganiser?) -> [ContentLine] {
    var lines = [ContentLine(text: "SUMMARY", summary)]
    if let line = organiser?.line { lines.append(line) }
    if let description, !description.text.isEmpty { lines.append(ContentLine(text: "DESCRIPTION", description)) }
    if let location, !location.text.isEmpty { lines.append(ContentLine(text: "LOCATION", location)) }
    if let url, let line = ContentLine(address: "URL", url) { lines.append(line) }
    let categories = categories.filter { !$0.isEmpty }
    if !categories.isEmpty { lines.append(ContentLine(texts: "CATEGORIES", categories)) }
    return lines
  }
}
