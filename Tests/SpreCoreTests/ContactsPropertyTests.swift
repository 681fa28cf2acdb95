import SpreCore
import SpreTestKit
import Testing

@Suite("Contacts, properties")
struct ContactsPropertyTests {
  private let today = Day("2026-11-02")!

  private func counts(_ numbers: inout SeededNumbers, of codes: [String]) -> [Count] {
    (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
      let qualifier = Count.Qualifier.allCases.randomElement(using: &numbers)!
      let isThing = Int.random(in: 0...2, using: &numbers) == 0
      return Count(
        groups: codes.filter { _ in Bool.random(using: &numbers) },
        what: isThing ? [.nb: ["møter", "tilbud"].randomElement(using: &numbers)!] : nil,
        n: qualifier == .unknown ? nil : Int.random(in: 0...900, using: &numbers),
        of: isThing && Bool.random(using: &numbers) ? 900 : nil, qualifier: qualifier)
    }
  }

  private func activities(_ numbers: inout SeededNumbers, plan: Plan) -> [Activity] {
    let codes = plan.groups.map(\.code)
    return (0..<Int.random(in: 0...15, using: &numbers)).map { index in
      Activity(
        id: "a\(index)", title: [.nb: "a"], kind: "event", measure: plan.measures.randomElement(using: &numbers)!.id,
        dates: DateSpan(Day(year: 2026, month: Int.random(in: 1...12, using: &numbers), day: 1)!),
        state: [ActivityState.delivered, nil].randomElement(using: &numbers)!, counts: counts(&numbers, of: codes))
    }
  }

  /// The example with sizes and shares, the first groups meant most.
  private var plan: Plan {
    var plan = Plan.example
    for index in plan.groups.indices {
      plan.groups[index].size = TargetGroup.Size(n: 400 * (index + 1), source: "x")
      plan.groups[index].share = [30, 20, 10, 10, 10, 5, 5, 5, 5][index]
    }
    return plan
  }

  /// Whatever is known of a group, to be the same in whatever order the groups stand.
  private func known(_ coverage: Coverage) -> [String: [String]] {
    let values = coverage.plan.groups.map { group -> (String, [String]) in
      let sum = coverage.contacts.single(group.code)
      let reach = NetReach(sum?.counts ?? [], size: group.size)
      return (
        group.code,
        [
          sum.map { "\($0.sum.number) \($0.sum.qualifier) \($0.sum.unknown) \($0.activities)" } ?? "",
          reach.map { "\($0.lowest) \($0.highest) \($0.sainsbury)" } ?? "",
          "\(coverage.contacts.totals(over: group.code))", "\(coverage.deviation?.hoover ?? -1)",
        ]
      )
    }
    return Dictionary(values) { first, _ in first }
  }

  @Test("The order of activities, counts and groups changes no number", arguments: UInt64(1)...40)
  func order(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let activities = activities(&numbers, plan: plan)
    let first = Coverage(plan: plan, log: ActivityLog(activities: activities), today: today)
    let shuffled = activities.shuffled(using: &numbers).map { activity in
      var activity = activity
      activity.counts = activity.counts.map { count in
        var count = count
        count.groups.shuffle(using: &numbers)
        return count
      }
      return activity
    }
    let second = Coverage(plan: plan, log: ActivityLog(activities: shuffled), today: today)
    #expect(known(first) == known(second) && first.contacts.all == second.contacts.all)
    #expect(first.contacts.things.map(\.sum) == second.contacts.things.map(\.sum))
    var turned = plan
    turned.groups.shuffle(using: &numbers)
    let third = Coverage(plan: turned, log: ActivityLog(activities: activities), today: today)
    #expect(known(first) == known(third) && first.contacts.all == third.contacts.all)
    #expect(first.contacts.uncounted == third.contacts.uncounted)
  }

  @Test("Nothing is lost, split or counted twice", arguments: UInt64(1)...40)
  func whole(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let activities = activities(&numbers, plan: plan)
    let coverage = Coverage(plan: plan, log: ActivityLog(activities: activities), today: today)
    let counts = activities.filter { $0.state == .delivered && $0.dates!.from <= today }.flatMap(\.counts)
    #expect(coverage.contacts.all == CountSum(counts.filter(\.countsPeople)))
    let things = coverage.contacts.things.reduce(CountSum()) { $0 + $1.sum }
    #expect(things == CountSum(counts.filter { !$0.countsPeople }))
    for group in plan.groups {
      guard let reach = NetReach(coverage.contacts.single(group.code)?.counts ?? [], size: group.size) else { continue }
      #expect(0 <= reach.lowest && reach.lowest <= reach.sainsbury && reach.sainsbury <= reach.highest)
      #expect(reach.highest <= 1)
    }
    if let hoover = coverage.deviation?.hoover { #expect(0 <= hoover && hoover <= 1) }
  }

  @Test("Sums may be joined in any order, with parts of a whole and things among them", arguments: UInt64(1)...40)
  func sums(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = (0..<3).map { _ in CountSum(counts(&numbers, of: ["A", "B"])) }
    #expect((parts[0] + parts[1]) + parts[2] == parts[0] + (parts[1] + parts[2]))
    #expect(parts[0] + parts[1] == parts[1] + parts[0])
    #expect(((parts[0] + parts[1]) + parts[2]).of == (parts[2] + (parts[1] + parts[0])).of)
    #expect(parts[0] + CountSum() == parts[0])
  }

  @Test("One group or 26 with nothing delivered give no number that is none", arguments: [1, 26])
  func nothing(_ count: Int) {
    let groups = (0..<count).map {
      TargetGroup(
        code: String(UnicodeScalar(UInt8(65 + $0))), name: [.nb: "x"], size: TargetGroup.Size(n: 10, source: "x"),
        share: $0 == 0 ? 100 : 0, pressureCap: PressureCap(days7: 0))
    }
    let plan = Plan(
      groups: groups, measures: [Measure(id: "m", number: 1, name: [.nb: "m"], audience: .all, isPush: true)])
    let coverage = Coverage(plan: plan, log: ActivityLog(), today: today)
    #expect(coverage.deviation == nil && coverage.contacts.all == CountSum())
    #expect(groups.allSatisfy { NetReach(coverage.contacts.single($0.code)?.counts ?? [], size: $0.size) == nil })
    let pressure = Pressure(plan: plan, log: ActivityLog(), today: today)
    #expect(pressure.groups.count == count && pressure.groups.allSatisfy { $0.breaches(.days7).isEmpty })
    let one = ActivityLog(activities: [
      Activity(
        id: "a", title: [.nb: "a"], kind: "event", measure: "m", dates: DateSpan(today), state: .delivered,
        counts: [Count(groups: ["A"], n: 0, qualifier: .exact)])
    ])
    let hoover = Coverage(plan: plan, log: one, today: today).deviation?.hoover
    #expect(hoover.map { $0.isFinite && $0 == 1 - 1 / Double(count) } == true)
  }
}
