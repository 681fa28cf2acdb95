import SpreCore
import SpreReports
import Testing

@testable import SpreTestKit

@Suite("Registers in the action plan and the annual report")
struct RegisterReportTests {
  private static let today = Day("2026-11-02")!

  private static func annual(
    _ registers: Registers, year: Int = 2026, _ language: ReportLanguage = .en
  ) -> Report {
    AnnualReport(
      plan: plan, log: ReportGoldenTests.log, registers: registers, year: year, today: today, language: language
    ).report
  }

  private static var plan: Plan {
    var plan = Plan.example
    plan.regions = ["Nord", "Vest"]
    return plan
  }

  /// The lines of a section, with the padding of its tables taken away.
  private static func lines(_ report: Report, _ title: String) -> [String] {
    guard let text = (report.markdown() + "\n## ").components("## \(title)\n", "\n## ") else { return [] }
    return text.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
  }

  private static let networks = """
    - id: fag
      name: Fagnettverk
      mandate: {from: 2022, to: 2026-12}
      seats:
        - {region: Nord, to: 2026-06}
        - {region: Vest, role: fagleder}
        - {region: Vest, role: rådgiver, to: 2027}
        - {organisation: NAV}
      rules:
        - {per: region, of: [Nord, Vest], seats: 1}
        - {kind: userRepresentative, seats: 1}
      source: Mandatet
    - id: fritt
      name: Fritt nettverk
      seats: [{role: leder}, {role: medlem, vacant: true}]
    """

