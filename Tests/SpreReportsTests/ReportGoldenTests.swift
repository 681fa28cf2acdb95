import Foundation
import SpreCore
import SpreReports
import Testing

@testable import SpreTestKit

@Suite("Reports of the plan")
struct ReportGoldenTests {
  static let today = Day("2026-11-02")!

  static let log = ActivityLog(activities: [
    Activity(
      id: "brev-1", title: [.nb: "Brev i januar", .nn: "Brev i januar"], kind: "newsletter", measure: "nyhetsbrev",
      dates: DateSpan(Day("2026-01-08")!), state: .delivered,
      counts: [Count(groups: ["A", "B"], n: 1200, qualifier: .about)], regions: ["Nord", "Vest"]),
    Activity(
      id: "innspill", title: [.nb: "Høringsinnspill", .nn: "Høyringsinnspel"], kind: "input", measure: "innspill",
      dates: DateSpan(Day("2026-12-16")!),
      details: ["deadline": Value(.scalar("2027-01-06"), at: Origin(file: ""))]),
    Activity(
      id: "kurs", title: [.nb: "Kurs ved tre foretak", .nn: "Kurs ved tre føretak"], kind: "other",
      measure: "nettverk", roughly: DateSpan(year: 2025, month: 4), state: .continued, into: "kurs-2",
      reason: "Det fjerde kommer i 2026."),
    Activity(
      id: "kurs-2", title: [.nb: "Kurs ved det fjerde", .nn: "Kurs ved det fjerde"], kind: "other",
      measure: "nettverk", file: "activities/2026/kurs-2.yml"),
    Activity(
      id: "soknad", title: [.nb: "Søknad om midler", .nn: "Søknad om midlar"], kind: "cooperation",
      measure: "fou-samarbeid", state: .refused, reason: "Avslag.", file: "activities/2025/soknad.yml"),
    Activity(
      id: "mote", title: [.nb: "Møte", .nn: "Møte"], kind: "network", measure: "nettverk",
      dates: DateSpan(Day("2026-10-20")!)),
  ])

  static var plan: Plan {
    var plan = Plan.example
    plan.measures[1].cadence = Cadence(every: .quarter)
    plan.measures[1].blanks = ["D": "får eget brev"]
    return plan
  }

  static func reports(_ language: ReportLanguage, plan: Plan = plan, log: ActivityLog = log) -> [(String, Report)] {
    var before = plan
    before.groups.swapAt(0, 3)
    before.measures[3].audience = .all
    before.measures[1].wording.means = "Utsendelse to ganger i måneden"
    before.goals.removeLast()
    let products = [
      ReviewReport.Product(name: "SMIL", region: "Nord", status: .adopted, source: "Gjennomgangen 2018, vedlegg 2"),
      ReviewReport.Product(name: "Treff meg!", region: "Vest", status: .offered),
    ]
    return [
      ("plan", PlanReport(plan: plan, today: today, language: language).report),
      ("action", ActionReport(plan: plan, log: log, year: 2026, today: today, language: language).report),
      ("annual", AnnualReport(plan: plan, log: log, year: 2026, today: today, language: language).report),
      (
        "compare",
        CompareReport(
          PlanComparison(before: before, after: plan), name: "plan-2025.yml", today: today, language: language
        ).report
      ),
      (
        "review",
        ReviewReport(plan: plan, log: log, products: products, today: today, language: language).report
      ),
    ]
  }

  @Test(
    "are the golden ones; renew them with SPRE_WRITE_GOLDEN=1",
    arguments: [("plan", ReportLanguage.nn), ("action", .nb), ("compare", .nb), ("review", .en)])
  func golden(_ name: String, _ language: ReportLanguage) throws {
    let report = try #require(Self.reports(language).first { $0.0 == name }).1
    try Golden.expect(report.markdown(), "\(name).\(language.rawValue).md")
  }

  @Test("as a page are the golden one too")
  func page() throws {
    try Golden.expect(try #require(Self.reports(.nb).first { $0.0 == "action" }).1.html(), "action.nb.html")
  }

  @Test("Given nothing changed, the report says so plainly")
  func nothing() {
    let report = CompareReport(
      PlanComparison(before: .example, after: .example), name: "HEAD", today: Self.today, language: .nn
    ).report
    #expect(report.markdown().contains("**Ingenting er endra.**"))
  }

  @Test("link to their own parts and nowhere else", arguments: ReportLanguage.allCases)
  func links(_ language: ReportLanguage) {
    for (name, report) in Self.reports(language) {
      let html = report.html()
      for part in html.components(separatedBy: "href=\"").dropFirst() {
        let target = String(part.prefix { $0 != "\"" })
        #expect(target.hasPrefix("#") && html.contains("id=\"\(target.dropFirst())\""), "\(name): \(target)")
      }
      #expect(html.contains("<nav") == (html.components(separatedBy: "<h2").count > 5), "\(name)")
      #expect(html.contains("<html lang=\"\(language.rawValue)\""))
    }
  }

  @Test("mark words in another language on the page, and not in Markdown, which has no mark that viewers know")
  func languages() throws {
    let report = try #require(Self.reports(.en).first { $0.0 == "plan" }).1
    #expect(report.html().contains("<span lang=\"nb\">politikere og byråkrater</span>"))
    #expect(report.markdown().contains("- **E** – politikere og byråkrater\n"))
    for (name, report) in Self.reports(.nn) { #expect(!report.markdown().contains("](lang:"), "\(name)") }
  }

  @Test("Given hostile words in every field, no report lets one through as markup", arguments: HostileText.all)
  func hostile(_ hostile: HostileText) {
    let text = LocalizedText([.nb: hostile.text])
    var plan = Self.plan
    plan.groups = plan.groups.map { TargetGroup(code: $0.code, name: text, wording: hostile.text) }
    plan.measures = plan.measures.map { measure in
      var measure = measure
      measure.name = text
      measure.wording = Measure.Wording(groups: hostile.text, means: hostile.text)
      measure.cadence = Cadence(every: .year, on: hostile.text)
      measure.blanks = ["H": hostile.text]
      return measure
    }
    plan.goals = plan.goals.map { Goal(id: $0.id, name: text) }
    plan.remarks = [hostile.text]
    plan.source = hostile.text
    let log = ActivityLog(
      activities: Self.log.activities.map { activity in
        var activity = activity
        activity.title = text
        activity.reason = hostile.text
        activity.host = text
        activity.userInvolvement = hostile.text
        activity.regions = [hostile.text]
        activity.counts = [Count(groups: ["A"], what: text, n: 3, of: 4, qualifier: .exact)]
        return activity
      })
    for (name, report) in Self.reports(.en, plan: plan, log: log) {
      let problems = PlantedMarkup.problems(in: report.html(), isXML: false)
      #expect(problems == [], "\(name)")
    }
  }
}
