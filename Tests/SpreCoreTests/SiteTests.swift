import SpreCore
import Testing

@Suite("The web site of a workspace")
struct SiteTests {
  private let plan = Plan(
    groups: [TargetGroup(code: "A", name: [.nb: "A"]), TargetGroup(code: "F", name: [.nb: "F"])],
    measures: [
      Measure(id: "nett", number: 1, name: [.nb: "Nett"], audience: .all, channel: "website"),
      Measure(id: "brev", number: 2, name: [.nb: "Brev"], audience: .named(["A"]), channel: "newsletter"),
    ])

  private let channels = [
    ChannelInfo(
      id: "website", name: Phrase(nb: "Nett", en: "Web"), summary: Phrase(nb: "", en: ""), publishesItems: true),
    ChannelInfo(
      id: "newsletter", name: Phrase(nb: "Brev", en: "Letter"), summary: Phrase(nb: "", en: ""),
      kinds: [ActivityKind("contribution", Phrase(nb: "bidrag", en: "contribution"), hasPage: false)],
      publishesActivities: true, headingSetting: "subject"),
  ]

  private func item(_ id: String, _ languages: [Language] = [.nb]) -> KnowledgeItem {
    KnowledgeItem(
      id: id, kind: .news, language: languages[0], date: Day("2026-01-01")!,
      versions: Dictionary(languages.map { ($0, .init(title: id, summary: "")) }) { first, _ in first })
  }

  private func activity(
    _ id: String, _ date: String?, _ items: [String]?, measure: String = "nett", state: ActivityState? = nil,
    groups: Audience? = nil
  ) -> Activity {
    Activity(
      id: id, title: [.nb: id], kind: "web", measure: measure, dates: date.flatMap { Day($0) }.map { DateSpan($0) },
      groups: groups, items: items, state: state)
  }

  private func site(
    _ activities: [Activity], items: [KnowledgeItem], deliveries: [String: [Delivery]] = [:], by day: String,
    today: String = "2026-01-01"
  ) -> Site {
    Site(
      address: "https://example.org", items: items,
      log: ActivityLog(activities: activities, deliveries: deliveries), plan: plan, channels: channels,
      languages: [.nb, .nn], by: Day(day)!, today: Day(today)!)
  }

  @Test("Given activities before and after a day, the site has the pages of those up to it, the latest first")
  func byDay() {
    let all = [
      activity("mars", "2026-03-01", ["a"]), activity("mai", "2026-05-01", ["b"]),
      activity("juni", "2026-06-01", ["c"]),
    ]
    let site = site(all, items: ["a", "b", "c"].map { item($0) }, by: "2026-05-01")
    #expect(site.pages.map(\.item.id) == ["b", "a"])
    #expect(site.pages.map(\.activity) == ["mai", "mars"])
    #expect(site.address(ofItem: "c", in: .nb) == nil)
  }

  @Test("Given activities of other channels, called off, refused, undated or that are only meant, none makes a page")
  func notPublished() {
    let all = [
      activity("brev", "2026-01-02", ["a"], measure: "brev"),
      activity("avlyst", "2026-01-02", ["a"], state: .cancelled),
      activity("avslag", "2026-01-02", ["a"], state: .refused), activity("tenkt", nil, ["a"]),
      activity("tenkt-dato", "2026-01-02", ["a"], state: .planned),
    ]
    #expect(site(all, items: [item("a")], by: "2026-12-31").pages.isEmpty)
  }

  @Test(
    "Given a letter with a subject, its page is headed by that, and what it carries is known, with pages or without")
  func headings() {
    var letter = activity("brev", "2026-01-02", ["a", "b"], measure: "brev")
    let place = Origin(file: "brev.yml")
    letter.settings = Value(
      .map([Value.Entry(key: "subject", keyOrigin: place, value: Value(.scalar("Emnet"), at: place))]), at: place)
    var secret = item("b")
    secret.isPublic = false
    let bare = activity("bare", "2026-01-03", [], measure: "brev")
    let site = site([letter, bare], items: [item("a"), secret], by: "2026-12-31")
    #expect(site.headings == ["brev": [.nb: "Emnet"]])
    #expect(Array(site.carried.keys) == ["a"])
  }

  @Test("Given an item that is not public, it has no page")
  func secret() {
    var secret = item("a")
    secret.isPublic = false
    #expect(site([activity("mars", "2026-03-01", ["a"])], items: [secret], by: "2026-12-31").pages.isEmpty)
  }

