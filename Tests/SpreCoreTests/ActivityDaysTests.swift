import SpreCore
import SpreTestKit
import Testing

/// The days of an activity, as precisely as somebody wrote them down.
@Suite("Days of an activity")
struct ActivityDaysTests {
  private let today = Day("2026-11-02")!

  @Test(
    "A day, a month and a year are read as the days they hold, and nothing else is",
    arguments: [
      ("2016-05-31", "2016-05-31"), ("2016-06", "2016-06-01/2016-06-30"), ("2016-02", "2016-02-01/2016-02-29"),
      ("2016", "2016-01-01/2016-12-31"), ("2016-13", nil), ("216", nil), ("2016-6", nil), ("", nil), ("juni", nil),
      ("2016-02-30", nil), ("0000", nil), ("2016-", nil),
    ])
  func spans(_ text: String, _ expected: String?) {
    #expect(DateSpan(roughly: text)?.description == expected)
  }

  @Test("Its own days go before its month, and its month before the year of its folder")
  func days() throws {
    var activity = Activity(id: "m", title: [.nb: "x"], kind: "other", measure: "undervisning")
    #expect(activity.days == nil)
    activity.file = "activities/2016/m.yml"
    #expect(activity.days == DateSpan(year: 2016))
    activity.file = "activities/2016/m/activity.yml"
    activity.roughly = DateSpan(year: 2016, month: 6)
    #expect(activity.days == DateSpan(year: 2016, month: 6))
    activity.dates = DateSpan(Day("2016-06-07")!)
    #expect(activity.days == activity.dates)
  }

  @Test("What was delivered on a day that nobody wrote down counts for the year of its folder and for no other")
  func undated() {
    let activity = Activity(
      id: "m", title: [.nb: "x"], kind: "teaching", measure: "undervisning", state: .delivered,
      file: "activities/2025/m.yml")
    let log = ActivityLog(activities: [activity])
    func delivered(_ year: Int) -> Int {
      Coverage(plan: .example, log: log, period: DateSpan(year: year), today: today).cells(at: .delivered).filled
    }
    #expect(delivered(2025) == 1)
    #expect(delivered(2024) == 0 && delivered(2026) == 0)
  }

  @Test("Meetings and offerings are no people, so a count of them shows no reach")
  func things() {
    #expect(!Count(groups: ["A"], what: [.nb: "møter"], n: 7, qualifier: .exact).showsReach)
    #expect(Count(groups: ["A"], n: 7, qualifier: .exact).showsReach)
  }

  @Test("An activity's own count lies in one period, however many its deliveries fall in")
  func countedOnce() {
    let activity = Activity(
      id: "m", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev", dates: DateSpan(Day("2025-12-20")!),
      counts: [Count(groups: ["A"], n: 100, qualifier: .exact)])
    let deliveries = ["2025-12-20", "2026-01-05"].map { day in
      Delivery(
        date: Day(day)!, by: "", channel: nil, parts: [], counts: [Count(groups: ["A"], n: 7, qualifier: .exact)],
        urls: [])
    }
    let log = ActivityLog(activities: [activity], deliveries: ["m": deliveries])
    func sum(_ span: DateSpan?) -> Int { CountSum(log.counts(of: activity, meant: [], in: span, until: today)).number }
    #expect(sum(DateSpan(year: 2025)) == 7 && sum(DateSpan(year: 2026)) == 107)
    #expect(sum(nil) == 114)
    #expect(CountSum(log.counts(of: activity, meant: [], in: nil, until: Day("2025-12-31")!)).number == 107)
  }
}
