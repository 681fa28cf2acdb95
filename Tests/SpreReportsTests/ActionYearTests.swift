import SpreCore
import SpreReports
import Testing

@Suite("The action plan around the turn of the year")
struct ActionYearTests {
  private let log = ActivityLog(activities: [
    Activity(
      id: "soon", title: [.nb: "Kurs i desember"], kind: "other", measure: "nettverk",
      dates: DateSpan(Day("2026-12-08")!), file: "activities/2026/soon.yml"),
    Activity(
      id: "late", title: [.nb: "Møte i mars"], kind: "other", measure: "nettverk", dates: DateSpan(Day("2026-03-08")!),
      file: "activities/2026/late.yml"),
    Activity(
      id: "kurs", title: [.nb: "Kurset først"], kind: "other", measure: "nettverk",
      roughly: DateSpan(year: 2026, month: 4), state: .continued, into: "soon", file: "activities/2026/kurs.yml"),
  ])

  private func text(_ year: Int, _ today: String, _ language: ReportLanguage = .nb, cadence: Cadence? = nil) -> String {
    var plan = Plan.example
    for index in plan.measures.indices { plan.measures[index].cadence = index == 1 ? cadence : nil }
    return ActionReport(plan: plan, log: log, year: year, today: Day(today)!, language: language).report.markdown()
  }

  private func section(_ title: String, of text: String) -> Substring? {
    text.split(separator: "\n## ").first { $0.hasPrefix(title) }
  }

  @Test("Given a day before the year, what is still to come stands apart from what is carried over")
  func before() throws {
    let text = text(2027, "2026-11-02")
    let coming = try #require(section("Står igjen før 2027 begynner\n", of: text))
    let carried = try #require(section("Overført fra tidligere år\n", of: text))
    #expect(coming.contains("| Kurs i desember |") && coming.contains("| Kurset først |"))
    #expect(carried.contains("| Møte i mars |") && !carried.contains("Kurs"))
    #expect(text.contains("- 1 aktivitet står igjen før 2027 begynner."))
    #expect(text.contains("- 1 aktivitet overført fra tidligere år."))
    #expect(self.text(2027, "2026-11-02", .nn).contains("## Står att før 2027 byrjar"))
    #expect(self.text(2027, "2026-11-02", .en).contains("1 activity still to come before 2027 begins."))
  }

  @Test("Given a day in the year, work that is carried on is counted once with what carries it on")
  func after() {
    let text = text(2027, "2027-01-05")
    #expect(!text.contains("Står igjen før"))
    #expect(text.contains("- 2 aktiviteter overført fra tidligere år."))
    #expect(text.contains("| Kurset først |") && text.contains("| Kurs i desember |"))
  }

  @Test("Given rounds that nothing was set down for, those whose time has passed say so")
  func passed() {
    let text = text(2026, "2026-07-10", cadence: Cadence(every: .quarter, on: "februar, mai, juli og november"))
    #expect(text.contains("**Ikke lagt inn ennå**: 3. kvartal og 4. kvartal."))
    #expect(text.contains("**Ikke lagt inn, og tiden er passert**: 1. kvartal og 2. kvartal."))
    #expect(text.contains("2 av 4 ganger som planen ber om, er ikke lagt inn ennå."))
    #expect(text.contains("2 av 4 ganger som planen ber om, er passert uten at noe er lagt inn."))
    let over = self.text(2026, "2026-12-31", cadence: Cadence(every: .quarter))
    #expect(!over.contains("Alt som planen sier"))
  }
}
