import SpreCore
import SpreReports
import Testing

@Suite("Regions and deadlines in reports")
struct RegionAndDeadlineTests {
  private let today = Day("2026-11-02")!

  private func value(_ content: Value.Content) -> Value { Value(content, at: Origin(file: "")) }

  private func record(_ fields: [(String, String)]) -> Value {
    value(.map(fields.map { Value.Entry(key: $0.0, keyOrigin: Origin(file: ""), value: value(.scalar($0.1))) }))
  }

  private func rows(_ report: Report, _ title: String) -> [String] {
    let text = (report.markdown() + "\n## ").components("## \(title)\n", "\n## ") ?? ""
    return text.split(separator: "\n").filter { !$0.contains("---") }
      .map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
  }

  @Test("Given activities with regions, each region of the plan has a line, an empty one too, and the rest are counted")
  func regions() {
    var plan = Plan.example
    plan.regions = ["Nord", "Midt", "Vest"]
    let report = AnnualReport(
      plan: plan, log: ReportGoldenTests.log, year: 2026, today: today, language: .en
    ).report
    #expect(
      rows(report, "The regions") == [
        "| Region | Activities | Carried out |", "| Nord | 1 | 1 |", "| Midt | 0 | 0 |", "| Vest | 1 | 1 |",
        "3 of 4 activities do not say which region. One in several regions stands under each of them.",
      ])
  }

  @Test("Given a contribution, each of its own deadlines stands with what is due and how it stands")
  func deadlines() {
    let list = [
      record([("title", "Sende tekst"), ("date", "2026-11-13"), ("done", "false")]),
      record([("title", "Bestille plass"), ("date", "2026-10-01"), ("done", "true")]),
      record([("title", "Melde på"), ("date", "2026-10-30")]),
    ]
    func activity(_ state: ActivityState?) -> Activity {
      Activity(
        id: "b", title: [.nb: "Bidrag"], kind: "contribution", measure: "konferanser",
        dates: DateSpan(Day("2026-12-01")!), state: state, details: ["deadlines": value(.list(list))])
    }
    func report(_ state: ActivityState?) -> Report {
      ActionReport(
        plan: .example, log: ActivityLog(activities: [activity(state)]), year: 2026, today: today, language: .nb
      ).report
    }
    #expect(
      rows(report(nil), "Fristene").dropFirst() == [
        "| 1\\. oktober 2026 | Bidrag: Bestille plass | gjort |",
        "| 30\\. oktober 2026 | Bidrag: Melde på | passert, ikke gjort |",
        "| 13\\. november 2026 | Bidrag: Sende tekst | står igjen |",
      ])
    #expect(rows(report(.cancelled), "Fristene") == [])
  }
}
