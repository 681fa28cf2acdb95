import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Advice on the texts of items") struct ItemTextTests {
  private func findings(_ item: String, groups: String = "", code: String) throws -> [Finding] {
    var files = TemporaryWorkspace.small
    files["items/sak.md"] = item
    if !groups.isEmpty { files["plan.yml"] = groups }
    return try TemporaryWorkspace(files).load().findings.filter { $0.code == code }
  }

  private func item(_ language: String, _ body: String, groups: String = "[A, B]") -> String {
    "---\ntitle: En sak\nkind: news\nlang: \(language)\ndate: 2026-10-01\nsummary: Kort sagt.\ngroups: \(groups)\n---\n"
      + body
  }

  @Test("Given a text in bokmål with words of nynorsk, the first is pointed at and all are named")
  func mixed() throws {
    let text = MarkedText(item("nb", "Alt er bra.\n\nDette er **æ** og ⟦ikkje sant, kva no?\n"))
    let found = try findings(text.text, code: "language.mixed")
    #expect(found.map(\.spot) == text.places && found.first?.severity == .warning)
    #expect(found.first?.message.en.contains("'ikkje', 'kva'") == true)
  }

  @Test("Given line ends and control characters in a title and a summary, what is written has spaces")
  func controls() throws {
    var files = TemporaryWorkspace.small
    files["items/sak.md"] = item("nb", "Tekst.\n").replacing("En sak", with: "\"\\rEn\\r\\n\\0sak\\u2028to\\n\"")
      .replacing("Kort sagt.", with: "\"Kort\\rsagt.\\n\\nMer.\\n\"")
    let workspace = try TemporaryWorkspace(files).load()
    let version = try #require(workspace.item("sak")).main
    #expect(version.title == "En sak to" && version.summary == "Kort sagt.\n\nMer.\n")
    #expect(workspace.findings.filter { $0.code == "text.control" }.map { $0.origin?.field } == ["title", "summary"])
  }

  @Test("Given one word of bokmål in a text in nynorsk, there is a note")
  func one() throws {
    let text = MarkedText(item("nn", "- Eitt\n- Vi veit ⟦hvordan.\n"))
    let found = try findings(text.text, code: "language.mixed")
    #expect(found.map(\.spot) == text.places && found.first?.severity == .note)
  }

  @Test(
    "Given words of the other form that are quoted, code, linked, marked or names, there is nothing to say",
    arguments: [
      "Han sa «ikkje sant» og \"kva no\".", "`ikkje` er kode.", "Les [ikkje gløym](https://example.org/a) her.",
      "Ordet [ikkje](lang:nn) er nynorsk.", "> Eg veit ikkje kva.", "Foreningen Ikkje Gløym møtes.",
      "Skriv til ikkje@example.org eller ikkje-brukere.", "Mange er både her og der.",
    ])
  func silent(_ body: String) throws {
    #expect(try findings(item("nb", body), code: "language.mixed") == [])
  }

  private static let plan = """
    schema: 1
    groups:
      - {code: A, name: Fagfolk, lixAim: 45}
      - {code: B, name: Brukere, lixAim: 35}
      - {code: C, name: Andre}
    measures: [{id: brev, name: Nyhetsbrev, groups: [A, B, C], channel: newsletter}]
    """

  /// 210 words in 21 sentences of ten, with so many long words in each sentence, and one heavier sentence last.
  private func body(long: Int) -> String {
    let words = (0..<10).map { $0 < long ? "langeord" : "ord" }.joined(separator: " ")
    return (0..<20).map { _ in "Vi \(words)." }.joined(separator: " ")
      + "\n\n⟦Tunge langeord langeord langeord langeord langeord langeord her.\n"
  }

  @Test("Given a text over the aim of the groups it is for, one note names the strictest and the heaviest sentence")
  func overAim() throws {
    // 228 words in 21 sentences are 10.9; 66 long words are 28.9 %: LIX 40, and 126 are 55.3 %: LIX 66.
    let text = MarkedText(item("nb", body(long: 6)))
    let found = try findings(text.text, groups: Self.plan, code: "reading.aim")
    #expect(found.map(\.spot) == text.places && found.map(\.severity) == [.note])
    #expect(found.first?.message.en == "The text has LIX 66. The aim for group B is 35. This sentence weighs most.")
  }

  @Test("Given a text within five of the aim, a group without one or too few words, there is no note")
  func withinAim() throws {
    func notes(_ body: String, _ groups: String) throws -> Int {
      try findings(MarkedText(item("nb", body, groups: groups)).text, groups: Self.plan, code: "reading.aim").count
    }
    #expect(try notes(body(long: 6), "[A]") == 1 && notes(body(long: 6), "[C]") == 0)
    #expect(try notes(body(long: 3), "[A]") == 0 && notes(body(long: 3), "[B]") == 0)
    #expect(try notes("Kompetansetjenesten kartlegger opplæringstilbudene.", "[B]") == 0)
  }

  @Test("Given a quoted language with a remark behind it in the fields, the language is the one that YAML reads")
  func declared() {
    let text = "---\nshort: {x: \"lang: en\"}\n'lang':   \"nn\" # målform\n---\nHei.\n"
    #expect(MeasuredText.measure(Array(text.utf8), file: "a.md").text?.language == .nn)
  }
}
