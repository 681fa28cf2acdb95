import SpreCore
import SpreReports
import Testing

@Suite("The list of what has grown old")
struct StaleReportTests {
  private let today = Day("2026-11-02")!

  private var report: StaleReport {
    let origins = Origins(Origin(file: "items/a.md", line: 7))
    let item = KnowledgeItem(
      id: "a", kind: .tool, language: .nb, date: Day("2024-01-02")!, reviewed: Day("2025-10-01")!,
      versions: [.nb: KnowledgeItem.Version(title: "En sak", summary: "Kort.")], origins: origins)
    var other = item
    other.id = "b"
    other.reviewed = Day("2026-10-01")!
    let activity = Activity(
      id: "x", title: [.nb: "X"], kind: "newsletter", measure: "nyhetsbrev", dates: DateSpan(Day("2026-11-20")!),
      items: ["a"])
    let reviews = ReviewList(
      items: [item, other], log: ActivityLog(activities: [activity]), usual: .year, today: today)
    return StaleReport(reviews, usual: .year, today: today)
  }

  @Test("says how many of how many, since when, what carries it and where it stands")
  func text() {
    let words = StaleText(report, language: .en).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let expected = "Too old, 1 of 2: a last looked over 2025-10-01 32 days over to go out with: x [items/a.md:7]"
    #expect(words == expected)
  }

  @Test("says plainly that nothing has a period")
  func nothing() {
    let reviews = ReviewList(items: [], log: ActivityLog(activities: []), usual: nil, today: today)
    let text = StaleText(StaleReport(reviews, usual: nil, today: today), language: .nb).text
    #expect(text.hasPrefix("Ingenting har en frist for å ses over igjen."))
  }

  @Test("says the same to programs")
  func json() throws {
    let json = try StaleJSON(report).text()
    for part in ["\"daysOver\" : 32", "\"usual\" : \"year\"", "\"all\" : 2", "\"due\" : \"2026-10-01\""] {
      #expect(json.contains(part), "\(part)")
    }
  }
}
