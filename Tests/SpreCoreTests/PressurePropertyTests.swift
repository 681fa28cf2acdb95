import SpreCore
import SpreTestKit
import Testing

@Suite("Pressure, properties")
struct PressurePropertyTests {
  private let today = Day("2026-07-01")!
  private let start = Day("2026-01-01")!

  private var plan: Plan {
    var plan = Plan.example
    for index in plan.measures.indices { plan.measures[index].isPush = index % 2 == 0 }
    for index in plan.groups.indices {
      plan.groups[index].pressureCap = PressureCap(days7: index % 4, days30: 3 + index)
    }
    return plan
  }

  private func activities(_ numbers: inout SeededNumbers) -> [Activity] {
    (0..<Int.random(in: 0...30, using: &numbers)).map { index in
      let day = start.adding(days: Int.random(in: -40...400, using: &numbers))
      let codes = Plan.example.groups.map(\.code).filter { _ in Bool.random(using: &numbers) }
      return Activity(
        id: "a\(index)", title: [.nb: "a"], kind: "event",
        measure: Plan.example.measures.randomElement(using: &numbers)!.id,
        dates: DateSpan(day), groups: Bool.random(using: &numbers) ? .named(codes) : nil,
        state: [ActivityState.cancelled, nil, nil].randomElement(using: &numbers)! ?? (day <= today ? .delivered : nil))
    }
  }

  /// The most messages in any window that ends in the period, by trying every day.
  private func most(_ window: PressureWindow, _ group: Pressure.Group, _ log: ActivityLog, _ period: DateSpan) -> Int {
    let messages = log.pushMessages(in: plan, on: today).filter { $0.groups.contains(group.code) }
    return (0...period.from.days(until: period.to)).map { offset in
      let last = period.from.adding(days: offset)
      return messages.count { $0.day <= last && $0.day > last.adding(days: -window.days) }
    }.max() ?? 0
  }

  @Test(
    "The fullest window is what trying every day finds, and caps are broken just where it is fuller",
    arguments: UInt64(1)...40)
  func exhaustive(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let log = ActivityLog(activities: activities(&numbers))
    let pressure = Pressure(plan: plan, log: log, today: today)
    let period = DateSpan(from: start, to: Day("2026-12-31")!)!
    #expect(pressure.period == period)
    for group in pressure.groups {
      for window in PressureWindow.allCases {
        let most = most(window, group, log, period)
        #expect(group.fullest(window)?.count ?? 0 == most)
        let breaches = group.breaches(window)
        #expect(breaches.isEmpty == (most <= group.cap[window] ?? .max))
        #expect(breaches.allSatisfy { $0.count > group.cap[window] ?? .max })
        #expect(breaches.isEmpty || breaches.map(\.count).max() == most)
      }
    }
  }

  @Test("The order of activities and groups changes no number", arguments: UInt64(1)...20)
  func order(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let activities = activities(&numbers)
    let first = Pressure(plan: plan, log: ActivityLog(activities: activities), today: today)
    #expect(
      Pressure(plan: plan, log: ActivityLog(activities: activities.shuffled(using: &numbers)), today: today) == first)
    var turned = plan
    turned.groups.shuffle(using: &numbers)
    let second = Pressure(plan: turned, log: ActivityLog(activities: activities), today: today)
    for group in first.groups {
      let other = second.groups.first { $0.code == group.code }
      for window in PressureWindow.allCases {
        #expect(other?.fullest(window)?.messages.map(\.activity) == group.fullest(window)?.messages.map(\.activity))
      }
    }
  }
}
