import SpreCore
import SpreReports
import Testing

@Suite("The language report") struct LanguageReportTests {
  private func report(
    _ type: BodyType?, _ district: LanguageDistrict = LanguageDistrict(), nynorsk: Int = 100,
    language: ReportLanguage = .en
  ) -> LanguageReport {
    let parts = [(Language.nb, 900), (.nn, nynorsk)].map { language, words in
      Delivery.Part(
        path: "a.\(language).html", sha256: "", language: language, groups: [], items: ["a"], words: words)
    }
    let delivery = Delivery(
      date: Day("2026-02-01")!, by: "", channel: "newsletter", parts: parts, counts: [], urls: [])
    let period = DateSpan(from: Day("2026-01-01")!, to: Day("2026-12-31")!)!
    return LanguageReport(
      LanguageLedger(log: ActivityLog(deliveries: ["brev": [delivery]]), items: [], period: period), bodyType: type,
      district: district,
      channelNames: ["newsletter": ReportPhrase(nb: "Nyhetsbrev", nn: "Nyheitsbrev", en: "Newsletter")],
      today: Day("2026-07-02")!, language: language)
  }

  @Test("Given a central body short of nynorsk, the report says how many words are missing before New Year")
  func missingWords() {
    let text = report(.central).report.markdown()
    #expect(text.contains("At least 25\u{A0}% nynorsk over time: not reached, with 10.0\u{A0}%."))
    #expect(text.contains("200 words of nynorsk are needed before 31 December 2026"))
    #expect(text.contains("At least 25\u{A0}% bokmål over time: reached, with 90.0\u{A0}%."))
    #expect(text.contains("have not been checked against the law's text"))
    #expect(text.contains("Newsletter") && text.contains("Spre does not know your forms."))
    let nynorsk = report(.central, nynorsk: 1_234, language: .nn).report.markdown()
    #expect(nynorsk.contains("1234") && nynorsk.contains("Minst 25 % nynorsk over tid: nådd"))
  }

  @Test("Given no bodyType, the report applies no rule and says what to set")
  func nothingAssumed() {
    let text = report(nil).report.markdown()
    #expect(text.contains("no rule is applied") && !text.contains("At least"))
  }

  @Test("Given a national service in a regional body, both readings stand, and what is not known is asked for")
  func bothReadings() {
    let text = report(.central, LanguageDistrict(isNational: true)).report.markdown()
    #expect(text.contains("Read as a central state body") && text.contains("Read as a regional state body"))
    #expect(text.contains("languageDistrict.majorityForm"))
  }

  @Test("Given two readings, the picture has the mark of each and says whose it is; given one, it says nothing")
  func marks() {
    let district = LanguageDistrict(majorityForm: .nb, isNational: true)
    let page = report(.regionalMajority, district).report.html()
    #expect(page.contains("at least 25\u{A0}% (central)"))
    #expect(!report(.central).report.html().contains("(central)"))
  }

  @Test("Given nynorsk, channels have their nynorsk names")
  func nynorskNames() {
    let text = report(.central, language: .nn).report.markdown()
    #expect(text.contains("Nyheitsbrev") && !text.contains("Nyhetsbrev"))
  }

  @Test("Given the page, the picture is described and its numbers stand in a table")
  func picture() throws {
    let page = report(.central).report.html()
    #expect(page.contains("role=\"img\"") && page.contains("<desc id=\"balance-desc\">Of the words in Norwegian, 90.0"))
    #expect(page.contains("at least 25\u{A0}%"))
    let json = try LanguageJSON(report(.central)).text()
    #expect(json.contains("\"wordsNeeded\" : 200") && json.contains("\"share\" : 0.1"))
  }

  @Test("Given activities that went out without a text in the archive, the shares are said to be of the rest")
  func untold() throws {
    var told = report(.central)
    told.ledger.untold = [
      Activity(
        id: "post-1", title: [.nb: "Innlegg en"], kind: "post", measure: "m", dates: DateSpan(Day("2026-03-01")!),
        state: .delivered)
    ]
    let text = told.report.markdown()
    #expect(text.contains("1 activity that was carried out has no text in the archive"))
    #expect(text.contains("reached, with 90.0\u{A0}% of what is counted."))
    #expect(text.contains("Innlegg en") && !text.contains("Social media | nb: 0"))
    #expect(try LanguageJSON(told).text().contains("post-1"))
  }
}
