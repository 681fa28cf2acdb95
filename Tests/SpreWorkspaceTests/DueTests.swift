import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("What is due")
struct DueTests {
  /// What wants attention on 2 November 2026 in the small workspace with more files.
  private func due(_ more: [String: String], days: Int = 60) throws -> DueList {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    try files.write(TemporaryWorkspace.small["plan.yml"]! + "\nregions: [Nord, Vest]", to: "plan.yml")
    for (path, text) in more { try files.write(text, to: path) }
    let today = Day("2026-11-02")!
    let workspace = files.load(today: today)
    #expect(workspace.findings.filter { $0.severity == .error } == [])
    return DueList(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers, today: today, days: days)
  }

  private func lines(_ entries: [DueList.Entry]) -> [String] {
    entries.map { "\($0.day?.description ?? "–") \($0.topic.rawValue): \($0.words.en)" }
  }

  @Test("Given activities, the passed one wants an answer and the one beyond the window is left out")
  func activities() throws {
    let more = [
      "activities/2026/a.yml": "title: Gammel\nkind: other\nmeasure: brev\ndate: 2026-10-01\n",
      "activities/2026/b.yml":
        "title: Avlyst\nkind: other\nmeasure: brev\ndate: 2026-11-10\nstate: cancelled\nreason: Syk.\n",
      "activities/2026/c.yml": "title: Siste\nkind: other\nmeasure: brev\ndate: 2026-12-02\n",
      "activities/2026/d.yml": "title: Seinere\nkind: other\nmeasure: brev\ndate: 2026-12-03\n",
    ]
    let due = try due(more, days: 30)
    #expect(lines(due.late) == ["2026-10-01 activity: Gammel: say what came of it"])
    #expect(lines(due.coming) == ["2026-11-05 activity: Brev", "2026-12-02 activity: Siste"])
    #expect(due.undated == [] && due.last == Day("2026-12-02"))
    #expect(due.late.first?.origin.file == "activities/2026/a.yml")
  }

  @Test("Given a campaign that is under way, its stages to come stand on their own days")
  func stages() throws {
    let campaign = """
      title: Prisen
      kind: campaign
      measure: brev
      from: 2026-10-01
      to: 2027-03-01
      opens: 2026-10-01
      closes: 2026-11-15
      jury: 2026-12-01
      winnerOn: 2027-02-01
      """
    let due = try due(["activities/2026/k.yml": campaign])
    #expect(
      lines(due.coming).filter { $0.contains("Prisen") } == [
        "2026-11-02 activity: Prisen", "2026-11-15 activity: Prisen: nominations close",
        "2026-12-01 activity: Prisen: the jury meets",
      ])
    #expect(due.late == [] && due.coming.first { $0.day == Day("2026-11-15") }?.origin.line == 7)
    let over = campaign + "\nstate: cancelled\nreason: Ingen penger.\n"
    #expect(try self.due(["activities/2026/k.yml": over]).coming.count == 1)
  }

  @Test("Given a consultation, its last missed step, the steps to come and the deadline are told")
  func consultations() throws {
    let more = ["activities/2026/h.yml": "title: Høring\nkind: input\nmeasure: brev\ndeadline: 2026-11-13\n"]
    let due = try due(more)
    #expect(lines(due.late) == ["2026-10-23 consultation: Høring: the draft should be done"])
    #expect(
      lines(due.coming.filter { $0.topic == .consultation }) == [
        "2026-11-04 consultation: Høring: the round in the network should be done",
        "2026-11-11 consultation: Høring: the sign-off should be done", "2026-11-13 consultation: Høring: the deadline",
      ])
    #expect(due.late.map(\.words.nb) == ["Høring: utkastet bør være klart"])
    #expect(due.coming.contains { $0.words.nb == "Høring: godkjenningen bør være klar" })
    let sent = [
      "activities/2026/h.yml": "title: H\nkind: input\nmeasure: brev\ndeadline: 2026-11-13\nsent: 2026-11-01\n"
    ]
    #expect(try self.due(sent).coming.allSatisfy { $0.topic != .consultation })
  }

  @Test("Given registers, seats, mandates, open feedback, unchecked links and unknown products are told")
  func registers() throws {
    let network = """
      - id: fag
        name: Fag
        mandate: {from: 2022-01, to: 2026-12, evaluation: 2026}
        seats: [{region: Nord, to: 2026-10}, {region: Vest, to: 2026-11}]
        rules: [{per: region, of: [Nord, Vest], seats: 1}]
      """
    let due = try due([
      "registers/networks.yml": network,
      "registers/feedback.yml":
        "- {date: 2026-10, text: Mer film}\n- {date: 2026-09, text: Færre brev, done: Gjort, doneOn: 2026-10}\n",
      "registers/evidence.yml":
        "- {reference: R, claim: K, link: 'https://example.org'}\n- {reference: S, claim: K}\n"
        + "- {reference: T, claim: K, link: 'https://example.org', checked: 2026-10-01}\n",
      "registers/products.yml":
        "- {product: P, region: Nord, status: offered, source: S}\n"
        + "- {product: Q, region: Nord, status: adopted, source: S}\n"
        + "- {product: Q, region: Vest, status: offered, source: S}\n",
    ])
    #expect(lines(due.late) == ["2026-10-31 network: Fag: the term of 'Nord' ended on 2026-10-31."])
    #expect(
      lines(due.coming.filter { $0.topic == .network }) == [
        "2026-11-02 network: Fag: the evaluation began on 2026-01-01.",
        "2026-11-30 network: Fag: the term of 'Vest' ends on 2026-11-30.",
        "2026-12-31 network: Fag: the mandate ends on 2026-12-31.",
      ])
    #expect(
      lines(due.undated) == [
        "– network: Fag: 0 of 1 seats are held for 'Nord'.",
        "– feedback: Feedback of 2026 without an answer: Mer film",
        "– evidence: Nobody has checked that the link works: R",
        "– product: P: unknown in 1 of 2 regions (Vest)",
      ])
  }
}
