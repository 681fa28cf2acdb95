import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@Suite("The lint of calendars")
struct CalendarLintTests {
  private static let sound: String = {
    let day = Day("2026-11-25")!
    let start = CalendarMoment(startOf: day)
    let span = CalendarSpan(from: start, to: CalendarMoment(startOf: day.adding(days: 1)))!
    var event = CalendarEvent(uid: "a", stamp: start, time: span, summary: "Åpning")
    event.description = CalendarText(String(repeating: "æøå ", count: 30))
    return CalendarFile(name: "Plan", events: [event]).text()
  }()

  @Test("Given a sound calendar, the lint has nothing to say")
  func sound() {
    #expect(CalendarLint.problems(in: CalendarLintTests.sound) == [])
  }

  @Test(
    "Given a calendar with one fault, the lint names it",
    arguments: [
      ("\r\nUID:a", "", "UID"),
      ("\r\nUID:a", "\r\nUID:a\r\nUID:b", "UID"),
      ("\r\nDTSTAMP:20261124T230000Z", "", "DTSTAMP"),
      ("DTSTAMP:20261124T230000Z", "DTSTAMP:20261124T230000", "UTC"),
      ("\r\nSEQUENCE:0", "", "SEQUENCE"),
      ("\r\nVERSION:2.0", "", "VERSION"),
      ("\r\nEND:VEVENT", "", "VEVENT has no END"),
      ("\r\nEND:VEVENT", "\r\nEND:VEVENT\r\nEND:VEVENT", "ends nothing"),
      ("TZID:Europe/Oslo", "TZID:CET", "Europe/Oslo is not defined"),
      ("DTSTART;TZID=Europe/Oslo", "DTSTART", "no time zone"),
      ("END:VTIMEZONE", "END:VTIMEZONE\r\nBEGIN:VTIMEZONE\r\nTZID:CET\r\nEND:VTIMEZONE", "CET is defined and not used"),
      ("END:VTIMEZONE", "END:VTIMEZONE\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\nEND:VTIMEZONE", "stands twice"),
      (":20261126T000000", ":20261124T000000", "ends before"),
      ("SUMMARY:Åpning", "SUMMARY:Åpning, og", "unescaped ,"),
      ("SUMMARY:Åpning", "SUMMARY:Åpning\\x", "has \\x"),
      ("SUMMARY:Åpning", "SUMMARY:Åpning\\", "ends in an escape"),
      ("SUMMARY:Åpning", "SUMMARY:Åpn\u{1}ing", "control character U+1"),
      ("SUMMARY:Åpning", "SUMMARY:Åpn\u{85}ing", "control character U+85"),
      ("SUMMARY:Åpning", "SUMMARY Åpning", "no line of a calendar"),
      ("SUMMARY:Åpning", "SUMMARY;LANGUAGE=\"nb:Åpning", "no line of a calendar"),
      ("SUMMARY:Åpning", "SUMMARY:Åpning\r\n", "a line is empty"),
      ("SUMMARY:Åpning\r\n", "SUMMARY:Åpning\n", "CR or LF alone"),
      ("SUMMARY:Åpning", "SUMMARY:Åp\rning", "CR or LF alone"),
      ("\r\n ", "", "75 is the most"),
      ("END:VCALENDAR\r\n", "END:VCALENDAR", "does not end in CR LF"),
      ("END:VCALENDAR\r\n", "END:VCALENDAR\r\nX-A:b\r\n", "stands outside"),
      ("END:VCALENDAR\r\n", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "not one calendar"),
    ])
  func fault(before: String, after: String, said: String) throws {
    let faulty = CalendarLintTests.sound.replacing(before, with: after)
    try #require(faulty != CalendarLintTests.sound)
    let problems = CalendarLint.problems(in: faulty)
    #expect(problems.contains { $0.contains(said) }, "\(problems)")
  }

  @Test("Given an event twice, the lint says that its identifier stands twice")
  func twice() throws {
    let start = try #require(CalendarLintTests.sound.firstRange(of: "BEGIN:VEVENT"))
    let end = try #require(CalendarLintTests.sound.firstRange(of: "END:VCALENDAR"))
    let event = CalendarLintTests.sound[start.lowerBound..<end.lowerBound]
    let problems = CalendarLint.problems(in: CalendarLintTests.sound[..<end.lowerBound] + event + "END:VCALENDAR\r\n")
    #expect(problems == ["UID a stands twice"])
  }

  @Test("Given a line broken inside a character, the lint says so")
  func brokenCharacter() throws {
    let bytes = Array(CalendarLintTests.sound.utf8)
    let place = try #require(bytes.firstIndex(of: 0xC3))
    let broken = bytes[...place] + [0x0D, 0x0A, 0x20] + bytes[(place + 1)...]
    #expect(
      CalendarLint.problems(in: Array(broken)).contains { $0.contains("inside a character") || $0.contains("UTF-8") })
  }

  @Test("Given a calendar with nothing in it, the lint says so")
  func empty() {
    #expect(CalendarLint.problems(in: CalendarFile(name: "x", events: []).text()) == ["the calendar is empty"])
  }
}
