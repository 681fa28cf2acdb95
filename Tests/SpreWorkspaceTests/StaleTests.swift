import SpreCore
import SpreTestKit
import Testing

@testable import SpreWorkspace

@Suite("What has grown old")
struct StaleTests {
  private let today = Day("2026-11-02")!

  private func load(_ more: [String: String], usual: String? = "year") throws -> Workspace {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    let settings = TemporaryWorkspace.small["spre.yml"]! + (usual.map { "\nreviewEvery: \($0)" } ?? "")
    try files.write(settings, to: "spre.yml")
    for (path, text) in more { try files.write(text, to: path) }
    let workspace = files.load(today: today)
    #expect(workspace.findings.filter { $0.severity == .error } == [])
    return workspace
  }

  private func item(_ fields: String, date: String = "2024-01-02") -> String {
    "---\ntitle: En sak\nkind: tool\nlang: nb\ndate: \(date)\nsummary: Kort sagt.\n\(fields)---\nBrødtekst.\n"
  }

  private func stale(_ workspace: Workspace) -> [String] {
    workspace.reviews(on: today).stale(on: today).map { "\($0.name) \($0.last) \($0.due) \($0.daysOver(on: today))" }
  }

  @Test("Given an item without a review, its own date counts, and it holds through the last day of its period")
  func date() throws {
    #expect(try stale(load(["items/a.md": item("", date: "2025-11-02")])) == [])
    #expect(try stale(load(["items/a.md": item("", date: "2025-11-01")])) == ["a 2025-11-01 2026-11-01 1"])
  }

  @Test(
    "Given a period of the item's own, it goes before the usual one",
    arguments: [
      ("reviewed: 2026-05-01\nreviewEvery: halfYear\n", ["a 2026-05-01 2026-11-01 1"]),
      ("reviewed: 2026-08-01\nreviewEvery: quarter\n", ["a 2026-08-01 2026-11-01 1"]),
      ("reviewed: 2024-11-02\nreviewEvery: twoYears\n", []),
      ("reviewed: 2024-11-01\nreviewEvery: twoYears\n", ["a 2024-11-01 2026-11-01 1"]),
      ("reviewEvery: never\n", []), ("reviewed: 2025-11-02\n", []), ("expires: 2026-11-01\n", []),
      ("expires: 2026-11-02\n", ["a 2024-01-02 2025-01-02 669"]),
    ])
  func period(_ fields: String, _ expected: [String]) throws {
    #expect(try stale(load(["items/a.md": item(fields)])) == expected)
  }

  @Test("Given no usual period, only what names one grows old")
  func unusual() throws {
    let more = ["items/a.md": item(""), "items/b.md": item("reviewEvery: year\n")]
    #expect(try stale(load(more, usual: nil)) == ["b 2024-01-02 2025-01-02 669"])
    #expect(try load([:], usual: nil).reviews(on: today).entries == [])
  }

  @Test("Given a stale item that an activity to come carries, a note stands at the day, and none elsewhere")
  func note() throws {
    let workspace = try load([
      "items/a.md": item("reviewed: 2025-10-01\n"), "items/b.md": item(""),
      "activities/2026/x.yml": "title: X\nkind: newsletter\nmeasure: brev\ndate: 2026-11-20\nitems: [a]\n",
      "activities/2026/gammel.yml":
        "title: X\nkind: newsletter\nmeasure: brev\ndate: 2026-03-20\nitems: [b]\nstate: delivered\n",
    ])
    let notes = workspace.findings.filter { $0.code == "item.stale" }
    #expect(notes.count == 1 && notes[0].severity == .note)
    #expect(notes.first?.origin?.file == "items/a.md" && notes.first?.origin?.line == 7)
    #expect(notes.first?.message.nb.contains("«x», men ble sist gjennomgått 1. oktober 2025: 32 dager") == true)
    let entries = workspace.reviews(on: today).stale(on: today)
    #expect(entries.map(\.coming) == [[], ["x"]] && entries.map(\.published) == [["gammel"], []])
  }

  @Test("Given evidence and relays, the day they were checked counts, else evidence's own date")
  func registers() throws {
    let workspace = try load([
      "registers/evidence.yml": """
      - {reference: Sett på, claim: P, date: 2010, link: "https://example.org/a", checked: 2026-10-01}
      - {reference: Aldri sett på, claim: P, date: 2018}
      - {reference: Uten dag, claim: P}
      """,
      "registers/relays.yml":
        "- {organisation: Foretaket, groups: [A], link: \"https://example.org\", checked: 2025-10-31}\n",
    ])
    #expect(
      stale(workspace) == ["Aldri sett på 2018-12-31 2019-12-31 2498", "Foretaket 2025-10-31 2026-10-31 2"])
  }

  @Test("Given what grows old in the window or has, it is among what is due")
  func due() throws {
    let workspace = try load([
      "items/a.md": item("reviewed: 2025-10-01\n"), "items/b.md": item("reviewed: 2025-12-01\n"),
      "items/c.md": item("reviewed: 2026-06-01\n"),
    ])
    let due = DueList(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers, reviews: workspace.reviews(on: today),
      today: today)
    #expect(due.late.filter { $0.topic == .review }.map(\.day) == [Day("2026-10-01")])
    #expect(due.coming.filter { $0.topic == .review }.map(\.day) == [Day("2026-12-01")])
    #expect(due.late.last?.words.en == "Look over again: En sak (last on 1 October 2025)")
  }

  @Test("A review later never makes more things stale, and a day later never fewer", arguments: UInt64(1)...40)
  func monotone(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &numbers) }
    let items = (0..<20).map { index in
      KnowledgeItem(
        id: "i\(index)", kind: .tool, language: .nb, date: today.adding(days: -next(900)),
        reviewed: next(2) == 0 ? nil : today.adding(days: -next(900)),
        reviewEvery: ([nil] + ReviewPeriod.allCases.map(Optional.some))[next(6)],
        versions: [.nb: KnowledgeItem.Version(title: "T", summary: "S")])
    }
    func names(_ items: [KnowledgeItem], on day: Day) -> Set<String> {
      Set(
        ReviewList(items: items, log: ActivityLog(activities: []), usual: .year, today: day).stale(on: day).map(\.name))
    }
    let now = names(items, on: today)
    #expect(now.isSubset(of: names(items, on: today.adding(days: 1 + next(400)))))
    let looked = items.map { item in
      var item = item
      item.reviewed = today
      return item
    }
    #expect(names(looked, on: today) == [] && names(items.reversed(), on: today) == now)
  }
}
