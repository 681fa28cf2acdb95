import SpreCore
import SpreReports
import Testing

@Suite("What has changed since an approval, as people read it")
struct ChangesReportTests {
  private let changes = ApprovalChanges(
    by: "leder", date: Day("2026-11-02")!, inputs: [.init(path: "spre.yml#newsletter", change: .changed)],
    texts: [
      .init(
        path: "newsletter.nb.txt", change: .changed,
        lines: [
          .init(change: .removed, text: "Frist 1. mai & ikke før", number: 2),
          .init(change: .added, text: "Frist 2. mai", number: 2),
        ])
    ],
    headers: [
      .init(path: "newsletter.nb.eml", name: "From", before: "A <a@example.org>", after: "A <b@example.org>"),
      .init(path: "newsletter.nb.eml", name: "List-Archive", before: nil, after: "<https://example.org>"),
    ], looks: ["newsletter.nb.html"])

  @Test("the text tells looks, headers and words, each with what came and went")
  func text() {
    let text = ChangesText(changes, language: .nb).text
    for line in [
      "Endret siden leder godkjente 2. november 2026:", "Utseendet er endret: newsletter.nb.html",
      "newsletter.nb.eml (hoder)", "  − Fra: A <a@example.org>", "  + Fra: A <b@example.org>",
      "  + List-Archive: <https://example.org>", "  − Frist 1. mai & ikke før", "  + Frist 2. mai",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    var same = changes
    same.texts = []
    #expect(ChangesText(same, language: .en).text.contains("The words that readers meet are the same.\n"))
  }

  @Test("the page says the same, with what is gone and what is new marked as such")
  func page() {
    let page = ChangesPage(changes, title: "Nytt & nyttig", language: .nb).html()
    for part in [
      "<h1>Endret siden godkjenningen: Nytt &amp; nyttig</h1>", "endret: spre.yml#newsletter",
      "Utseendet er endret: newsletter.nb.html", "<li>− <del>Fra: A &lt;a@example.org&gt;</del></li>",
      "<li>− <del>Frist 1. mai &amp; ikke før</del></li>", "<li>+ <ins>Frist 2. mai</ins></li>",
    ] { #expect(page.contains(part), "\(part)") }
    let empty = ApprovalChanges(by: "leder", date: Day("2026-11-02")!, inputs: [], texts: [])
    #expect(ChangesPage(empty, title: "x", language: .en).html().contains("<p>Nothing.</p>"))
  }

  @Test("programs get headers and looks beside inputs and texts")
  func json() throws {
    let text = try ChangesJSON(changes, of: "nov").text()
    #expect(text.contains("\"looks\" : [") && text.contains("\"after\" : \"A <b@example.org>\""))
  }
}
