import Foundation
import SpreCore
import SpreReports
import Testing

@Suite("Coverage and pressure, as text and JSON")
struct CoverageReportTests {
  private static let today = Day("2026-11-02")!

  /// The example, where the newsletter comes unasked every month; A has a size and a cap, and every group a share.
  private static let plan: Plan = {
    var plan = Plan.example
    plan.measures[1].isPush = true
    plan.measures[1].cadence = Cadence(every: .month)
    plan.measures[3].cadence = Cadence(every: .year)
    plan.measures[5].cadence = Cadence(every: .halfYear)
    plan.groups[0].size = TargetGroup.Size(n: 1200, source: "medlemslisten 2026")
    plan.groups[0].pressureCap = PressureCap(days7: 1, days30: 3)
    for index in plan.groups.indices { plan.groups[index].share = [20, 20, 10, 10, 10, 10, 10, 5, 5][index] }
    return plan
  }()

  /// Letters, a course, meetings and a posting outside the plan's cells: delivered, to come and called off.
  private static let log = ActivityLog(
    activities: [
      activity(
        "nyhetsbrev-2026-08", "nyhetsbrev", "2026-08-20", .delivered,
        [people(["A", "B", "C", "E", "G"], 380, .atLeast)]),
      activity("nyhetsbrev-2026-10", "nyhetsbrev", nil, nil),
      activity("nyhetsbrev-2026-11", "nyhetsbrev", "2026-11-05", nil),
      activity("invitasjon-fagdag", "nyhetsbrev", "2026-11-09", nil, groups: ["A", "C"]),
      activity("nyhetsbrev-2026-12", "nyhetsbrev", nil, nil),
      activity(
        "nettverk-vaar", "nettverk", "2026-03-10", .delivered, [people(["A"], 300, .exact), things("møter", 7)]),
      activity(
        "nettverk-host", "nettverk", "2026-09-10", .delivered,
        [people(["A"], 240, .exact), people(["B"], nil, .unknown)]),
      activity(
        "grunnkurs", "konferanser", "2026-05-31", .delivered, [things("helseforetak", 3, of: 4)], groups: ["A", "D"]),
      activity("seminar-avlyst", "konferanser", "2026-06-10", .cancelled),
      activity("kronikk", "innspill", "2026-02-01", .delivered, [people(["H"], 12, .about)], groups: ["E", "H"]),
      activity("fagdag", "konferanser", "2026-11-20", nil),
    ],
    deliveries: ["nyhetsbrev-2026-10": [delivery("2026-10-01", ["A", "B", "C"])]])

  private static func activity(
    _ id: String, _ measure: String, _ day: String?, _ state: ActivityState?, _ counts: [Count] = [],
    groups: [String]? = nil
  ) -> Activity {
    Activity(
      id: id, title: [.nb: id], kind: "event", measure: measure, dates: day.map { DateSpan(Day($0)!) },
      groups: groups.map(Audience.named), state: state, counts: counts)
  }

  private static func people(_ groups: [String], _ n: Int?, _ qualifier: Count.Qualifier) -> Count {
    Count(groups: groups, n: n, qualifier: qualifier)
  }

  private static func things(_ what: String, _ n: Int, of: Int? = nil) -> Count {
    Count(groups: [], what: [.nb: what], n: n, of: of, qualifier: .exact)
  }

  private static func delivery(_ day: String, _ groups: [String]) -> Delivery {
    let part = Delivery.Part(path: "a", sha256: "", language: .nb, groups: groups, items: [], words: 1)
    return Delivery(
      date: Day(day)!, by: "redaktor", channel: "newsletter", parts: [part],
      counts: [people(["A", "B", "C"], nil, .unknown)], urls: [])
  }

  private static let coverage = Coverage(plan: plan, log: log, today: today)
  private static let pressure = Pressure(plan: plan, log: log, today: today)
  private static let preview = PressurePreview(
    of: Day("2026-11-11")!, groups: ["A", "D"], plan: plan, log: log, today: today)

