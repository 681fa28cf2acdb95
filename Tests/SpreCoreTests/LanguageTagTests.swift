import SpreCore
import Testing

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "Given a tag in any letter case, it is written as the registry recommends",
    arguments: [
      ("nb", "nb"), ("AR", "ar"), ("en-gb", "en-GB"), ("ZH-hant", "zh-Hant"), ("sr-latn-rs", "sr-Latn-RS"),
      ("es-419", "es-419"), ("fkv", "fkv"),
    ])
  func reads(text: String, tag: String) { #expect(LanguageTag(text)?.rawValue == tag) }

  @Test(
    "Given anything else, it is no tag",
    arguments: ["", "no", "xx", "ara", "arabic", "ar-", "-ar", "ar_EG", "ar-EG-x", "en-gb-oed", "a\"r", "ar rtl", "ár"])
  func refuses(text: String) { #expect(LanguageTag(text) == nil) }

  @Test("Given a script, it says the direction; else the language does")
  func knowsDirection() {
    let rightToLeft = ["ar", "he", "ckb", "fa-AF", "ku-Arab", "pa-Arab-PK"].compactMap(LanguageTag.init)
    #expect(rightToLeft.count == 6 && rightToLeft.allSatisfy(\.isRightToLeft))
    let leftToRight = ["nb", "ku", "uk", "ar-Latn", "zh-Hant"].compactMap(LanguageTag.init)
    #expect(leftToRight.count == 5 && !leftToRight.contains(where: \.isRightToLeft))
  }

  @Test("Given a region, the language is still one that Spre knows")
  func knowsOwn() {
    #expect(LanguageTag("en-GB")?.language == .en && LanguageTag("uk")?.language == nil)
    #expect(Language.allCases.allSatisfy { LanguageTag($0.rawValue)?.language == $0 })
  }
}

@Suite("Languages that stand in for each other")
struct StandInTests {
  @Test(
    "Given a reader and the language a text was written in, the first that exists is the one most readers know",
    arguments: [
      (.nn, .se, [.nb, .se], .nb), (.en, .se, [.nb, .se], .nb), (.nb, .en, [.nn, .en], .nn),
      (.se, .nn, [.nn, .nb], .nn), (.en, .smj, [.smj, .se], .smj), (.sma, .smj, [.smj, .sma], .sma),
    ] as [(Language, Language, [Language], Language)])
  func standIns(reader: Language, original: Language, existing: [Language], taken: Language) {
    #expect(reader.standIns(original: original).first(where: existing.contains) == taken)
  }
}
