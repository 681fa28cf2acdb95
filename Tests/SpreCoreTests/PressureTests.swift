import SpreCore
import Testing

@Suite("Pressure")
struct PressureTests {
  private let today = Day("2026-11-02")!

  /// The example, where the newsletter comes unasked; A and B get at most two in seven days, A at most three in thirty.
  private var plan: Plan {
    var plan = Plan.example
    plan.measures[1].isPush = true
    plan.groups[0].pressureCap = PressureCap(days7: 2, days30: 3)
    plan.groups[1].pressureCap = PressureCap(days7: 2)
    return plan
  }

  private func letter(
    _ id: String, _ day: String?, state: ActivityState? = nil, measure: String = "nyhetsbrev", groups: [String]? = nil
  ) -> Activity {
    Activity(
      id: id, title: [.nb: "x"], kind: "newsletter", measure: measure, dates: day.map { DateSpan(Day($0)!) },
      groups: groups.map(Audience.named), state: state)
  }

  private func delivery(_ date: String, _ groups: [[String]], channel: String? = nil) -> Delivery {
    let parts = groups.map {
      Delivery.Part(path: "a", sha256: "", language: .nb, groups: $0, items: [], words: 1)
    }
    return Delivery(date: Day(date)!, by: "x", channel: channel, parts: parts, counts: [], urls: [])
  }

  private func pressure(_ log: ActivityLog) throws -> Pressure.Group {
    try #require(Pressure(plan: plan, log: log, today: today).groups.first)
  }

  @Test("Only push measures count, sent and planned apart, and what is called off sends nothing")
  func apart() throws {
    let group = try pressure(
      ActivityLog(activities: [
        letter("sendt", "2026-10-30", state: .delivered), letter("planlagt", "2026-11-04"),
        letter("nettsak", "2026-11-01", state: .delivered, measure: "mestring-no"),
        letter("avlyst", "2026-11-03", state: .cancelled), letter("glemt", "2026-10-31"),
      ]))
    #expect(group.messages.map(\.activity) == ["sendt", "glemt", "planlagt"])
    #expect(group.fullestSent(.days7)?.count == 1 && group.fullestPlanned(.days7)?.count == 2)
    let fullest = try #require(group.fullest(.days7))
    #expect((fullest.sent, fullest.planned) == (1, 2))
    #expect(fullest.days == DateSpan(from: Day("2026-10-29")!, to: Day("2026-11-04")!))
  }

  @Test("Seven days hold seven: two messages a week apart are not in one window, six days apart they are")
  func edges() throws {
    func most(_ second: String) throws -> Int? {
      let letters = [letter("a", "2026-11-09"), letter("b", second)]
      return try pressure(ActivityLog(activities: letters)).fullest(.days7)?.count
    }
    #expect(try most("2026-11-15") == 2)
    #expect(try most("2026-11-16") == 1)
  }

  @Test("A delivery counts on its own date for its own groups; parts of one day are one message")
  func deliveries() {
    let log = ActivityLog(
      activities: [letter("brev", "2026-10-01")],
      deliveries: [
        "brev": [
          delivery("2026-10-05", [["A"], ["A", "B"]]), delivery("2026-10-05", [["A"]], channel: "social"),
          delivery("2026-10-20", [["A"]]), delivery("2026-11-09", [["A"]]),
        ]
      ])
    let groups = Pressure(plan: plan, log: log, today: today).groups
    #expect(
      groups.map { $0.messages.map(\.day.description) }.prefix(3) == [
        ["2026-10-05", "2026-10-20"], ["2026-10-05"], [],
      ])
  }

  @Test("Windows end in the period and may begin before it")
  func period() {
    let letters = ["2026-01-28", "2026-01-30", "2026-02-02", "2026-02-20", "2026-03-01"].map {
      letter("brev-" + $0, $0, state: .delivered)
    }
    let february = DateSpan(from: Day("2026-02-01")!, to: Day("2026-02-28")!)
    let group = Pressure(plan: plan, log: ActivityLog(activities: letters), period: february, today: today).groups[0]
    #expect(group.messages.count == 2)
    #expect(group.fullest(.days7)?.count == 3)
    #expect(group.fullest(.days30)?.count == 4)
  }

  @Test("A broken cap is told once for an unbroken stretch, and not where there is no cap")
  func breaches() {
    let days = ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13", "2026-12-01", "2026-12-02", "2026-12-03"]
    let log = ActivityLog(activities: days.map { letter("brev-" + $0, $0) })
    let groups = Pressure(plan: plan, log: log, today: today).groups
    #expect(groups[0].breaches(.days7).map(\.count) == [4, 3])
    #expect(groups[0].breaches(.days30).map(\.count) == [7])
    #expect(groups[1].breaches(.days30).isEmpty && groups[2].breaches(.days7).isEmpty)
  }

  @Test("The activity to come that breaks a cap is named, once for the groups that it breaks it for")
  func excess() {
    let log = ActivityLog(
      activities: [
        letter("en", "2026-11-10"), letter("to", "2026-11-12"), letter("tre", "2026-11-14"),
        letter("gammel-1", "2026-09-01", state: .delivered), letter("gammel-2", "2026-09-01", state: .delivered),
        letter("gammel-3", "2026-09-01", state: .delivered), letter("glemt", "2026-09-02"),
      ])
    let excesses = PressureExcess.all(plan: plan, log: log, today: today)
    #expect(excesses.map(\.activity) == ["tre"])
    #expect(excesses.first?.groups == ["A", "B"])
    #expect(excesses.first?.load.messages.map(\.activity) == ["en", "to", "tre"])
    #expect(PressureExcess.all(plan: .example, log: log, today: today).isEmpty)
  }

  @Test("A preview shows what is there before the message is added, on both sides of its day")
  func preview() {
    let log = ActivityLog(activities: [
      letter("før", "2026-11-08", state: nil), letter("denne", "2026-11-10"), letter("etter", "2026-11-14"),
      letter("senere", "2026-12-05"), letter("andre", "2026-11-10", groups: ["C"]),
    ])
    let preview = PressurePreview(
      of: Day("2026-11-10")!, groups: ["B", "A", "H"], except: "denne", plan: plan, log: log, today: today)
    #expect(preview.entries.map(\.group) == ["A", "A", "B", "B", "H", "H"])
    #expect(preview.entries.map(\.load.count) == [2, 3, 2, 3, 0, 0])
    #expect(preview.entries.map(\.isOver) == [true, true, true, false, false, false])
    #expect(preview.entries[0].load.messages.map(\.activity) == ["før", "etter"])
  }

  @Test("What has no day stands outside the windows, by name")
  func undated() {
    let log = ActivityLog(activities: [
      letter("senere", nil), letter("borte", nil, state: .cancelled), letter("en-gang", nil, state: .delivered),
    ])
    let pressure = Pressure(plan: plan, log: log, today: today)
    #expect(pressure.undated == ["en-gang", "senere"])
    #expect(pressure.groups.allSatisfy { $0.fullest(.days30) == nil && $0.messages.isEmpty })
  }
}