  @Test("Given networks, seats are filled, vacant and over by rule, and what ends in the period is told with its day")
  func networks() throws {
    let registers = try RegisterFiles.registers(["networks.yml": Self.networks])
    let lines = Self.lines(Self.annual(registers), "Networks and reference groups")
    #expect(lines.first == "The seats as of 2 November 2026.")
    #expect(
      lines.suffix(2) == [
        "| Fagnettverk | 1 of 3 | Nord (1); user representative (1) | Vest (1); NAV | Nord (June 2026); "
          + "the mandate (December 2026) | Mandatet |",
        "| Fritt nettverk | 1, no rule on how many | member | – | – | without a source |",
      ])
    // In a year that has passed the seats are those of its last day, where Nord's had not ended.
    let earlier = Self.lines(Self.annual(registers, year: 2025), "Networks and reference groups")
    #expect(earlier.first == "The seats as of 31 December 2025.")
    #expect(earlier.contains { $0.contains("| Fagnettverk | 2 of 3 | user representative (1) |") })
  }

  @Test("Given offerings, they are counted by level for the newest year reached, and those without a year apart")
  func offerings() throws {
    let text = """
      title;level;year;participants.n;participants.qualifier
      Kurs;local;2025;12;exact
      Kurs;local;2025;;unknown
      Skole;regional;2025;30;atLeast
      Skole;national;2024;99;exact
      Skole;national;2027;98;exact
      Treff;local;;;
      """
    let yaml = text.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      let year = cells[2].isEmpty ? "" : ", year: \(cells[2])"
      let number = cells[3].isEmpty ? "" : "n: \(cells[3]), "
      let count = cells[4].isEmpty ? "" : ", participants: {\(number)qualifier: \(cells[4])}"
      return "- {title: \(cells[0]), level: \(cells[1])\(year)\(count)}\n"
    }.joined()
    let registers = try RegisterFiles.registers(["offerings.yml": yaml])
    #expect(registers.offerings.count == 6)
    let lines = Self.lines(Self.annual(registers), "Group offerings").filter { !$0.contains("---") }
    #expect(
      lines == [
        "As the register shows 2025:", "| Reach | Offerings | Participants | Without a number |",
        "| local | 2 | at least 12 | 1 of 2 |", "| regional | 1 | at least 30 | 0 of 1 |", "| national | 0 | – | – |",
        "Offerings that the register gives no year for:", "| Reach | Offerings | Participants | Without a number |",
        "| local | 1 | not known | 1 of 1 |", "| regional | 0 | – | – |", "| national | 0 | – | – |",
      ])
    let later = try RegisterFiles.registers(["offerings.yml": "- {title: Kurs, level: local, year: 2030}"])
    #expect(Self.lines(Self.annual(later), "Group offerings") == ["The register holds offerings of later years only."])
  }

  @Test("Given products, each region of the plan has a word, a date and a source, and nothing said is not known")
  func products() throws {
    let text = """
      product;region;status;date;source
      SMIL;Nord;adopted;2018;Gjennomgangen
      Starthjelp;Vest;offered;;
      """
    let lines = Self.lines(
      Self.annual(try RegisterFiles.registers(["products.csv": text])), "The products in the regions")
    #expect(lines.contains("| Product | Nord | Vest |"))
    #expect(lines.contains("| SMIL | taken over (2018) | not known |"))
    #expect(lines.contains("| Starthjelp | not known | offered |"))
    #expect(lines.suffix(2) == ["- Gjennomgangen: SMIL (Nord).", "- Said without a source: Starthjelp (Vest)."])
  }

  @Test("Given relays, whom they reach stands there and in no sum of the report")
  func relays() throws {
    let registers = try RegisterFiles.registers([
      "relays.yml": "- {organisation: Foretaket, groups: [A], secondHand: {n: 7777, qualifier: about}}"
    ])
    let with = Self.annual(registers).markdown()
    #expect(Self.lines(Self.annual(registers), "Those who pass word on").contains { $0.contains("| about 7,777 |") })
    #expect(with.components(separated: "7,777") == 1)
    #expect(
      Self.lines(Self.annual(registers), "The figures") == Self.lines(Self.annual(Registers()), "The figures"))
  }

  @Test("Given feedback, that of the year and all that waits is told with what was done")
  func feedback() throws {
    let registers = try RegisterFiles.registers([
      "feedback.yml": """
      - {date: 2024, text: Gammelt og besvart, done: Rettet., doneOn: 2024-05}
      - {date: 2024, text: Gammelt og åpent, from: Referansegruppen}
      - {date: 2026-03, text: Nytt, group: B, done: Rettet., doneOn: 2026-04, toldBack: true}
      """
    ])
    let lines = Self.lines(Self.annual(registers), "Feedback")
    #expect(lines.first == "1 of 2 wait for something to be done.")
    #expect(
      lines.suffix(2) == [
        "| 2024 | Referansegruppen | Gammelt og åpent | **nothing yet** | no |",
        "| March 2026 | B User organisations | Nytt | Rettet. (April 2026) | yes |",
      ])
  }

  @Test("Given indicators, a share of many is a percentage beside its numbers, and one without its whole is none")
  func indicators() throws {
    let registers = try RegisterFiles.registers([
      "indicators.yml": """
      - {id: a, name: Mange, definition: Foretak, unit: percent, numerator: 25, denominator: 40, date: 2026, source: S}
      - {id: b, name: Få, definition: Foretak, unit: percent, numerator: 3, denominator: 4, date: 2026, source: S}
      - {id: c, name: Uten, definition: Foretak, unit: percent, numerator: 3, date: 2026, source: S}
      - {id: d, name: Senere, definition: Foretak, numerator: 3, date: 2027, source: S}
      """
    ])
    let lines = Self.lines(Self.annual(registers), "The indicators")
    #expect(
      lines.filter { $0.hasPrefix("| **") } == [
        "| **Mange**: Foretak | 63 % | 25 | 40 | – | 2026 | S |",
        "| **Få**: Foretak | 3 of 4 | 3 | 4 | – | 2026 | S |",
        "| **Uten**: Foretak | not known | 3 | – | – | 2026 | S |",
      ])
  }

  @Test("Given no registers, no report says a word of them", arguments: ReportLanguage.allCases)
  func none(_ language: ReportLanguage) {
    let text = Self.annual(Registers(), language).markdown()
    for title in ["## Nettverk og", "## Networks", "## Indikator", "## The indicators"] {
      #expect(!text.contains(title))
    }
  }

  @Test("Given registers, the action plan has the same sections as the annual report")
  func action() throws {
    let registers = try RegisterFiles.registers(["networks.yml": Self.networks])
    let action = ActionReport(
      plan: Self.plan, log: ReportGoldenTests.log, registers: registers, year: 2026, today: Self.today, language: .en
    ).report
    let title = "Networks and reference groups"
    #expect(Self.lines(action, title) == Self.lines(Self.annual(registers), title))
  }

  @Test("Given hostile words in every register, the page lets none through as markup", arguments: HostileText.all)
  func hostile(_ hostile: HostileText) {
    func value(_ content: Value.Content) -> Value { Value(content, at: Origin(file: "")) }
    func record(_ fields: [(String, String)]) -> Value {
      value(.map(fields.map { Value.Entry(key: $0.0, keyOrigin: Origin(file: ""), value: value(.scalar($0.1))) }))
    }
    let text = hostile.text
    let registers = Registers([
      "networks": [record([("id", "n"), ("name", text), ("source", text)])],
      "offerings": [record([("title", text), ("level", "local")])],
      "products": [record([("product", text), ("region", text), ("status", "offered"), ("source", text)])],
      "relays": [record([("organisation", text), ("what", text), ("source", text)])],
      "feedback": [record([("date", "2026"), ("text", text), ("from", text), ("done", text)])],
      "evidence": [record([("reference", text), ("claim", text)])],
      "indicators": [record([("id", "i"), ("name", text), ("definition", text), ("source", text)])],
    ])
    #expect(PlantedMarkup.problems(in: Self.annual(registers).html(), isXML: false) == [])
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(separated part: String) -> Int { ranges(of: part).count }
}