  @Test("Given an item published twice, its page keeps the first day and belongs to the last activity")
  func twice() {
    let all = [
      activity("mars", "2026-03-01", ["a"], groups: .named(["A"])),
      activity("mai", "2026-05-01", ["a"], groups: .named(["F"])),
    ]
    let page = site(all, items: [item("a")], by: "2026-12-31").page(of: "a")
    #expect(page?.published == Day("2026-03-01") && page?.activity == "mai" && page?.groups == ["F"])
  }

  @Test("Given what a log says went out, those items have pages from that day, whatever the activity names now")
  func delivered() {
    let part = Delivery.Part(
      path: "site/nb/b.html", sha256: "", language: .nb, groups: ["A"], items: ["b"], words: 1)
    let delivery = Delivery(
      date: Day("2026-02-20")!, by: "leder", channel: "website", parts: [part], counts: [], urls: [])
    let all = [activity("mars", "2026-03-01", ["a"])]
    let items = [item("a"), item("b")]
    let site = site(all, items: items, deliveries: ["mars": [delivery]], by: "2026-02-20")
    #expect(site.pages.map(\.item.id) == ["b"] && site.pages[0].published == Day("2026-02-20"))
  }

  @Test("Given an activity whose day has passed without a word of what came of it, it has no pages")
  func overdue() {
    let all = [activity("mars", "2026-03-01", ["a"]), activity("brev", "2026-03-01", ["a"], measure: "brev")]
    let site = site(all, items: [item("a")], by: "2026-12-31", today: "2026-03-02")
    #expect(site.pages.isEmpty && site.activities.isEmpty && site.unlogged == ["a": "mars"])
  }

  @Test("Given a reader's language, the address leads to that page, its sister form's or the item's own")
  func languages() {
    let items = [item("a", [.nb, .nn]), item("b", [.nn]), item("c", [.se])]
    let site = site([activity("mars", "2026-03-01", ["a", "b", "c"])], items: items, by: "2026-12-31")
    #expect(site.address(ofItem: "a", in: .nn) == "https://example.org/nn/a.html")
    #expect(site.address(ofItem: "a", in: .en) == "https://example.org/nb/a.html")
    #expect(site.address(ofItem: "b", in: .nb) == "https://example.org/nn/b.html")
    #expect(site.address(ofItem: "c", in: .nb) == "https://example.org/se/c.html")
    var nowhere = site
    nowhere.address = nil
    #expect(nowhere.address(ofItem: "a", in: .nb) == nil)
  }

  @Test("Given a letter to come, its page has an address in its languages; one called off has none")
  func activities() {
    var letter = activity("brev", "2027-01-02", ["a"], measure: "brev")
    letter.languages = [.nn, .en]
    let off = activity("avlyst", "2026-01-02", ["a"], measure: "brev", state: .cancelled)
    let site = site([letter, off, activity("mars", "2026-03-01", ["a"])], items: [item("a")], by: "2026-12-31")
    #expect(site.address(ofActivity: "brev", in: .en) == "https://example.org/en/activities/brev.html")
    #expect(site.address(ofActivity: "brev", in: .se) == "https://example.org/nn/activities/brev.html")
    #expect(site.address(ofActivity: "avlyst", in: .nb) == nil)
    #expect(site.address(ofActivity: "mars", in: .nb) == nil)
  }

  @Test("Given a letter that has gone out, its page has an address in the languages that the log has it in")
  func deliveredActivity() {
    func part(_ path: String) -> Delivery.Part {
      Delivery.Part(path: path, sha256: "", language: .nb, groups: ["A"], items: [], words: 1)
    }
    let delivery = Delivery(
      date: Day("2026-03-02")!, by: "leder", channel: "newsletter",
      parts: [part("newsletter.nb.html"), part("newsletter.nn.html"), part("site/nn/activities/brev.html")],
      counts: [], urls: [])
    let letters = [
      activity("brev", "2026-03-01", [], measure: "brev"),
      activity("gammelt", "2026-02-01", [], measure: "brev", state: .delivered),
    ]
    let site = site(letters, items: [], deliveries: ["brev": [delivery]], by: "2026-12-31")
    #expect(site.activities == ["brev": [.nn]])
  }

  @Test("Given a kind of activity without pages, none has an address")
  func pagelessKind() {
    var talk = activity("foredrag", "2026-12-01", [], measure: "brev")
    talk.kind = "contribution"
    #expect(site([talk], items: [], by: "2026-12-31").activities.isEmpty)
  }
}
