import SpreCore
import Testing

@Suite("The ledger of languages") struct LanguageLedgerTests {
  private static func part(
    _ path: String, _ words: Int, _ language: Language? = .nb, items: [String] = [], foreign: [Language: Int] = [:]
  ) -> Delivery.Part {
    Delivery.Part(
      path: path, sha256: "", language: language, groups: [], items: items, words: words, foreign: foreign)
  }

  private static func delivery(_ day: String, _ parts: [Delivery.Part], channel: String = "newsletter") -> Delivery {
    Delivery(date: Day(day)!, by: "leder", channel: channel, parts: parts, counts: [], urls: [])
  }

  private static func ledger(
    _ deliveries: [String: [Delivery]], items: [KnowledgeItem] = [], _ from: String = "2026-01-01",
    _ to: String = "2026-12-31"
  ) -> LanguageLedger {
    LanguageLedger(
      log: ActivityLog(deliveries: deliveries), items: items, period: DateSpan(from: Day(from)!, to: Day(to)!)!)
  }

  @Test("Given a letter logged as HTML, text and message, it counts once, by the HTML")
  func oncePerEdition() {
    let parts = [
      Self.part("n.nb.eml", 0), Self.part("n.nb.html", 195, items: ["a", "b"]),
      Self.part("n.nb.txt", 210, items: ["a", "b"]), Self.part("n.nn.html", 90, .nn, items: ["a"]),
      Self.part("n.nn.txt", 99, .nn, items: ["a"]),
    ]
    let ledger = Self.ledger(["brev": [Self.delivery("2026-09-03", parts), Self.delivery("2026-09-09", parts)]])
    #expect(ledger[.nb] == LanguageTally(texts: 1, items: 2, words: 195))
    #expect(ledger[.nn] == LanguageTally(texts: 1, items: 1, words: 90))
    #expect(ledger.share(of: .nn) == 90.0 / 285.0)
  }

  @Test("Given passages in the other form, the words and the items without a version count as that form")
  func passages() {
    let item = KnowledgeItem(
      id: "a", kind: .news, language: .nb, date: Day("2026-01-01")!, versions: [.nb: .init(title: "", summary: "")])
    let part = Self.part("n.nn.html", 100, .nn, items: ["a", "gone"], foreign: [.nb: 80])
    let ledger = Self.ledger(["brev": [Self.delivery("2026-02-01", [part])]], items: [item])
    #expect(ledger[.nn] == LanguageTally(texts: 1, items: 1, words: 20))
    #expect(ledger[.nb] == LanguageTally(texts: 0, items: 1, words: 80))
  }

  @Test("Given one web page laid out by two activities, it counts the first time")
  func onePage() {
    let page = [Self.part("site/nb/a.html", 50)]
    let ledger = Self.ledger([
      "x": [Self.delivery("2026-03-01", page, channel: "website")],
      "y": [Self.delivery("2026-02-01", page, channel: "website")],
    ])
    #expect(ledger.texts.map(\.activity) == ["y"])
    #expect(ledger.byChannel["website"]?[.nb]?.words == 50)
  }

  @Test("Given an item that is not public, a text that carries it is left out whole, and shown as left out")
  func notPublic() {
    let item = KnowledgeItem(
      id: "a", kind: .news, language: .nb, date: Day("2026-01-01")!, isPublic: false,
      versions: [.nb: .init(title: "", summary: "")])
    let ledger = Self.ledger(
      ["x": [Self.delivery("2026-02-01", [Self.part("1.md", 9, items: ["a"]), Self.part("2.md", 4)])]], items: [item])
    #expect(ledger[.nb].words == 4 && ledger.leftOut.map(\.path) == ["1.md"])
  }

  @Test("Given a random log, the order changes nothing, and two halves of a year sum to the whole", arguments: 1...40)
  func properties(seed: Int) {
    var dice = SeededDice(seed)
    var deliveries: [String: [Delivery]] = [:]
    for activity in ["a", "b", "c"] {
      deliveries[activity] = (0..<dice.below(6)).map { _ in
        let parts = (0..<dice.below(5)).map { _ in
          Self.part(
            ["p.html", "p.txt", "q.md", "site/nb/p.html", "r.nn.html"][dice.below(5)], dice.below(300),
            [Language.nb, .nn, .en, nil][dice.below(4)], items: dice.below(2) == 0 ? [] : ["i"])
        }
        let day = Day("2026-01-01")!.adding(days: dice.below(365))
        return Self.delivery("\(day)", parts, channel: ["newsletter", "social"][dice.below(2)])
      }
    }
    let year = Self.ledger(deliveries)
    #expect(year == Self.ledger(deliveries.mapValues { $0.reversed() }))
    let halves = [
      Self.ledger(deliveries, "2026-01-01", "2026-06-30"), Self.ledger(deliveries, "2026-07-01", "2026-12-31"),
    ]
    for language in Language.allCases.map(Optional.some) + [nil] {
      #expect(halves[0][language] + halves[1][language] == year[language])
    }
  }

