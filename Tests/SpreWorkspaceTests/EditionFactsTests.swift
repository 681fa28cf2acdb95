import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("What there is to count in an edition") struct EditionFactsTests {
  private func facts(
    _ text: String, path: String = "brev.nb.html", language: Language? = .nb, counting: WordCounting = .whole
  ) -> EditionFacts? {
    EditionFacts(
      Draft(
        path: path, mediaType: "text/html", content: .text(text), groups: ["A"], language: language, counting: counting),
      bytes: Array(text.utf8))
  }

  @Test("Given a page, its words, links and pictures are counted, and passages in another language apart")
  func page() throws {
    let html = """
      <!DOCTYPE html><html lang="nb"><head><title>Ikke talt</title><style>a{}</style></head><body>
      <h1>Nytt brev</h1><p>En <a href="https://a.no">lenke</a> og <img src="x.png" alt="y"> to.</p>
      <p lang="en">Three English words</p></body></html>
      """
    let found = try #require(facts(html))
    #expect(found.words == 9 && found.foreign == [.en: 3] && found.links == 1 && found.pictures == 1)
    #expect(found.bytes == html.utf8.count)
    #expect([found].wordsByLanguage == [.nb: 6, .en: 3])
  }

  @Test("Given headings, items of lists and cells, each is a sentence of its own; a line break ends none")
  func sentences() throws {
    let html =
      "<html lang=\"nb\"><h1>En to</h1><ul><li>tre</li><li>fire</li></ul><p>fem <em>seks</em><br>sju</p></html>"
    let found = try #require(facts(html))
    #expect(found.readability == Readability(words: 7, sentences: 4, longWords: 0))
  }

  @Test("Given drafts that readers do not meet, or whose words are another's, there is nothing to count")
  func others() {
    #expect(facts("<p>a</p>", counting: .none) == nil)
    #expect(facts("<p>a</p>", counting: .sameAs("brev.nb.txt")) == nil)
    #expect(facts("<p>a</p>", path: "brev.nb.preview.html") == nil)
  }

  @Test("Given an edition whose words count in a page that holds more, they are told and measured, and not added")
  func part() throws {
    let html = "<html lang=\"nb\"><body><p>En to tre.</p></body></html>"
    let page = try #require(facts(html + "<p>fire</p>", path: "side.html"))
    let part = try #require(facts(html, counting: .partOf("side.html")))
    #expect(part.words == 3 && part.countsElsewhere && part.readability.words == 3)
    #expect([page, part].wordsByLanguage == [.nb: 4])
  }

  @Test("Given a post with facts below a line, what stands above is counted, and it has no markup to count in")
  func post() throws {
    let found = try #require(facts("Ett to tre.\n\n---\nfire fem\n", path: "post.nb.md", counting: .beforeRule))
    #expect(found.words == 3 && found.links == nil && found.pictures == nil)
    #expect(found.readability == Readability(words: 3, sentences: 1, longWords: 0))
  }
}
