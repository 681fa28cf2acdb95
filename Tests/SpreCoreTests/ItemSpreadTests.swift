import SpreCore
import Testing

@Suite("Where items went out")
struct ItemSpreadTests {
  private let plan = Plan(
    groups: ["A", "B", "F"].map { TargetGroup(code: $0, name: LocalizedText([.nb: $0])) },
    measures: [
      Measure(
        id: "brev", number: 1, name: LocalizedText([.nb: "Brev"]), audience: .named(["A", "B"]), channel: "newsletter"),
      Measure(id: "kurs", number: 2, name: LocalizedText([.nb: "Kurs"]), audience: .all),
    ])

  private func item(_ id: String, groups: Audience = .all) -> KnowledgeItem {
    KnowledgeItem(
      id: id, kind: .news, language: .nb, date: Day("2026-01-01")!, groups: groups,
      versions: [.nb: KnowledgeItem.Version(title: id, summary: id)])
  }

  private func activity(
    _ id: String, _ measure: String, on day: String?, items: [String], state: ActivityState? = nil
  ) -> Activity {
    let dates = day.flatMap { Day($0) }.flatMap { DateSpan(from: $0, to: $0) }
    return Activity(
      id: id, title: LocalizedText([.nb: id]), kind: "newsletter", measure: measure, dates: dates, items: items,
      state: state)
  }

  private func delivery(_ items: [String], groups: [String], _ language: Language) -> Delivery {
    Delivery(
      date: Day("2026-02-03")!, by: "leder", channel: "newsletter",
      parts: [.init(path: "a.\(language).txt", sha256: "", language: language, groups: groups, items: items, words: 1)],
      counts: [], urls: [])
  }

  @Test("Given a film that a field names, the teaching that shows it carries it as a listed item")
  func film() throws {
    var teaching = activity("kurs-1", "kurs", on: "2026-03-01", items: ["x"], state: .delivered)
    teaching.kind = "teaching"
    teaching.details = ["film": Value(.scalar("y"), at: Origin(file: ""))]
    let log = ActivityLog(activities: [teaching])
    let spreads = ItemSpread.all([item("x"), item("y")], plan: plan, log: log)
    #expect(spreads.map { $0.uses.map(\.activity) } == [["kurs-1"], ["kurs-1"]])
    #expect(spreads[1].uses.first?.isDelivered == true && spreads[1].left(in: plan).isEmpty)
  }

  @Test("Given a delivery in two languages to two groups, one use with both, and the group that is left")
  func delivered() throws {
    let log = ActivityLog(
      activities: [activity("brev-2", "brev", on: "2026-02-01", items: ["x", "y"])],
      deliveries: ["brev-2": [delivery(["x"], groups: ["B"], .nn), delivery(["x"], groups: ["A"], .nb)]])
    let spreads = ItemSpread.all([item("x"), item("y", groups: .named(["B"]))], plan: plan, log: log)
    let use = try #require(spreads[0].uses.first)
    #expect(spreads[0].uses.count == 1)
    #expect(use.isDelivered && use.groups == ["A", "B"] && use.languages == [.nb, .nn])
    #expect(use.day == Day("2026-02-03"))
    #expect(spreads[0].left(in: plan) == ["F"])
    #expect(spreads[1].uses.map(\.isDelivered) == [false], "listed, but no text carried it")
    #expect(spreads[1].left(in: plan) == ["B"])
  }

  @Test("Given an activity without texts that took place, its items went out to the measure's groups")
  func withoutTexts() {
    let log = ActivityLog(activities: [activity("kurs-1", "kurs", on: "2026-03-01", items: ["x"], state: .delivered)])
    let spread = ItemSpread.all([item("x")], plan: plan, log: log)[0]
    #expect(spread.delivered == ["A", "B", "F"])
    #expect(spread.left(in: plan).isEmpty)
  }

  @Test(
    "Given what was called off, turned down or carried on elsewhere, nothing went out",
    arguments: [
      ActivityState.cancelled, .refused, .continued,
    ])
  func calledOff(state: ActivityState) {
    let log = ActivityLog(activities: [activity("brev-2", "brev", on: "2026-02-01", items: ["x"], state: state)])
    #expect(ItemSpread.all([item("x")], plan: plan, log: log)[0].uses.isEmpty)
  }

  @Test("Given what is to come, a use that is not delivered, and dates in order")
  func toCome() {
    let log = ActivityLog(activities: [
      activity("sen", "brev", on: nil, items: ["x"]), activity("brev-3", "brev", on: "2026-03-01", items: ["x"]),
    ])
    let spread = ItemSpread.all([item("x")], plan: plan, log: log)[0]
    #expect(spread.uses.map(\.activity) == ["brev-3", "sen"])
    #expect(spread.delivered.isEmpty)
  }
}
