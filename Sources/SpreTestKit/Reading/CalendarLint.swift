/// Tells what a calendar file does that RFC 5545 forbids, or that calendar programs are known to trip over.
public enum CalendarLint {
  /// What is wrong with a calendar, in words; nothing when it is sound.
  ///
  /// Every event and task needs an identifier of its own, DTSTAMP and SEQUENCE; a time zone is defined once, and only
  /// when it is used.
  public static func problems(in text: String) -> [String] { problems(in: Array(text.utf8)) }

  /// What is wrong with a calendar, in words; nothing when it is sound.
  public static func problems(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["the calendar is not UTF-8"] }
    let reading = CalendarReading(text)
    return lineEnds(bytes) + CalendarReading.physicalLines(bytes).flatMap(physical) + reading.problems
      + frame(reading) + zones(reading) + repeated("UID", in: reading.events + reading.tasks)
      + (reading.events + reading.tasks).flatMap(entry) + reading.components.flatMap(\.all).flatMap(texts)
  }

  private static func lineEnds(_ bytes: [UInt8]) -> [String] {
    if !bytes.suffix(2).elementsEqual([0x0D, 0x0A]) { return ["the last line does not end in CR LF"] }
    let isBroken = bytes.indices.contains { index in
      switch bytes[index] {
      case 0x0A: index == 0 || bytes[index - 1] != 0x0D
      case 0x0D: bytes[index + 1] != 0x0A
      default: false
      }
    }
    return isBroken ? ["a line ends in CR or LF alone"] : []
  }

  private static func physical(_ line: ArraySlice<UInt8>) -> [String] {
    var problems: [String] = []
    let start = String(decoding: line.prefix(40), as: UTF8.self).debugDescription
    if line.isEmpty { problems.append("a line is empty") }
    if line.count > 75 { problems.append("a line has \(line.count) octets, 75 is the most: \(start)") }
    guard let text = String(validating: line, as: UTF8.self) else {
      return problems + ["a line is broken inside a character: \(start)"]
    }
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\t" }
    return problems + controls.map { "the control character U+\(String($0.value, radix: 16)) in \(start)" }
  }

  private static func frame(_ reading: CalendarReading) -> [String] {
    guard reading.components.map(\.name) == ["VCALENDAR"], let calendar = reading.components.first else {
      return ["the file is not one calendar"]
    }
    let missing = missing(["VERSION", "PRODID"], in: calendar)
    return calendar.components.isEmpty ? missing + ["the calendar is empty"] : missing
  }

  private static func zones(_ reading: CalendarReading) -> [String] {
    let used = Set((reading.events + reading.tasks).flatMap(\.lines).compactMap { $0["TZID"] })
    let defined = reading.all("VTIMEZONE").compactMap { $0["TZID"]?.value }
    return used.subtracting(defined).sorted().map { "the time zone \($0) is not defined" }
      + Set(defined).subtracting(used).sorted().map { "the time zone \($0) is defined and not used" }
      + repeated("TZID", in: reading.all("VTIMEZONE"))
  }

  private static func repeated(_ name: String, in components: [CalendarReading.Component]) -> [String] {
    let values = components.compactMap { $0[name]?.value }
    return Set(values).filter { value in values.count { $0 == value } > 1 }.sorted().map {
      "\(name) \($0) stands twice"
    }
  }

  private static func missing(_ names: [String], in component: CalendarReading.Component) -> [String] {
    names.filter { name in component.lines.count { $0.name == name } != 1 }
      .map { "\(component.name) does not have \($0) once" }
  }

  private static func entry(_ entry: CalendarReading.Component) -> [String] {
    let time = entry.name == "VEVENT" ? "DTSTART" : "DUE"
    var problems = missing(["UID", "DTSTAMP", "SEQUENCE", "SUMMARY", time], in: entry)
    for name in ["DTSTAMP", "LAST-MODIFIED"] {
      if let line = entry[name], !line.value.hasSuffix("Z") { problems.append("\(name) is not in UTC") }
    }
    if let start = entry["DTSTART"], let end = entry["DTEND"] {
      if start["TZID"] != end["TZID"] || start["VALUE"] != end["VALUE"] {
        problems.append("DTSTART and DTEND are of two kinds")
      }
      // The end may show an earlier hour than the start on the night that the clock goes back.
      if end.value.prefix(8) < start.value.prefix(8) { problems.append("an event ends before it begins") }
    }
    for line in entry.lines where ["DTSTART", "DTEND", "DUE"].contains(line.name) && line["VALUE"] != "DATE" {
      if line["TZID"] == nil, !line.value.hasSuffix("Z") { problems.append("\(line.name) has no time zone") }
    }
    return problems
  }

  /// Marks that a text may not have unescaped (RFC 5545, section 3.3.11).
  private static func texts(_ component: CalendarReading.Component) -> [String] {
    let names = ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "UID", "NAME", "X-WR-CALNAME", "PRODID"]
    return component.lines.filter { names.contains($0.name) }.flatMap { line -> [String] in
      var isEscaped = false
      var problems: [String] = []
      for scalar in line.value.unicodeScalars {
        if isEscaped {
          if !"\\;,nN".unicodeScalars.contains(scalar) { problems.append("\(line.name) has \\\(scalar)") }
        } else if scalar == ";" || (scalar == "," && line.name != "CATEGORIES") {
          problems.append("\(line.name) has an unescaped \(scalar)")
        }
        isEscaped = scalar == "\\" && !isEscaped
      }
      return isEscaped ? problems + ["\(line.name) ends in an escape"] : problems
    }
  }
}
