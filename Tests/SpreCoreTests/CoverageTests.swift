import SpreCore
import SpreTestKit
import Testing

@Suite("Coverage")
struct CoverageTests {
  private let today = Day("2026-11-02")!

  private func coverage(_ log: ActivityLog = ActivityLog(), plan: Plan = .example) -> Coverage {
    Coverage(plan: plan, log: log, today: today)
  }

  @Test("The example has 60 of 90 cells, 24 of 54 without the measures for all")
  func designed() {
    let coverage = coverage()
    #expect(coverage.cells(at: .designed) == Matrix(.example).cells)
    #expect(coverage.targeted(at: .designed) == Matrix(.example).targeted)
    #expect(coverage.cellsByGroup(at: .designed) == [8, 8, 9, 6, 8, 5, 8, 4, 4])
    #expect(coverage.targetedByGroup(at: .designed) == [4, 4, 5, 2, 4, 1, 4, 0, 0])
    #expect(coverage.cells(at: .delivered).filled == 0)
    #expect(coverage.emptyCells(at: .delivered).count == 60)
  }

  @Test("Weights give 66.7, 73.6 and 75.9 per cent", arguments: zip(PriorityWeighting.allCases, [66.7, 73.6, 75.9]))
  func weighted(_ weighting: PriorityWeighting, _ expected: Double) throws {
    let share = try #require(coverage().weighted(weighting, at: .designed))
    #expect(abs(share * 100 - expected) < 0.05)
    #expect(abs(weighting.weights(of: 26).reduce(0, +) - 1) < 1e-9)
  }

  @Test("Five pairs are the wrong way round as designed")
  func inversions() {
    let pairs = coverage().inversions(at: .designed).map { $0.higher + $0.lower }
    #expect(pairs == ["AC", "BC", "DE", "DG", "FG"])
    #expect(coverage().inversions(at: .delivered).isEmpty)
  }

  @Test("Evenness of the example")
  func evenness() throws {
    let all = Evenness(coverage().cellsByGroup(at: .designed))
    let targeted = Evenness(coverage().targetedByGroup(at: .designed))
    let values = [all.gini, targeted.gini, all.pielou, targeted.pielou].compactMap { $0 }
    #expect(zip(values, [0.148, 0.370, 0.982, 0.847]).allSatisfy { abs($0 - $1) < 0.0006 })
    #expect(values.count == 4)
  }

  @Test("Levels are told apart, and what lies outside the design too")
  func levels() {
    let day = DateSpan(Day("2026-10-01")!)
    let log = ActivityLog(
      activities: [
        Activity(
          id: "oktober", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev", dates: day, state: .delivered,
          counts: [Count(groups: ["A"], n: 3, qualifier: .about), Count(groups: ["B"], n: nil, qualifier: .unknown)]),
        Activity(
          id: "november", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev",
          dates: DateSpan(Day("2026-11-10")!), groups: .named(["A", "D"])),
      ])
    let coverage = coverage(log)
    #expect(coverage.cells(at: .delivered).filled == 5 && coverage.cells(at: .delivered).of == 60)
    #expect(coverage.cells(at: .scheduled).filled == 1)
    #expect(coverage.cells(at: .received).filled == 1)
    #expect(coverage.outside.map(\.group) == ["D"])
  }

  @Test("A delivery counts on its own date, for the groups of its parts")
  func deliveries() {
    func delivery(_ date: String, _ groups: [String]) -> Delivery {
      let part = Delivery.Part(path: "a", sha256: "", language: .nb, groups: groups, items: [], words: 1)
      return Delivery(date: Day(date)!, by: "x", channel: nil, parts: [part], counts: [], urls: [])
    }
    let log = ActivityLog(
      activities: [Activity(id: "brev", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev")],
      deliveries: ["brev": [delivery("2025-12-31", ["B"]), delivery("2026-02-01", ["A"])]])
    #expect(coverage(log).cellsByGroup(at: .delivered) == [1, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("One group or 26 with nothing delivered give no number that is none", arguments: [1, 26])
  func nothing(_ count: Int) {
    let groups = (0..<count).map { TargetGroup(code: String(UnicodeScalar(UInt8(65 + $0))), name: [.nb: "x"]) }
    let plan = Plan(groups: groups, measures: [Measure(id: "m", number: 1, name: [.nb: "m"], audience: .all)])
    let coverage = coverage(plan: plan)
    for level in CoverageLevel.allCases {
      let values = PriorityWeighting.allCases.compactMap { coverage.weighted($0, at: level) }
      #expect(values.count == 3 && values.allSatisfy(\.isFinite))
    }
    #expect(Evenness(coverage.cellsByGroup(at: .delivered)).gini == nil)
    #expect(Coverage(plan: Plan(), log: ActivityLog(), today: today).weighted(.equal, at: .designed) == nil)
  }

  @Test("Freshness is days over the cadence, and never is its own value")
  func freshness() {
    var plan = Plan.example
    plan.measures[1].cadence = Cadence(every: .month)
    plan.measures[3].cadence = Cadence(every: .year)
    let log = ActivityLog(activities: [
      Activity(
        id: "august", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev",
        dates: DateSpan(Day("2026-08-20")!), state: .delivered),
      Activity(
        id: "desember", title: [.nb: "x"], kind: "newsletter", measure: "nyhetsbrev",
        dates: DateSpan(Day("2026-12-20")!), state: .delivered),
    ])
    let freshness = coverage(log, plan: plan).freshness
    #expect(freshness["nyhetsbrev"] == .delivered(days: 74, cadences: 74 / 30.4))
    #expect(freshness["nyhetsbrev"]?.isOverdue == true)
    #expect(freshness["nettverk"] == .never && freshness.count == 2)
  }
}
