import SpreCore
import Testing

@Suite("The balance of languages, held against what is asked")
struct LanguageBalanceTests {
  private func codes(
    _ words: [Language: Int], _ type: BodyType?, _ district: LanguageDistrict = LanguageDistrict()
  ) -> [String] {
    let day = Day("2026-10-01")!
    let parts = words.sorted { $0.key < $1.key }.map { language, count in
      Delivery.Part(
        path: "brev.\(language).html", sha256: "", language: language, groups: [], items: [], words: count)
    }
    let log = ActivityLog(deliveries: [
      "brev": [Delivery(date: day, by: "leder", channel: "newsletter", parts: parts, counts: [], urls: [])]
    ])
    let ledger = LanguageLedger(log: log, items: [], period: DateSpan(year: 2026)!)
    return LanguageBalanceCheck.findings(ledger, type, district, at: Origin(file: "spre.yml", field: "bodyType"))
      .map { "\($0.severity) \($0.code) \($0.message.en.prefix(3))" }
  }

  @Test("Given a central body, a form below a quarter of the words is a note with its share, and never more")
  func central() {
    #expect(codes([.nb: 900, .nn: 100], .central) == ["note language.balance 10\u{A0}"])
    #expect(codes([.nb: 100, .nn: 900], .central) == ["note language.balance 10\u{A0}"])
    #expect(codes([.nb: 750, .nn: 250], .central) == [])
    #expect(codes([.nb: 751, .nn: 249], .central) == ["note language.balance 24\u{A0}"])
  }

  @Test("Given a body that nothing is asked of, or nothing that went out in Norwegian, there is nothing to say")
  func silent() {
    #expect(codes([.nb: 900], nil) == [])
    #expect(codes([.nb: 900], BodyType.none) == [])
    #expect(codes([.en: 900], .central) == [])
    #expect(codes([.nb: 900], .regionalMajority, LanguageDistrict(majorityForm: .nb)) == [])
  }
}
