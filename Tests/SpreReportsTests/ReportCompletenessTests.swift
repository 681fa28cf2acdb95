import SpreCore
import SpreReports
import SpreTestKit
import Testing

@Suite("Reports lose nothing")
struct ReportCompletenessTests {
  private let today = Day("2026-11-02")!
  private let goals = Plan.example.goals.map(\.id)

  @Test("Given any log, every activity of the year is in the annual report", arguments: UInt64(1)...60)
  func annual(_ seed: UInt64) {
    let log = log(seed)
    let report = AnnualReport(plan: .example, log: log, year: 2026, today: today, language: .nb).report
    let text = report.markdown()
    for activity in log.activities where activity.days.map({ $0.overlaps(DateSpan(year: 2026)!) }) ?? true {
      #expect(text.contains("**\(title(activity))**"), "\(activity)")
    }
  }

  @Test(
    "Given any log, every activity of the year and all unfinished work of earlier years is in the action plan",
    arguments: UInt64(1)...60)
  func action(_ seed: UInt64) {
    let log = log(seed)
    let report = ActionReport(plan: .example, log: log, year: 2026, today: today, language: .nb).report
    let text = report.markdown()
    let year = DateSpan(year: 2026)!
    for activity in log.activities {
      let isEarlier = activity.days.map { $0.to < year.from } ?? false
      let isTold = activity.days.map { $0.overlaps(year) } ?? true
      guard isTold || (isEarlier && log.state(of: activity) != .delivered) else { continue }
      #expect(text.contains("| \(title(activity)) |"), "\(activity)")
    }
  }

  @Test("Given any log, an activity counts once, however many areas it stands under", arguments: UInt64(1)...60)
  func once(_ seed: UInt64) {
    let log = log(seed)
    let all = ActivityLog(
      activities: log.activities.map { activity in
        var activity = activity
        activity.goals = goals
        return activity
      })
    let figures = [log, all].map { log in
      AnnualReport(plan: .example, log: log, year: 2026, today: today, language: .nb).report.markdown()
        .components("## Tallene\n", "\n## ")
    }
    #expect(figures[0] == figures[1] && figures[0] != nil)
  }

  private func title(_ activity: Activity) -> String { activity.title[.nb]! }

  private func log(_ seed: UInt64) -> ActivityLog {
    var numbers = SeededNumbers(seed: seed)
    return ActivityLog(
      activities: (0..<30).map { index in
        let year = [2024, 2025, 2026, 2027].randomElement(using: &numbers)!
        let month = Int.random(in: 1...12, using: &numbers)
        let hasFolder = Bool.random(using: &numbers)
        var activity = Activity(
          id: "a\(index)", title: [.nb: "Arbeid nummer \(index) slutt"], kind: "other",
          measure: (Plan.example.measures.map(\.id) + ["ukjent"]).randomElement(using: &numbers)!,
          goals: [nil, [], [goals.randomElement(using: &numbers)!], goals].randomElement(using: &numbers)!,
          groups: [nil, .all, .named(["A", "C"])].randomElement(using: &numbers)!,
          state: ([nil] + ActivityState.allCases.map(Optional.some)).randomElement(using: &numbers)!,
          into: "a\(Int.random(in: 0...40, using: &numbers))",
          file: hasFolder ? "activities/\(year)/a\(index).yml" : "")
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: activity.dates = DateSpan(year: year, month: month)
        case 1: activity.roughly = DateSpan(year: year, month: month)
        case 2: activity.roughly = DateSpan(year: year)
        default: break
        }
        if Bool.random(using: &numbers) {
          activity.counts = [
            Count(groups: ["C", "A"], n: month, qualifier: .atLeast), Count(groups: ["B"], n: nil, qualifier: .unknown),
          ]
        }
        return activity
      })
  }
}

extension String {
  /// What stands between two marks.
  func components(_ start: String, _ end: String) -> String? {
    guard let first = firstRange(of: start) else { return nil }
    let rest = self[first.upperBound...]
    return String(rest.firstRange(of: end).map { rest[..<$0.lowerBound] } ?? rest)
  }
}
