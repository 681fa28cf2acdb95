import SpreCore
import Testing

@Suite("Readability")
struct ReadabilityTests {
  @Test(
    "Given published counts, their published LIX",
    arguments: [(596, 36, 101, 33.50, 34), (2411, 100, 843, 59.07, 59)])
  func published(words: Int, sentences: Int, long: Int, lix: Double, whole: Int) throws {
    let found = try #require(Readability(words: words, sentences: sentences, longWords: long).lix)
    #expect((found * 100).rounded() / 100 == lix)
    #expect(Int(found.rounded()) == whole)
  }

  @Test(
    "Given a text that programs split differently, its sentences, words and long words",
    arguments: [
      ("Vi møtes 26. mai 2025 i Bodø.", 1, 7, 0),
      ("Ta med f.eks. mat, bl.a. frukt og ca. ti kopper, jf. listen nr. 3.", 1, 14, 0),
      ("Det kostet 9,4 kroner og 3.5 euro.", 1, 7, 0),
      ("Vi er der kl. 10. Møtet varer lenge.", 2, 8, 0),
      ("Lærings- og mestringssentrene er åpne.", 1, 5, 2),
      ("E-læring", 1, 1, 1),
      ("E-lær", 1, 1, 0),
      ("Blåba\u{30A}r er gode.", 1, 3, 0),
      ("be\u{AD}hand\u{AD}ling", 1, 1, 1),
      ("sam\u{AD}let", 1, 1, 0),
      ("Čállinlávdegoddi čállá.", 1, 2, 1),
      ("Les https://example.org/kunnskapsoppsummering i dag.", 1, 4, 0),
      ("Skriv til redaksjonen@example.org eller mestring.no nå.", 1, 6, 0),
      ("1234567", 1, 1, 0),
      ("Hva nå? Vet ikke! Kanskje … Ja.", 4, 6, 1),
      ("Han sa: «Kom hjem.» Så gikk han.", 3, 7, 0),
      ("Ta med dette: mat og vann", 1, 6, 0),
      ("Han kom; hun gikk.", 1, 4, 0),
      ("Vitamin A. Neste", 1, 3, 1),
      ("– og – eller –", 1, 2, 0),
      ("…", 0, 0, 0),
      ("", 0, 0, 0),
    ])
  func splitting(text: String, sentences: Int, words: Int, long: Int) {
    let found = Readability(Sentence.sentences(in: text))
    #expect(found == Readability(words: words, sentences: sentences, longWords: long))
  }

  @Test("Composed and decomposed letters count the same")
  func normalisation() {
    let composed = Sentence.sentences(in: "På blåbærtur")
    let decomposed = Sentence.sentences(in: "Pa\u{30A} bla\u{30A}bærtur")
    #expect(Readability(composed) == Readability(decomposed))
    #expect(Readability(composed).longWords == 1)
  }

  @Test(
    "Given a LIX on a mark, the band above it",
    arguments: [
      (29.99, LIXBand.veryEasy), (30, .easy), (39.99, .easy), (40, .medium), (50, .hard), (59.99, .hard),
      (60, .veryHard),
    ])
  func bands(lix: Double, band: LIXBand) { #expect(LIXBand(lix) == band) }

  @Test(
    "Given how many words and which language, a band, an uncertain one or none",
    arguments: [
      (0, Language.nb, ReadabilityVerdict.noWords), (199, .nb, .tooShort),
      (200, .nb, .band(.veryEasy, isCertain: false)), (399, .nn, .band(.veryEasy, isCertain: false)),
      (400, .en, .band(.veryEasy, isCertain: true)), (400, .se, .noBands), (400, .sma, .noBands),
      (400, nil, .unknownLanguage),
    ] as [(Int, Language?, ReadabilityVerdict)])
  func verdicts(words: Int, language: Language?, verdict: ReadabilityVerdict) {
    let text = Readability(words: words, sentences: max(words / 10, min(words, 1)), longWords: 0)
    #expect(text.verdict(in: language) == verdict)
  }

  @Test("Given no words, no LIX and no number that is none")
  func nothing() {
    let text = Readability([Sentence]())
    #expect(text.lix == nil)
    #expect(text.wordsPerSentence == nil)
  }

  @Test("Given small words, the language that has them; none where it does not show")
  func languages() {
    func language(_ text: String) -> Language? {
      LanguageMarkers.language(of: text.split(separator: " ").map(String.init))
    }
    #expect(language("Jeg vet ikke hva det er") == .nb)
    #expect(language("Eg veit ikkje kva det er") == .nn)
    #expect(language("This is not what they want") == .en)
    #expect(language("Dát lea sámi čoahkkin") == .se)
    #expect(language("Manne veasoem jïh barkem. Dïhte lea buerie.") == .sma)
    #expect(language("Mestring for alle") == nil)
    #expect(language("ikke ikkje") == nil)
  }
}
