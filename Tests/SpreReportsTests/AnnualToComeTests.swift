import SpreCore
import SpreReports
import SpreTestKit
import Testing

@Suite("Annual report, before the year is over")
struct AnnualToComeTests {
  private let today = Day("2026-11-02")!

  private func text(_ activities: [Activity]) -> String {
    AnnualReport(plan: .example, log: ActivityLog(activities: activities), year: 2026, today: today, language: .en)
      .report.markdown()
  }

  private func activity(_ id: String, _ day: String?, _ state: ActivityState? = nil) -> Activity {
    Activity(
      id: id, title: [.en: "Title of \(id)", .nb: "x"], kind: "teaching", measure: "undervisning",
      dates: day.flatMap { Day($0) }.map { DateSpan($0) }, state: state, file: "activities/2026/\(id).yml")
  }

  @Test("What is still to come stands apart from what was turned down and what is overdue")
  func toCome() throws {
    let text = text([
      activity("later", "2026-12-01"), activity("meant", nil), activity("late", "2026-09-01"),
      activity("refused", "2026-10-01", .refused),
    ])
    let parts = text.split(separator: "\n## ").map(String.init)
    let stopped = try #require(parts.first { $0.hasPrefix("Turned down") })
    let coming = try #require(parts.first { $0.hasPrefix("Still to come") })
    #expect(stopped.contains("Title of late") && stopped.contains("Title of refused"))
    #expect(!stopped.contains("Title of later") && !stopped.contains("Title of meant"))
    #expect(coming.contains("Title of later") && coming.contains("Title of meant"))
  }

  @Test("A year in which nothing was carried out boasts of nothing")
  func nothing() {
    for text in [text([]), text([activity("later", "2026-12-01")])] {
      #expect(!text.contains("Every activity"))
      #expect(text.contains("No activity has been carried out yet."))
    }
  }
}
