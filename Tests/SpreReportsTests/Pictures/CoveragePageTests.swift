import SpreCore
import SpreFormats
import Testing

@testable import SpreReports

struct CoveragePageTests {
  private func page(
    _ plan: Plan = SampleLog.plan, _ log: ActivityLog = SampleLog.log, _ language: ReportLanguage = .nb
  ) -> String {
    CoveragePage(
      Coverage(plan: plan, log: log, today: SampleLog.today), log: log, today: SampleLog.today, language: language
    ).html()
  }

  @Test("Given a plan and a log, the page has the levels, the matrix, what is missing by name, and the reach")
  func parts() {
    let html = page()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\""))
    #expect(html.contains("<th scope=\"row\">Levert</th><td>3 av 6</td><td>1 av 3</td>"))
    #expect(html.matches(of: /<svg[^>]* role="img"/).count == 4)
    #expect(html.contains("<li>3 Nettsted: C Gruppe C</li>"))
    #expect(html.contains("<li>1 Nyhetsbrev: B Gruppe B</li>"))
    #expect(html.contains("<li>2 Kurs: B Gruppe B (har sitt eget)</li>"))
    #expect(html.contains("<li>2 Kurs: C Gruppe C (skrevet)</li>"))
    #expect(html.contains("Rekkevidde måned for måned 2026"))
    #expect(!html.contains("<script") && !html.contains("src="))
    let ids = html.matches(of: /\sid="([^"]+)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Given the three languages, the page is in each")
  func languages() {
    #expect(page(SampleLog.plan, SampleLog.log, .nn).contains("Rekkjevidd månad for månad 2026"))
    let english = page(SampleLog.plan, SampleLog.log, .en)
    #expect(english.contains("<html lang=\"en\"") && english.contains("Reach month by month 2026"))
    #expect(!english.contains("levert"))
  }

  @Test("Given cadences, the freshness of each measure is told, and never is its own value")
  func freshness() {
    var plan = SampleLog.plan
    plan.measures[0].cadence = Cadence(every: .month)
    plan.measures[1].cadence = Cadence(every: .year)
    let log = ActivityLog(activities: SampleLog.log.activities.filter { $0.measure != "kurs" })
    let html = page(plan, log)
    #expect(html.contains("<td>månedlig</td><td class=\"end\">102</td><td class=\"end\">3,36</td><td>på overtid</td>"))
    #expect(html.contains("<td>årlig</td><td class=\"end\">–</td><td class=\"end\">–</td><td>aldri</td>"))
    #expect(page().contains("Ingen tiltak i planen har en takt."))
  }

  @Test("Given nothing designed or nothing delivered, the page still stands, without percentages of nothing")
  func empty() {
    #expect(page(Plan(), ActivityLog()).contains("Planen har ingen tiltak"))
    let html = page(SampleLog.plan, ActivityLog())
    #expect(html.contains("Ingenting er levert og talt.") && !html.lowercased().contains("nan"))
  }

  @Test("Given hostile names and any size of plan, nothing is read as markup", arguments: [1, 26], [1, 40])
  func hostile(groups: Int, measures: Int) {
    var dice = Dice(UInt64(groups + measures))
    let (plan, log) = dice.workspace(groups: groups, measures: measures, activities: 200)
    let html = page(plan, log)
    #expect(!html.contains("<b>") && html.contains("&lt;b&gt;"))
  }
}
