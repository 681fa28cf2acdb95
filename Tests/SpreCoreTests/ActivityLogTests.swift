import SpreCore
import Testing

@Suite("The log of activities")
struct ActivityLogTests {
  private let plan = Plan(
    groups: [
      TargetGroup(code: "A", name: [.nb: "a"]), TargetGroup(code: "B", name: [.nb: "b"]),
      TargetGroup(code: "C", name: [.nb: "c"]),
    ],
    measures: [
      Measure(id: "brev", number: 1, name: [.nb: "Brev"], audience: .named(["B", "A"]), channel: "newsletter"),
      Measure(id: "prat", number: 2, name: [.nb: "Prat"], audience: .all),
    ])

  private func activity(
    _ id: String, _ date: String? = nil, items: [String]? = nil, state: ActivityState? = nil, measure: String = "brev"
  ) -> Activity {
    Activity(
      id: id, title: [.nb: id], kind: "newsletter", measure: measure,
      dates: date.flatMap { Day($0) }.map { DateSpan($0) },
      items: items, state: state)
  }

  private func item(
    _ id: String, _ date: String, groups: Audience = .all, isPublic: Bool = true, expires: String? = nil,
    deadline: String? = nil
  ) -> KnowledgeItem {
    KnowledgeItem(
      id: id, kind: .news, language: .nb, date: Day(date)!, groups: groups, expires: expires.flatMap { Day($0) },
      deadline: deadline.flatMap { Day($0) }, isPublic: isPublic,
      versions: [.nb: KnowledgeItem.Version(title: id, summary: id)])
  }

  @Test("a logged delivery decides, else the state written, else the date")
  func state() {
    let dated = activity("a", "2026-11-05")
    let undated = activity("b")
    let refused = activity("c", "2026-11-05", state: .refused)
    let delivery = Delivery(
      date: Day("2026-11-05")!, by: "leder", channel: "newsletter", parts: [], counts: [], urls: [])
    let log = ActivityLog(activities: [dated, undated, refused], deliveries: ["a": [delivery]])
    #expect(log.state(of: dated) == .delivered)
    #expect(log.state(of: undated) == .planned)
    #expect(log.state(of: refused) == .refused)
  }

  @Test(
    "due is scheduled, with a channel, not delivered, at most 31 days ahead",
    arguments: [
      ("2026-12-03", true), ("2026-12-04", false), ("2026-10-01", true),
    ])
  func due(date: String, expected: Bool) {
    let log = ActivityLog(activities: [activity("a", date)])
    #expect(log.isDue(log.activities[0], in: plan, on: Day("2026-11-02")!) == expected)
    let withoutChannel = activity("b", date, measure: "prat")
    #expect(!log.isDue(withoutChannel, in: plan, on: Day("2026-11-02")!))
  }

  @Test("an item is taken by an earlier activity of the same channel, not by a later one or another channel's")
  func taken() {
    let own = activity("november", "2026-11-05")
    let log = ActivityLog(activities: [
      activity("oktober", "2026-10-01", items: ["x"]), activity("desember", "2026-12-01", items: ["y"]), own,
      activity("prat", "2026-09-01", items: ["z"], measure: "prat"),
    ])
    #expect(log.taken(for: own, in: plan).mapValues(\.id) == ["x": "oktober"])
  }

  @Test("items delivered by an activity that listed none are taken too")
  func takenByDelivery() {
    let part = Delivery.Part(path: "a", sha256: "", language: .nb, groups: [], items: ["x"], words: 1)
    let delivery = Delivery(
      date: Day("2026-10-01")!, by: "r", channel: "newsletter", parts: [part], counts: [], urls: [])
    let own = activity("november", "2026-11-05")
    let log = ActivityLog(activities: [activity("oktober", "2026-10-01"), own], deliveries: ["oktober": [delivery]])
    #expect(log.taken(for: own, in: plan).keys.sorted() == ["x"])
  }

  @Test("proposals come newest first, then by rank of group; the rest is left out with its reason")
  func proposals() {
    let own = activity("november", "2026-11-05")
    let log = ActivityLog(activities: [activity("oktober", "2026-10-01", items: ["brukt"]), own])
    let items = [
      item("brukt", "2026-09-01"), item("gammel", "2026-08-01"), item("b", "2026-10-20", groups: .named(["B"])),
      item("a", "2026-10-20", groups: .named(["A"])), item("bare-c", "2026-10-01", groups: .named(["C"])),
      item("intern", "2026-10-01", isPublic: false), item("seinere", "2026-11-06"),
      item("utgatt", "2026-10-01", expires: "2026-10-31"), item("frist", "2026-10-01", deadline: "2026-11-04"),
    ]
    let proposals = Proposals(for: own, items: items, log: log, plan: plan)
    #expect(proposals.chosen.map(\.item) == ["a", "b", "gammel"])
    #expect(Set(proposals.leftOut.map(\.item)) == ["brukt", "bare-c", "intern", "seinere", "utgatt", "frist"])
    #expect(proposals.leftOut.compactMap(\.takenBy) == ["oktober"])
    #expect(proposals.leftOut.first { $0.item == "frist" }?.reason.nb == "fristen gikk ut 2026-11-04")
    #expect(proposals.leftOut.first { $0.item == "brukt" }?.reason.en == "used in 'oktober'")
    #expect(Proposals(for: own, items: items, log: log, plan: plan, limit: 2).leftOut.contains { $0.item == "gammel" })
  }

  @Test(
    "an item that still has its help text is not proposed", arguments: [Placeholder.opening.nb, Placeholder.opening.en])
  func unfinished(opening: String) {
    let own = activity("november", "2026-11-05")
    var fresh = item("ny", "2026-10-01")
    fresh.versions[.nb]?.summary = opening + ": noe"
    let proposals = Proposals(for: own, items: [fresh], log: ActivityLog(activities: [own]), plan: plan)
    #expect(proposals.chosen.isEmpty)
    #expect(proposals.leftOut.map(\.item) == ["ny"])
  }

  @Test("all groups and the same groups one by one stay different, and codes follow priority")
  func audiences() {
    #expect(Audience.all != .named(["A", "B", "C"]))
    #expect(plan.codes(of: .named(["C", "A", "Q"])) == ["A", "C"])
    #expect(plan.groups(of: activity("x")) == ["A", "B"])
  }
}

@Suite("The list of channels")
struct ChannelListTests {
  private struct Named: Channel {
    var id: String
    var info: ChannelInfo { ChannelInfo(id: id, name: Phrase(nb: id, en: id), summary: Phrase(nb: "", en: "")) }
    func draft(_ brief: Brief) async throws -> Drafting { Drafting() }
  }

  @Test("sorts by id and refuses a second claim and a bad id")
  func claims() {
    let list = ChannelList(from: [
      LinkedRegistry([Named(id: "web"), Named(id: "post")]), LinkedRegistry([Named(id: "web"), Named(id: "Bad Id")]),
    ])
    #expect(list.infos.map(\.id) == ["post", "web"])
    #expect(list.problems.map(\.id) == ["Bad Id", "web"])
  }
}
