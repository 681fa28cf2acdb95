import Foundation
import SpreCore
import SpreReports
import Testing

@Suite("The report before drafts go out")
struct PreflightReportTests {
  private let today = Day("2026-11-02")!
  private let checks = [
    PreflightCheck(
      "size", Phrase(nb: "Størrelse", en: "Size"), looksAt: Phrase(nb: "Ser på byte.", en: "Looks at bytes."),
      codes: ["brev.size"]),
    PreflightCheck(
      "alt", Phrase(nb: "Bildetekst", en: "Alternative texts"), looksAt: Phrase(nb: "Ser på bilder.", en: "Pictures."),
      codes: ["image.alt.missing"]),
    PreflightCheck(
      "live", Phrase(nb: "Svar", en: "Answers"), looksAt: Phrase(nb: "Ser på nettet.", en: "The web."),
      codes: ["link.live"]),
  ]

  private func finding(_ severity: Severity, _ code: String) -> Finding {
    Finding(
      severity, code, Phrase(nb: "Norsk \(code) <b>", en: "English \(code)"),
      fix: Phrase(nb: "Rett det.", en: "Mend it."),
      at: Origin(file: "items/a.md", line: 3, column: 7, field: "title"))
  }

  private func report(
    _ findings: [Finding], exceptions: [PreflightReport.Exception] = [], editions: [EditionFacts] = []
  ) -> PreflightReport {
    PreflightReport(
      activity: "brev", title: "Brev & sak", today: today, editions: editions, checks: checks, notMade: ["live"],
      findings: findings,
      observations: [PreflightObservation("size", Phrase(nb: "nb: 12 kB", en: "nb: 12 kB"))],
      balance: .init(period: DateSpan(year: 2026)!, words: [.nb: 300, .nn: 100]), exceptions: exceptions)
  }

