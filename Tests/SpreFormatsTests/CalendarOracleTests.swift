import Foundation
import SpreCore
import SpreFormats
import SpreTestKit
import Testing

/// The icalendar package for Python as the judge; skipped where it is not installed (`make oracles` installs it).
@Suite("Calendars as the icalendar package reads them", .enabled(if: PythonScript.calendars != nil))
struct CalendarOracleTests {
  @Test("Given calendars of hard texts at any hour, the package reads back what went in")
  func roundTrip() throws {
    var files: [String: Data] = [:]
    for seed in 0..<150 {
      var dice = MIMEDice(seed: UInt64(seed) &+ 9000)
      let texts = (0..<4).map { _ in dice.chance(1, of: 3) ? dice.pick(HostileText.all).text : dice.text() }
      let day = try #require(Day(number: Int.random(in: 9600...40_000, using: &dice)))
      let start = try #require(CalendarMoment(day: day, hour: Int.random(in: 3...23, using: &dice), minute: 10))
      let span = dice.chance(1, of: 5) ? CalendarSpan(day) : CalendarSpan(from: start, to: start)
      var event = CalendarEvent(
        uid: StableHash.uuid(of: ["\(seed)"]), stamp: start, time: try #require(span),
        summary: CalendarText("a" + texts[0] + "z", language: .nb))
      event.description = CalendarText("a" + texts[1] + "z")
      event.location = CalendarText("a" + texts[2] + "z")
      event.categories = ["a" + texts[3] + "z", "b"]
      let file = CalendarFile(name: "Plan", events: [event])
      files["\(seed).ics"] = Data(file.text().utf8)
      let isWholeDay = span == CalendarSpan(day)
      let expectation: [String: Any] = [
        "uid": event.uid, "summary": CalendarPropertyTests.kept("a" + texts[0] + "z"),
        "description": CalendarPropertyTests.kept("a" + texts[1] + "z"),
        "location": CalendarPropertyTests.kept("a" + texts[2] + "z"),
        "categories": [CalendarPropertyTests.kept("a" + texts[3] + "z"), "b"],
        "start": isWholeDay ? day.description : instant(start),
      ]
      files["\(seed).json"] = try JSONSerialization.data(withJSONObject: [expectation])
    }
    let verdict = try PythonScript.calendars?.judge(files, ending: ".ics")
    #expect(verdict == "")
  }

  /// The moment in UTC, by Foundation's clock.
  private func instant(_ moment: CalendarMoment) -> String {
    let date = Date(timeIntervalSince1970: Double(moment.minutesSince1970) * 60)
    return String(date.formatted(.iso8601).prefix(16)) + "Z"
  }
}
