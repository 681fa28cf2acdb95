import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@Suite struct `A calendar that takes the place of another` {
  private func file(_ days: [(String, String)], stamp: String, earlier: String? = nil) -> String {
    let moment = CalendarMoment(startOf: Day(stamp)!)
    let events = days.map { id, day in
      var event = CalendarEvent(
        uid: id, stamp: moment, time: CalendarSpan(Day(day)!), summary: CalendarText("Møte, \(id) 😀"))
      event.description = CalendarText(String(repeating: "En lang tekst; ", count: 9))
      return event
    }
    let task = CalendarTask(uid: "frist", stamp: moment, due: Day("2027-05-01")!, summary: "Frist")
    var file = CalendarFile(name: "År", events: events, tasks: [task])
    file.earlier = earlier.map(EarlierCalendar.init)
    return file.text()
  }

  private func versions(_ text: String) -> [String] {
    text.split(separator: "\r\n").filter { $0.hasPrefix("SEQUENCE:") || $0.hasPrefix("DTSTAMP:") }.map {
      String($0.suffix(9))
    }
  }

  @Test func `stays the same to the byte when nothing has changed, whatever day it is`() {
    let first = file([("a", "2027-02-01"), ("b", "2027-03-01")], stamp: "2027-01-01")
    #expect(file([("a", "2027-02-01"), ("b", "2027-03-01")], stamp: "2027-01-20", earlier: first) == first)
    #expect(CalendarLint.problems(in: first).isEmpty)
  }

  @Test func `counts up what has changed and nothing else, again and again`() {
    var text = file([("a", "2027-02-01"), ("b", "2027-03-01")], stamp: "2027-01-01")
    for (number, day) in ["2027-02-02", "2027-02-03", "2027-02-01"].enumerated() {
      text = file(
        [("a", day), ("b", "2027-03-01"), ("c", "2027-04-01")], stamp: "2027-01-0\(number + 2)", earlier: text)
      #expect(text.contains("UID:a\r\nDTSTAMP:2027010\(number + 1)T230000Z\r\nSEQUENCE:\(number + 1)\r\n"))
      #expect(text.contains("UID:b\r\nDTSTAMP:20261231T230000Z\r\nSEQUENCE:0\r\n"))
      #expect(text.contains("UID:c\r\nDTSTAMP:20270101T230000Z\r\nSEQUENCE:0\r\n"))
      #expect(CalendarLint.problems(in: text).isEmpty)
    }
  }

  @Test(arguments: [
    "", "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT",
    "BEGIN:VEVENT\nUID:a\nDTSTAMP:x\nSEQUENCE:99999999999999999999\nEND:VEVENT",
    "BEGIN:VEVENT\nBEGIN:VEVENT\nUID:a\nDTSTAMP:20270101T000000Z\nSEQUENCE:-4\nEND:VEVENT\nEND:VEVENT", " \n\t\nUID",
    "%PDF\u{0}",
  ])
  func `takes what is no calendar, or a broken one, for what it is`(text: String) {
    let new = file([("a", "2027-02-01")], stamp: "2027-01-01", earlier: text)
    #expect(CalendarLint.problems(in: new).isEmpty)
    #expect(versions(new).count == 4)
  }
}