  /// Every golden file with the text that it must hold.
  static let reports: [(name: String, make: @Sendable () throws -> String)] = [
    ("coverage.nb.txt", { CoverageTable(coverage, language: .nb, showsAll: true, listsActivities: true).text }),
    ("coverage.en.txt", { CoverageTable(coverage, language: .en, showsAll: true, listsActivities: true).text }),
    ("coverage.json", { try CoverageJSON(coverage).text() }),
    ("pressure.nb.txt", { PressureTable(pressure, language: .nb, listsActivities: true).text }),
    ("pressure.en.txt", { PressureTable(pressure, language: .en, listsActivities: true).text }),
    ("pressure-preview.nb.txt", { PressurePreviewTable(preview, language: .nb).text }),
    ("pressure.json", { try PressureJSON(pressure, preview: preview).text() }),
  ]

  @Test(
    "Given the example and a year, the report is the golden one; renew it with SPRE_WRITE_GOLDEN=1",
    arguments: reports.indices)
  func golden(_ index: Int) throws {
    let report = Self.reports[index]
    let text = try report.make()
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(report.name)")
    if ProcessInfo.processInfo.environment["SPRE_WRITE_GOLDEN"] == "1" { try Data(text.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text == kept, "Read the new \(report.name), then renew it by running the tests with SPRE_WRITE_GOLDEN=1")
  }

  @Test("No line of text is wider than 100 columns", arguments: reports.indices)
  func width(_ index: Int) throws {
    guard Self.reports[index].name.hasSuffix("txt") else { return }
    let lines = try Self.reports[index].make().split(separator: "\n")
    #expect(lines.filter { $0.count > 100 } == [])
  }

  @Test("A count above a group's size leaves no share to tell, in text and in JSON")
  func tooMany() throws {
    var small = Self.plan
    small.groups[0].size = TargetGroup.Size(n: 200, source: "medlemslisten 2026")
    let coverage = Coverage(plan: small, log: Self.log, today: Self.today)
    let text = CoverageTable(coverage, language: .en, showsAll: true).text
    #expect(text.contains("A: cannot be told: one count is 300, and the group is 200 (medlemslisten 2026)"))
    let reach = try #require(CoverageJSON(coverage).netReach.first)
    #expect(reach.tooMany == 300 && reach.lowest == nil && reach.highest == nil && reach.sainsbury == nil)
  }

  @Test("A level of one's own decides inversions, empty cells and lists")
  func level() {
    let text = CoverageTable(Self.coverage, language: .en, level: .scheduled, listsActivities: true).text
    #expect(text.contains("In the plan, but not scheduled:"))
    #expect(text.contains("Counted from, scheduled:\n  A, nyhetsbrev: nyhetsbrev-2026-11, invitasjon-fagdag\n"))
    #expect(!text.contains("delivered:\n"))
    #expect(CoverageTable(Self.coverage, language: .en, level: .designed).text.contains("A < C (8 < 9)"))
  }

  @Test("What is not planned is called so, and never 0 per cent")
  func notPlanned() {
    var plan = Plan.example
    plan.groups.append(TargetGroup(code: "Z", name: [.nb: "Nye"]))
    for index in plan.measures.indices where plan.measures[index].audience == .all {
      plan.measures[index].audience = .named(["A"])
    }
    let table = CoverageTable(Coverage(plan: plan, log: ActivityLog(), today: Self.today), language: .nb).text
    #expect(table.contains("Z       ikke planlagt  ikke planlagt  ikke planlagt  ikke planlagt"))
    let empty = CoverageTable(
      Coverage(plan: Plan(), log: ActivityLog(), today: Self.today), language: .nb, showsAll: true)
    #expect(empty.text.contains("planlagt   ikke planlagt  ikke planlagt\n"))
    #expect(!empty.text.contains(" %") && !empty.text.contains("nan"))
  }
}