  @Test("Given a central body in the first half of a year, the forecast says how many words of nynorsk are missing")
  func forecast() throws {
    let parts = [Self.part("nb.html", 900, items: ["a", "b", "c"]), Self.part("nn.html", 100, .nn, items: ["d"])]
    let ledger = Self.ledger(["x": [Self.delivery("2026-02-01", parts)]])
    let forecast = try #require(
      LanguageForecast(of: .nn, percent: 25, in: ledger, on: Day("2026-07-02")!))
    // 25 * 1000 - 100 * 100 = 15,000; over 75 that is 200. Then 300 of 1,200 words are nynorsk.
    #expect(forecast.wordsAlone == 200)
    // 183 of 365 days have passed: 1000 * 365 / 183 = 1994.5 words, and a quarter of 1,995 is 498.75.
    #expect(forecast.expectedWords == 1995 && forecast.wordsAtPace == 399)
    #expect(forecast.wordsPerItem == 100 && forecast.items(for: 399) == 4)
    #expect(LanguageForecast(of: .nb, percent: 25, in: ledger, on: Day("2026-07-02")!)?.wordsAlone == 0)
    #expect(LanguageForecast(of: .nn, percent: 25, in: ledger, on: Day("2026-12-31")!) == nil)
    #expect(LanguageForecast(of: .nn, percent: 25, in: Self.ledger([:]), on: Day("2026-07-02")!) == nil)
  }

  @Test("Given a body and its district, the demands are the law's, and nothing is assumed")
  func readings() throws {
    let rules = try #require(LanguageRules.holding(on: Day("2026-11-02")!))
    #expect(LanguageRules.holding(on: Day("2021-12-31")!) == nil)
    func demands(_ type: BodyType, _ district: LanguageDistrict) -> [[LanguageDemand]] {
      LanguageReading.all(type, district, by: rules).map(\.demands)
    }
    func neutral(_ nb: Int, _ nn: Int) -> [LanguageDemand] {
      demands(.regionalNeutral, LanguageDistrict(municipalities: 40, demand: [.nb: nb, .nn: nn]))[0]
    }
    #expect(demands(.central, LanguageDistrict()) == [[.atLeast(.nb, percent: 25), .atLeast(.nn, percent: 25)]])
    #expect(demands(.none, LanguageDistrict(isNational: true)) == [[]])
    #expect(demands(.regionalMajority, LanguageDistrict(majorityForm: .nn)) == [[.mainForm(.nn)]])
    #expect(neutral(10, 9) == [.atLeast(.nb, percent: 25), .atLeast(.nn, percent: 10)])
    #expect(neutral(9, 10) == [.reasonable(.nb), .atLeast(.nn, percent: 25)])
    #expect(neutral(0, 0) == [.reasonable(.nb), .reasonable(.nn)])
    let unsaid = LanguageReading.all(.regionalMajority, LanguageDistrict(), by: rules)
    #expect(unsaid.map(\.missing) == [["languageDistrict.majorityForm"]])
    #expect(demands(.regionalMajority, LanguageDistrict(majorityForm: .nb, isNational: true)).count == 2)
    let national = LanguageReading.all(.central, LanguageDistrict(isNational: true), by: rules)
    #expect(national.map(\.bodyType) == [.central, nil] && national[1].missing.count == 2)
  }

  @Test("What a channel's activity delivered without a text in the log is told apart, by its state and its days")
  func untold() {
    func activity(
      _ id: String, _ day: String, channel: String? = "social", state: ActivityState? = .delivered
    )
      -> Activity
    {
      Activity(
        id: id, title: [.nb: id], kind: "post", measure: "m", channel: channel, dates: DateSpan(Day(day)!),
        state: state)
    }
    let log = ActivityLog(activities: [
      activity("with-channel", "2026-02-01"), activity("without", "2026-02-01", channel: nil),
      activity("to-come", "2026-12-01", state: nil), activity("year-before", "2025-02-01"),
    ])
    let ledger = LanguageLedger(log: log, items: [], period: DateSpan(year: 2026)!)
    #expect(ledger.untold.map(\.id) == ["with-channel"])
  }
}

/// Numbers that look random and are the same every time (Knuth's constants).
private struct SeededDice {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
