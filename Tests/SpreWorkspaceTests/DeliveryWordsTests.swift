import SpreCore
import Testing

@testable import SpreWorkspace

@Suite struct DeliveryWordsTests {
  @Test(arguments: [
    ("a.txt", "Hei på deg – 2 ganger!", 5), ("a.md", "# Hei\n\n- på *deg*", 3),
    ("a.html", "<p>Hei <b>på</b></p><p>deg</p>", 3), ("a.html", "<p>over<em>alt</em> &amp; all&shy;tid</p>", 2),
    ("a.html", "<p>a&nbsp;b</p><!-- <p>no no</p> --><p title=\"x > y\">c</p>", 3),
    ("a.htm", "<html><head><title>no no</title><style>p { x: y }</style></head><body>yes<br/>yes</body></html>", 2),
    ("a.html", "<script>if (a < b) { c }</script>one<style>no</style> two", 2), ("a.html", "1 < 2 words <b", 1),
    ("a.html", "", 0), ("a.html", "b&aring;t", 1), ("a.eml", "Subject: no words", 0), ("a.png", "no words", 0),
    ("A.HTML", "<P>to ORD</P>", 2),
  ])
  func wordsThatAReaderMeetsAreCounted(_ path: String, _ text: String, _ words: Int) {
    #expect(FrozenWords(in: Array(text.utf8), path: path).all == words)
  }

  @Test(
    "Given facts below the last rule, a post's words are those above it",
    arguments: [
      ("To ord\n\n---\nSpråk: nb\n", 2), ("To ord\n", 2), ("En\n---\nto tre\n  --- \nMålgrupper: A, B", 3),
      ("---\nSpråk: nb", 0), ("a---b c", 2), ("ord\r\n---\r\nSpråk: nb", 1),
    ])
  func wordsBeforeTheRule(_ text: String, _ words: Int) {
    #expect(FrozenWords(in: Array(text.utf8), path: "x.md", counting: .beforeRule).all == words)
  }

  @Test("Given passages marked with another language, they count as that one and the whole stays the same")
  func wordsOfOtherLanguages() {
    let page = """
      <html lang="nn"><head><title>nei</title></head><body><h1>Eitt to</h1><p lang="nb">tre fire <b>fem</b></p>
      <p>seks<br>sju <span lang="se">guokte</span> <img src="x" lang="en" alt="no"> åtte <span lang="uk">сім</span></p><div lang="nb"><p>ni</p></div></body></html>
      """
    let words = FrozenWords(in: Array(page.utf8), path: "x.html", language: .nn)
    #expect(words == FrozenWords(all: 10, foreign: [.nb: 4, .se: 1]))
  }

  private static func draft(_ path: String, _ text: String, _ counting: WordCounting) -> Draft {
    Draft(path: path, mediaType: "text/html", content: .text(text), groups: ["A"], language: .nb, counting: counting)
  }

  /// The words that are logged with each file, for deliveries day by day, each of some paths or of all.
  private static func deliveries(_ drafts: [Draft], _ steps: [[String]?]) throws -> [[String: Int]] {
    let desk = FilesScratch()
    let folder = desk.folder()
    _ = try DraftStore(folder: folder).write(drafts, for: "x") { _ in [] }
    let day = try #require(Day("2026-01-02"))
    let archive = Archive(folder: folder)
    _ = try archive.approve(ApprovalRequest(activity: "x", by: "leder", date: day, inputs: [], fresh: drafts)) { _ in []
    }
    return try steps.enumerated().map { number, paths in
      let request = DeliveryRequest(
        activity: "x", date: day.adding(days: number), channel: "newsletter", paths: paths, inputs: [])
      guard case .delivered(let delivery) = try archive.deliver(request) else { return [:] }
      return Dictionary(uniqueKeysWithValues: delivery.parts.filter { $0.words > 0 }.map { ($0.path, $0.words) })
    }
  }

  @Test("Given an edition in four files, its words are logged once, whichever files go out and however often")
  func onceAnEdition() throws {
    let same = WordCounting.sameAs("brev.html")
    let drafts = [
      Self.draft("brev.html", "<p>en to tre</p>", .whole), Self.draft("brev.eml", "en to tre", same),
      Self.draft("brev.txt", "en to tre fire", same), Self.draft("site/liste.html", "mange ord", .none),
    ]
    #expect(try Self.deliveries(drafts, [nil]) == [["brev.html": 3]])
    #expect(try Self.deliveries(drafts, [["brev.eml"], ["brev.html"], nil]) == [["brev.eml": 3], [:], [:]])
    #expect(
      try Self.deliveries(drafts, [["brev.eml", "brev.txt"], ["site/liste.html"]]) == [["brev.eml": 3], [:]])
  }

  @Test("Given editions that are parts of one page, the page's words are logged once, also by a wrapping of a part")
  func onceAllEditions() throws {
    let part = WordCounting.partOf("side.html")
    let drafts = [
      Self.draft("side.html", "<p>en to tre fire</p>", .whole), Self.draft("a.html", "<p>en to</p>", part),
      Self.draft("a.txt", "en to", .sameAs("a.html")), Self.draft("b.html", "<p>tre fire</p>", part),
    ]
    #expect(try Self.deliveries(drafts, [nil]) == [["side.html": 4]])
    #expect(try Self.deliveries(drafts, [["a.txt"], ["b.html"], nil]) == [["a.txt": 4], [:], [:]])
    #expect(part.description == "partOf side.html" && WordCounting("partOf side.html") == part)
  }
}
