import SpreCore
import SpreReports
import SpreTestKit
import Testing

@Suite struct `A year as a calendar` {
  private static let today = Day(year: 2027, month: 1, day: 10)!

  private func log(moved: Bool = false) -> ActivityLog {
    func day(_ text: String) -> DateSpan { DateSpan(Day(text)!) }
    func activity(_ id: String, _ dates: DateSpan?, _ state: ActivityState? = nil, roughly: String? = nil) -> Activity {
      Activity(
        id: id, title: [.nb: "Møte; «\(id)», \\ 😀", .en: "Meeting \(id)"], kind: "network", measure: "m", dates: dates,
        roughly: roughly.flatMap { DateSpan(roughly: $0) }, state: state, file: "activities/2027/\(id).yml")
    }
    var input = activity("innspill", nil)
    input.kind = "input"
    input.details = ["deadline": Value(.scalar("2027-05-01"), at: Origin(file: ""))]
    return ActivityLog(activities: [
      activity("en", day(moved ? "2027-02-03" : "2027-02-02")),
      activity("to", DateSpan(from: Day("2027-05-31")!, to: Day("2027-06-02")!)!, .delivered),
      activity("avlyst", day("2027-03-01"), .cancelled), activity("grovt", nil, roughly: "2027-04"), input,
      activity("videre", day("2027-03-08"), .continued), activity("gjort", day("2027-01-07"), .continued),
      activity("ifjor", day("2026-03-01")),
    ])
  }

  private func calendar(_ log: ActivityLog, _ language: WorkingLanguage = .nb, today: Day = today) -> YearCalendar {
    let plan = Plan(
      groups: [TargetGroup(code: "A", name: [.nb: "A"])],
      measures: [Measure(id: "m", number: 1, name: [.nb: "Nettverk", .en: "Networks"], audience: .all)])
    return YearCalendar(
      YearPlan(plan, log: log, year: 2027, today: today), plan: plan, log: log, owner: "Tjenesten", language: language)
  }

  @Test(arguments: WorkingLanguage.allCases)
  func `holds each activity with a day once, whole days, and deadlines as tasks`(language: WorkingLanguage) throws {
    let calendar = calendar(log(), language)
    let text = try #require(calendar.text())
    #expect(CalendarLint.problems(in: text).isEmpty)
    let entries = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    #expect(entries.count == 5)
    #expect(entries.contains { $0.contains("VALUE=DATE:20270107") && $0.contains("STATUS:CONFIRMED") })
    #expect(entries.contains { $0.contains("VALUE=DATE:20270531\r\nDTEND;VALUE=DATE:20270603") })
    #expect(entries.filter { $0.contains("STATUS:CANCELLED") }.count == 2)
    #expect(text.components(separatedBy: "BEGIN:VTODO").count == 2)
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(text.contains("DUE;VALUE=DATE:20270501"))
    #expect(
      unfolded.contains(language == .nb ? "SUMMARY;LANGUAGE=nb:Frist: Møte" : "SUMMARY;LANGUAGE=en:Deadline: Meeting"))
    #expect(unfolded.contains(language == .nb ? "Tilstand: avlyst" : "State: cancelled"))
    #expect(calendar.leftOut == ["grovt"])
  }

  @Test func `keeps its identifiers, and counts up the version of what was moved alone`() throws {
    let first = try #require(calendar(log()).text())
    let later = Day(year: 2027, month: 1, day: 20)!
    #expect(calendar(log(), today: later).text(replacing: first) == first)
    let second = try #require(calendar(log(moved: true), today: later).text(replacing: first))
    let uids = { (text: String) in text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.sorted() }
    #expect(uids(second) == uids(first))
    #expect(second.components(separatedBy: "SEQUENCE:1\r\n").count == 2)
    #expect(second.components(separatedBy: "SEQUENCE:0\r\n").count == 6)
    #expect(CalendarLint.problems(in: second).isEmpty)
  }

  @Test func `is no calendar when the year holds nothing with a day`() {
    #expect(calendar(ActivityLog()).text() == nil)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
