import SpreCore
import SpreWorkspace
import Testing

@Suite("Texts measured from files")
struct MeasuredTextTests {
  private func measure(_ text: String, file: String = "items/a.md") throws -> MeasuredText {
    try #require(MeasuredText.measure([UInt8](text.utf8), file: file).text)
  }

  @Test("Given an item, its body counts and its fields do not; the language is the one declared")
  func item() throws {
    let text = try measure("---\ntitle: En tittel som ikke teller\nlang: nn\n---\n# Overskrift\n\n- Ett punkt\n- To\n")
    #expect(text.language == .nn)
    #expect(text.readability == Readability(words: 4, sentences: 3, longWords: 1))
  }

  @Test(
    "Given nothing declared, the language of the file's name, else the one that shows",
    arguments: [
      ("items/a.nn.md", "Jeg vet ikke.", Language.nn), ("items/a.md", "Jeg vet ikke.", .nb), ("-", "Mestring", nil),
    ] as [(String, String, Language?)])
  func language(file: String, text: String, language: Language?) throws {
    #expect(try measure(text, file: file).language == language)
  }

  @Test("Given sentences among marks, each at its line and column, after the front matter and letters beyond ASCII")
  func places() throws {
    let text = try measure(
      "---\nlang: nb\n---\n\nÆ 🧑🏽‍🎓 **kom** hit. [Så gikk](https://example.org/a) han\nhjem igjen. Slutt nå.\r\n")
    let places = text.sentences.map { "\($0.origin.line):\($0.origin.column)" }
    #expect(places == ["5:1", "5:22", "6:13"])
  }

  @Test("Given the same sentence twice, each at its own place")
  func repeated() throws {
    let text = try measure("Vi er her.\n\nVi er her.\n\nVi er her.")
    #expect(text.sentences.map(\.origin.line) == [1, 3, 5])
  }

  @Test("The heaviest sentences come first, and those under five words not at all")
  func heaviest() throws {
    let text = try measure(
      "Kort her nå.\n\nKunnskapsformidling.\n\nDette er en lett setning.\n\nKompetansetjenestens samarbeidspartnere utvikler opplæringstilbud sammen."
    )
    #expect(text.heaviest(3).map(\.origin.line) == [7, 5])
    #expect(text.heaviest(1).map(\.origin.line) == [7])
  }

  @Test("Given code and pictures, nothing counts; given a table, each cell is a sentence")
  func blocks() throws {
    #expect(try measure("    kodeord som ikke leses\n\n![Et bilde](a.png)").readability.words == 0)
    let table = try measure("| Gruppe | Navn |\n|---|---|\n| A | Fagpersoner |")
    #expect(table.readability == Readability(words: 4, sentences: 4, longWords: 1))
  }

  @Test("Given plain text, empty lines and bullets end sentences, and Markdown's signs mean nothing")
  func plain() throws {
    let text = try measure(
      "Overskrift\n\nEn setning som\ngår over to linjer\n• punkt en\n• punkt to\n", file: "notat.txt")
    #expect(text.readability.sentences == 4)
    #expect(text.readability.words == 12)
  }

  @Test("Given bytes that are no UTF-8, the place of the first and no text")
  func bytes() throws {
    let found = MeasuredText.measure([0x61, 0x0A, 0xE6], file: "a.md")
    #expect(found.text == nil)
    let finding = try #require(found.findings.first)
    #expect(finding.origin?.line == 2)
  }
}
