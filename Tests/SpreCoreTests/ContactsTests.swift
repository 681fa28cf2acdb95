import SpreCore
import SpreTestKit
import Testing

@Suite("Contacts")
struct ContactsTests {
  private static let today = Day("2026-11-02")!

  private static func activity(_ id: String, _ counts: [Count], measure: String = "nettverk") -> Activity {
    Activity(
      id: id, title: [.nb: "x"], kind: "event", measure: measure, dates: DateSpan(Day("2026-03-01")!),
      state: .delivered, counts: counts)
  }

  private static func people(_ groups: [String], _ n: Int?, _ qualifier: Count.Qualifier = .exact) -> Count {
    Count(groups: groups, n: n, qualifier: qualifier)
  }

  private static func things(_ what: String, _ n: Int, of: Int? = nil) -> Count {
    Count(groups: [], what: [.nb: what], n: n, of: of, qualifier: .exact)
  }

  private func contacts(_ activities: [Activity], plan: Plan = .example) -> Contacts {
    Coverage(plan: plan, log: ActivityLog(activities: activities), today: Self.today).contacts
  }

  @Test(
    "One group, several together and things are summed apart, each with how sure it is and what it was counted from")
  func apart() {
    let found = contacts([
      Self.activity("a", [Self.people(["A"], 3550, .atLeast), Self.things("møter", 5)]),
      Self.activity("b", [Self.people(["A"], nil, .unknown), Self.people(["B", "A"], 200)]),
      Self.activity("c", [Self.people(["A", "B"], 10, .about), Self.things("møter", 2), Self.things("tilbud", 284)]),
      Self.activity("d", [Self.things("møter", 3)], measure: "konferanser"),
    ])
    #expect(found.single.map(\.groups) == [["A"]])
    #expect(
      found.single("A")?.sum == CountSum([Self.people(["A"], 3550, .atLeast), Self.people(["A"], nil, .unknown)]))
    #expect(found.single("A")?.activities == ["a", "b"])
    #expect(found.single("B") == nil)
    #expect(found.together.map(\.groups) == [["A", "B"]])
    #expect(found.together.first?.sum.number == 210 && found.together.first?.sum.qualifier == .about)
    #expect(found.totals(over: "B") == 2 && found.totals(over: "C") == 0)
    #expect(
      found.things.map { "\($0.measure ?? "") \($0.what?[.nb] ?? "") \($0.sum.number)" } == [
        "nettverk møter 7", "nettverk tilbud 284", "konferanser møter 3",
      ])
    #expect(found.all.number == 3760 && found.all.counts == 4 && found.all.unknown == 1)
    #expect(found.uncounted == ["d"])
  }

  @Test("3 of 4 stays so only while every count says of how many")
  func parts() {
    #expect(CountSum([Self.things("HF", 3, of: 4)]).of == 4)
    #expect(CountSum([Self.things("HF", 3, of: 4), Self.things("HF", 1, of: 2)]).of == 6)
    #expect(CountSum([Self.things("HF", 3, of: 4), Self.things("HF", 1)]).of == nil)
    #expect(CountSum([Self.things("HF", 3, of: 4), Self.people(["A"], nil, .unknown)]).of == nil)
    #expect(CountSum().of == nil)
    #expect(CountSum([Self.things("HF", .max), Self.things("HF", 1)]).number == .max)
  }

  @Test("What is to come, called off or outside the period is not counted")
  func period() {
    var coming = Self.activity("a", [Self.people(["A"], 5)])
    coming.state = nil
    coming.dates = DateSpan(Day("2026-12-01")!)
    var old = Self.activity("b", [Self.people(["A"], 5)])
    old.dates = DateSpan(Day("2025-12-01")!)
    var off = Self.activity("c", [Self.people(["A"], 5)])
    off.state = .cancelled
    #expect(contacts([coming, old, off]).all == CountSum())
  }

  @Test("Net reach lies between the largest count and the sum")
  func reach() throws {
    let size = TargetGroup.Size(n: 1000, source: "x")
    let exact = try #require(NetReach([Self.people(["A"], 100), Self.people(["A"], 300)], size: size))
    #expect((exact.lowest, exact.highest) == (0.3, 0.4))
    #expect(abs(exact.sainsbury - 0.37) < 1e-9)
    #expect(try #require(NetReach([Self.people(["A"], 700), Self.people(["A"], 600)], size: size)).highest == 1)
    let open = try #require(NetReach([Self.people(["A"], 100), Self.people(["A"], nil, .unknown)], size: size))
    #expect((open.lowest, open.highest) == (0.1, 1))
    #expect(try #require(NetReach([Self.people(["A"], 100, .atLeast)], size: size)).highest == 1)
    let tooMany = try #require(NetReach([Self.people(["A"], 5000), Self.people(["A"], 10)], size: size))
    #expect((tooMany.lowest, tooMany.highest, tooMany.tooMany) == (0, 1, 5000), "others than the group were counted")
    #expect(exact.tooMany == nil)
    #expect(NetReach([Self.people(["A"], 100)], size: nil) == nil)
    #expect(NetReach([Self.people(["A"], nil, .unknown)], size: size) == nil)
    #expect(NetReach([Self.people(["A"], 1)], size: TargetGroup.Size(n: 0, source: "x")) == nil)
  }

  @Test("400 contacts of 0.1 per cent each reach 33 per cent by Sainsbury, as media planners have it")
  func sainsbury() throws {
    let counts = (0..<400).map { _ in Self.people(["A"], 1) }
    let reach = try #require(NetReach(counts, size: TargetGroup.Size(n: 1000, source: "x")))
    #expect(abs(reach.sainsbury - 0.33) < 0.005)
    #expect((reach.lowest, reach.highest) == (0.001, 0.4))
  }

  @Test("The deviation is half the sum of the differences, and nothing without shares or deliveries")
  func deviation() throws {
    let found = try #require(IntentDeviation(counts: [3, 1, 0], intended: [50, 25, 25]))
    #expect(found.hoover == 0.25)
    #expect(found.shares == [0.75, 0.25, 0])
    #expect(IntentDeviation(counts: [2, 1, 1], intended: [50, 25, 25])?.hoover == 0)
    #expect(IntentDeviation(counts: [0, 4], intended: [100, 0])?.hoover == 1)
    #expect(IntentDeviation(counts: [0, 0], intended: [50, 50]) == nil)
    #expect(IntentDeviation(counts: [1, 1], intended: [50, 40]) == nil)

    var plan = Plan.example
    let activities = [Self.activity("a", []), Self.activity("b", [], measure: "undervisning")]
    #expect(Coverage(plan: plan, log: ActivityLog(activities: activities), today: Self.today).deviation == nil)
    for index in plan.groups.indices { plan.groups[index].share = index == 2 ? 100 : 0 }
    let coverage = Coverage(plan: plan, log: ActivityLog(activities: activities), today: Self.today)
    // Networks reach A, B, C and G, teaching C: five times in all, twice C.
    #expect(coverage.activitiesByGroup(at: .delivered) == [1, 1, 2, 0, 0, 0, 1, 0, 0])
    #expect(coverage.deviation?.hoover == 0.6)
  }

  @Test("The last delivery is named, and whether its day is known")
  func last() {
    var rough = Self.activity("måned", [])
    (rough.dates, rough.roughly) = (nil, DateSpan(year: 2026, month: 6))
    let log = ActivityLog(activities: [Self.activity("mars", []), Self.activity("a-mars", []), rough])
    #expect(log.lastDeliveries(on: Day("2026-05-01")!)["nettverk"]?.activity == "a-mars")
    let found = log.lastDeliveries(on: Self.today)["nettverk"]
    #expect(found?.activity == "måned" && found?.isExact == false && found?.day == Day("2026-06-30"))
  }
}
