import SpreCore
import SpreReports
import Testing

@Suite("Where items went out, in a terminal") struct ItemSpreadTextTests {
  @Test("Given names of channels, they stand instead of the ids; a channel without one keeps its id")
  func namesChannels() {
    let item = KnowledgeItem(
      id: "film", kind: .film, language: .nb, date: Day("2026-01-01")!,
      versions: [.nb: .init(title: "Film", summary: "")])
    let plan = Plan(
      groups: [TargetGroup(code: "A", name: [.nb: "A"])],
      measures: ["website", "old"].enumerated().map { number, channel in
        Measure(id: channel, number: number + 1, name: [.nb: channel], audience: .all, channel: channel)
      })
    let activities = plan.measures.map {
      Activity(
        id: "a-\($0.id)", title: [.nb: "A"], kind: "web", measure: $0.id, dates: DateSpan(Day("2026-02-01")!),
        items: ["film"], state: .delivered)
    }
    let spreads = ItemSpread.all([item], plan: plan, log: ActivityLog(activities: activities))
    let names = ["website": Phrase(nb: "Nettsted", en: "Website")]
    let text = ItemSpreadText(spreads, plan: plan, channels: names, language: .nb).text
    #expect(text.contains("levert  2026-02-01  Nettsted  a-website") && text.contains("  old  a-old"))
  }
}
