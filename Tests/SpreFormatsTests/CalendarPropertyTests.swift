import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@Suite("Calendars hold whatever text there is")
struct CalendarPropertyTests {
  /// The text as a calendar can hold it: one kind of line end, no control characters.
  static func kept(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" {
      } else if "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) {
        output.append("\n")
      } else if scalar.properties.generalCategory != .control || scalar == "\t" {
        output.append(scalar)
      }
      previous = scalar
    }
    return String(output)
  }

  static func file(_ text: String) -> CalendarFile {
    var event = CalendarFileTests.event(CalendarText(text, language: .se), CalendarFileTests.hours("09:00", "10:00"))
    event.description = CalendarText(text + text)
    event.location = CalendarText("x" + text)
    event.categories = [text, "y" + text]
    event.uid = text + "1"
    var file = CalendarFile(name: CalendarText(text), events: [event])
    file.organiser = CalendarOrganiser(name: text, mailAddress: "post@example.org")
    return file
  }

  static func expectKept(_ text: String) {
    let written = file(text).text()
    #expect(CalendarLint.problems(in: written) == [])
    guard let event = CalendarReading(written).events.first else {
      Issue.record("no event")
      return
    }
    let kept = kept(text)
    #expect(equal(event["SUMMARY"]?.text, kept))
    #expect(equal(event["DESCRIPTION"]?.text, text.isEmpty ? nil : CalendarPropertyTests.kept(text + text)))
    #expect(equal(event["LOCATION"]?.text, "x" + kept))
    #expect(equal(event["UID"]?.text, kept + "1"))
    #expect(equal(event["ORGANIZER"]?["CN"], text.isEmpty ? nil : kept))
    #expect(event["CATEGORIES"]?.texts == (text.isEmpty ? ["y"] : [kept, "y" + kept]))
  }

  /// Scalar by scalar, which `==` is not: it takes canonically equivalent texts for equal.
  static func equal(_ a: String?, _ b: String?) -> Bool {
    a.map { Array($0.unicodeScalars) } == b.map { Array($0.unicodeScalars) }
  }

  @Test("Given a hostile text everywhere, the calendar is sound and the text comes back", arguments: HostileText.all)
  func hostile(text: HostileText) {
    CalendarPropertyTests.expectKept(text.text)
  }

  @Test("Given texts in any script, the calendar is sound and they come back", arguments: 0..<150)
  func random(seed: UInt64) {
    var dice = MIMEDice(seed: seed)
    var text = dice.text()
    if dice.chance(1, of: 3) {
      text += dice.pick(["\r\nEND:VEVENT", "\\n", "\\", "^n^'", "\t", "\u{7}", "a;b,c:d\"e\""])
    }
    CalendarPropertyTests.expectKept(text)
  }

  @Test("Given characters of many scalars, a line is broken between them", arguments: 0..<80)
  func folding(indent: Int) {
    let family = "👩‍👩‍👧‍👦"
    let text = String(repeating: "x", count: indent) + String(repeating: family, count: 20)
    let joiner: Unicode.Scalar = "\u{200D}"
    let lines = CalendarPropertyTests.file(text).text().split(separator: "\r\n").map { Array($0.unicodeScalars) }
    #expect(lines.count { $0.contains(joiner) } > 10)
    #expect(lines.allSatisfy { $0.dropFirst().first != joiner && $0.last != joiner })
  }

  @Test("Given lines of ASCII, they are as long as they may be")
  func fullLines() {
    let text = CalendarPropertyTests.file(String(repeating: "x", count: 500)).text()
    #expect(text.split(separator: "\r\n").count { $0.utf8.count == 75 } > 20)
  }

  @Test("Given a time in Oslo, the calendar program's moment is ours", arguments: 0..<200)
  func moments(seed: UInt64) throws {
    var dice = MIMEDice(seed: seed)
    let day = try #require(Day(number: Int.random(in: 9500...40_000, using: &dice)))
    let moment = try #require(
      CalendarMoment(day: day, hour: Int.random(in: 0...23, using: &dice), minute: Int.random(in: 0...59, using: &dice))
    )
    var event = CalendarFileTests.event("x")
    event.stamp = moment
    let written = CalendarFile(name: "x", events: [event]).text()
    let digits = try #require(CalendarReading(written).events.first?["DTSTAMP"]?.value)
    let number = { (range: Range<Int>) in Int(String(Array(digits)[range])) ?? -1 }
    let utc = try #require(Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)))
    #expect(utc.number * 1440 + number(9..<11) * 60 + number(11..<13) == moment.minutesSince1970)
  }

  @Test("Given the hours that the clock repeats and leaps over, they are the first one and winter time")
  func changes() throws {
    let autumn = try #require(CalendarMoment(day: Day("2026-10-25")!, time: "02:30"))
    let spring = try #require(CalendarMoment(day: Day("2026-03-29")!, time: "02:30"))
    let after = try #require(CalendarMoment(day: Day("2026-03-29")!, time: "03:30"))
    #expect(autumn.minutesSince1970 == Day("2026-10-25")!.number * 1440 + 30)
    #expect(spring.minutesSince1970 == after.minutesSince1970)
    #expect(CalendarSpan(from: after, to: spring) == nil)
  }

  @Test(
    "Given times that the clock never shows, there is no moment",
    arguments: ["24:01", "9:00", "09:60", "aa:bb", "", "0९:00"])
  func noMoment(time: String) {
    #expect(CalendarMoment(day: CalendarFileTests.day, time: time) == nil)
  }

  @Test("Given 24:00, it is the midnight that follows")
  func midnight() {
    let midnight = CalendarMoment(day: CalendarFileTests.day, time: "24:00")
    #expect(midnight == CalendarMoment(startOf: Day("2026-11-26")!))
  }
}