  @Test("Given findings, each stands under the check that owns its code, and one that none owns under other")
  func owned() {
    let findings = [
      finding(.warning, "brev.size.large"), finding(.error, "image.alt.missing"), finding(.note, "brev.sizes"),
      finding(.note, "image.alt"),
    ]
    let report = report(findings)
    #expect(report.results.map(\.check.id) == ["alt", "size", "live"])
    #expect(report.results.map { $0.findings.map(\.code) } == [["image.alt.missing"], ["brev.size.large"], []])
    #expect(report.other.map(\.code) == ["brev.sizes", "image.alt"])
    #expect(Set(report.findings) == Set(findings))
    for language in WorkingLanguage.allCases {
      let page = PreflightPage(report, language: language).html()
      let text = PreflightText(report, language: language).text
      for finding in findings { #expect(page.contains("[\(finding.code)]") && text.contains("[\(finding.code)]")) }
      #expect(page.contains("items/a.md:3:7") && !page.contains("<b>"))
    }
  }

  @Test("Given two checks that own a code, the one that names more of it gets the finding")
  func nearest() {
    let wide = PreflightCheck("a", Phrase(nb: "a", en: "a"), looksAt: Phrase(nb: "a", en: "a"), codes: ["x.item"])
    let narrow = PreflightCheck("b", Phrase(nb: "b", en: "b"), looksAt: Phrase(nb: "b", en: "b"), codes: ["x.item.law"])
    for checks in [[wide, narrow], [narrow, wide]] {
      #expect(checks.owner(of: "x.item.law")?.id == "b")
      #expect(checks.owner(of: "x.item.laws")?.id == "a")
      #expect(checks.owner(of: "x.items") == nil)
    }
  }

  @Test("Given no findings, a check says that it passed and what it counted, and one that was not made says so")
  func passed() {
    let report = report([])
    #expect(report.isOpen)
    #expect(report.results.map(\.outcome) == [.passed, .passed, .notMade])
    let text = PreflightText(report, language: .en).text
    #expect(text.contains("Size: passed\n  nb: 12 kB\n") && text.contains("Answers: not made\n"))
    #expect(text.contains("2 of 2 checks passed"))
    let page = PreflightPage(report, language: .nb).html()
    #expect(page.contains("Kan godkjennes: ingen feil.") && page.contains("ikke gjort") && page.contains("nb: 12 kB"))
  }

  @Test("Given one link and one picture, the line of an edition says so")
  func one() {
    let edition = EditionFacts(
      path: "brev.nb.html", language: .nb, groups: [], bytes: 12, words: 3, readability: Readability([]), links: 1,
      pictures: 1)
    let report = report([], editions: [edition])
    #expect(PreflightText(report, language: .nb).text.contains("1 lenke, 1 bilde\n"))
    #expect(PreflightText(report, language: .en).text.contains("1 link, 1 picture\n"))
  }

  @Test("Given findings or none, an approval's sentence goes on with them")
  func accompanying() {
    #expect(FindingsSummary([]).accompanying.nb == "uten funn")
    let found = FindingsSummary([finding(.note, "a"), finding(.warning, "b")]).accompanying
    #expect(found.nb == "med 1 advarsel, 1 merknad" && found.en == "with 1 warning, 1 note")
  }

  @Test("Given no drafts, the channel's checks that saw nothing are not made, nor those of editions and items")
  func withoutDrafts() {
    let seen = [PreflightObservation("size", Phrase(nb: "12", en: "12"))]
    #expect(HostChecks.withoutDrafts(checks, seen: seen, items: []) == ["alt", "live", "reading", "forms"])
  }

  @Test("Given an error, the gate is closed; let through with a reason, it is open and the report says who and why")
  func gate() throws {
    let errors = [finding(.error, "brev.size.tooLarge"), finding(.warning, "brev.size.large")]
    #expect(!report(errors).isOpen)
    #expect(PreflightPage(report(errors), language: .nb).html().contains("Kan ikke godkjennes: 1 feil"))
    func exception(_ code: String) -> PreflightReport.Exception {
      .init(code: code, reason: "Haster <i>", by: "leder", date: today)
    }
    #expect(!report(errors, exceptions: [exception("brev.size.large")]).isOpen)
    let open = report(errors, exceptions: [exception("brev.size.tooLarge")])
    #expect(open.isOpen && open.obstacles.isEmpty && open.findings.count == 2)
    let page = PreflightPage(open, language: .nb).html()
    #expect(page.matches(of: /Sluppet gjennom 2\. november 2026 av leder: Haster &lt;i&gt;/).count == 1)
    #expect(page.contains("1 feil er sluppet gjennom"))
    let json = try PreflightJSON(open, language: .en).text()
    #expect(json.contains("\"gate\" : \"open\"") && json.contains("\"reason\" : \"Haster <i>\""))
  }

  @Test("Given the report as JSON, programs get the schema, each check's result, its findings and the counts")
  func json() throws {
    let edition = EditionFacts(
      path: "brev.nb.html", language: .nb, groups: ["A"], bytes: 12_345, words: 300, foreign: [.nn: 40],
      readability: Readability(words: 260, sentences: 20, longWords: 65), links: 4, pictures: 0)
    let text = try PreflightJSON(report([finding(.note, "brev.size.x")], editions: [edition]), language: .nb).text()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let checks = try #require(object["checks"] as? [[String: Any]])
    #expect(checks.map { $0["result"] as? String } == ["note", "passed", "notMade"])
    let editions = try #require(object["editions"] as? [[String: Any]])
    #expect(editions.first?["lix"] as? Int == 38 && editions.first?["links"] as? Int == 4)
    let languages = try #require(object["languages"] as? [String: Any])
    #expect(languages["words"] as? [String: Int] == ["nb": 260, "nn": 40])
    #expect(languages["goneOut"] as? [String: Int] == ["nb": 300, "nn": 100])
  }

  @Test("Given the page, it has one main heading, no level is left out, and every row and column has a name")
  func structure() {
    let edition = EditionFacts(
      path: "brev.nb.html", language: .nb, groups: [], bytes: 12, words: 3, readability: Readability([]))
    let page = PreflightPage(
      report([finding(.error, "brev.size.x"), finding(.note, "annet")], editions: [edition]), language: .nb
    ).html()
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    #expect(!page.contains("<th>") && page.contains("<th scope=\"row\">brev.nb.html</th>"))
    #expect(page.contains("66,7 %") == false && page.contains("75,0 %"))
  }
}
