import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@Suite("Calendars, written")
struct CalendarFileTests {
  static let day = Day("2026-11-25")!
  static let stamp = CalendarMoment(day: Day("2026-11-02")!, time: "09:00")!

  static func event(_ summary: CalendarText, _ time: CalendarSpan = CalendarSpan(day)) -> CalendarEvent {
    CalendarEvent(uid: StableHash.uuid(of: ["fagdag", summary.text]), stamp: stamp, time: time, summary: summary)
  }

  static func hours(_ from: String, _ to: String, on day: Day = day) -> CalendarSpan {
    CalendarSpan(from: CalendarMoment(day: day, time: from)!, to: CalendarMoment(day: day, time: to)!)!
  }

  @Test("Given one session, the file is these bytes")
  func whole() {
    var event = CalendarFileTests.event(
      CalendarText("Åpning, og velkommen", language: .nb), CalendarFileTests.hours("09:00", "09:45"))
    event.uid = "8f0b3c52-0000-8000-8000-000000000001"
    event.sequence = 2
    event.lastModified = CalendarMoment(day: Day("2026-10-01")!, time: "12:30")
    event.description = CalendarText("Første linje;\nandre linje", language: .nb)
    event.location = "Storsalen"
    event.url = "https://example.org/ø?a=1,2"
    event.categories = ["plenum", "A, B"]
    var file = CalendarFile(name: CalendarText("Fagdag", language: .nb), events: [event])
    file.organiser = CalendarOrganiser(name: "Mestring: Nord", mailAddress: "post@example.org")
    file.refreshHours = 12
    let lines = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Spre//Spre//NO
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      NAME;LANGUAGE=nb:Fagdag
      X-WR-CALNAME:Fagdag
      REFRESH-INTERVAL;VALUE=DURATION:PT12H
      X-PUBLISHED-TTL:PT12H
      BEGIN:VTIMEZONE
      TZID:Europe/Oslo
      BEGIN:DAYLIGHT
      DTSTART:19700329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      TZNAME:CEST
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      TZNAME:CET
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:8f0b3c52-0000-8000-8000-000000000001
      DTSTAMP:20261102T080000Z
      SEQUENCE:2
      LAST-MODIFIED:20261001T103000Z
      DTSTART;TZID=Europe/Oslo:20261125T090000
      DTEND;TZID=Europe/Oslo:20261125T094500
      SUMMARY;LANGUAGE=nb:Åpning\\, og velkommen
      ORGANIZER;CN="Mestring: Nord":mailto:post@example.org
      DESCRIPTION;LANGUAGE=nb:Første linje\\;\\nandre linje
      LOCATION:Storsalen
      URL:https://example.org/%C3%B8?a=1,2
      CATEGORIES:plenum,A\\, B
      STATUS:CONFIRMED
      TRANSP:OPAQUE
      END:VEVENT
      END:VCALENDAR

      """
    #expect(file.text() == lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(CalendarLint.problems(in: file.text()) == [])
  }

  @Test("Given whole days, the end is the day after the last, and no time zone is defined")
  func wholeDays() throws {
    let days = try #require(DateSpan(from: CalendarFileTests.day, to: Day("2026-11-27")!))
    var event = CalendarFileTests.event("Fagdager", CalendarSpan(days))
    event.takesTime = false
    event.status = .cancelled
    let text = CalendarFile(name: "Plan", events: [event]).text()
    let read = try #require(CalendarReading(text).events.first)
    #expect(read["DTSTART"]?["VALUE"] == "DATE")
    #expect(read["DTSTART"]?.value == "20261125")
    #expect(read["DTEND"]?.value == "20261128")
    #expect(read["STATUS"]?.value == "CANCELLED")
    #expect(read["TRANSP"]?.value == "TRANSPARENT")
    #expect(!text.contains("VTIMEZONE"))
    #expect(CalendarLint.problems(in: text) == [])
  }

  @Test("Given a task, it is due on a day and says how far it has come")
  func tasks() throws {
    var task = CalendarTask(
      uid: "a", stamp: CalendarFileTests.stamp, due: CalendarFileTests.day, summary: "Bestill lokaler")
    task.status = .completed
    let text = CalendarFile(name: "Oppgaver", events: [], tasks: [task]).text()
    let read = try #require(CalendarReading(text).tasks.first)
    #expect(read["DUE"]?.value == "20261125")
    #expect(read["STATUS"]?.value == "COMPLETED")
    #expect(CalendarLint.problems(in: text) == [])
  }

  @Test(
    "Given an address that no link may have, it is left out",
    arguments: ["javascript:alert(1)", "https://example.org/\r\nX-Y:z", "", "https://"])
  func addresses(address: String) throws {
    var event = CalendarFileTests.event("A")
    event.url = address
    var file = CalendarFile(name: "Plan", events: [event])
    file.organiser = CalendarOrganiser(name: "A", mailAddress: address)
    let read = try #require(CalendarReading(file.text()).events.first)
    #expect(read["URL"] == nil)
    #expect(read["ORGANIZER"] == nil)
  }

  @Test("Given the same parts, a UUID is the same; given others, another; and it is of version 8")
  func identifiers() throws {
    let uuid = StableHash.uuid(of: ["fagdag", "apning"])
    #expect(uuid == StableHash.uuid(of: ["fagdag", "apning"]))
    #expect(uuid != StableHash.uuid(of: ["fagdaga", "pning"]))
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    #expect(try (0..<200).allSatisfy { try form.wholeMatch(in: StableHash.uuid(of: ["\($0)"])) != nil })
  }
}
