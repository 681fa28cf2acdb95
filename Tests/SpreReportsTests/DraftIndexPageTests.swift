import SpreCore
import SpreReports
import Testing

struct DraftIndexPageTests {
  private let today = Day("2026-11-02")!

  private func html(
    _ entries: [DraftIndex.Entry], _ findings: [Finding] = [], _ language: WorkingLanguage = .nb
  ) -> String {
    DraftIndexPage(DraftIndex(today: today, entries: entries, findings: findings), language: language).html()
  }

  private func entry(
    _ id: String, _ date: String? = nil, _ drafts: [DraftIndex.File] = [], _ findings: [Finding] = []
  )
    -> DraftIndex.Entry
  {
    DraftIndex.Entry(
      activity: id, title: "Tittel \(id)", dates: date.flatMap { Day($0) }.map { DateSpan($0) }, groups: ["A", "C"],
      state: "tidfestet", drafts: drafts, findings: findings)
  }

  @Test("Given drafts, each is linked with what it is, and a preview is framed without scripts")
  func drafts() {
    let page = html([
      entry(
        "nov", "2026-11-05",
        [
          .init(path: "nov/nb.preview.html", mediaType: "text/html", language: .nb, words: 812, bytes: 21_400),
          .init(
            path: "nov/nb.html", mediaType: "text/html", language: .nb, bytes: 999, isEditedByHand: true,
            newer: "nov/nb.new.html"),
          .init(path: "nov/oppgåver 1.md", mediaType: "text/markdown", bytes: 1, isEditable: true),
        ])
    ])
    #expect(page.contains("<a href=\"./nov/nb.preview.html\">nb.preview.html</a>"))
    #expect(page.contains("bokmål · 812 ord · 22 kB · text/html"))
    #expect(page.contains("endret for hånd"))
    #expect(page.contains("<a href=\"./nov/nb.new.html\">nb.new.html</a>"))
    #expect(page.contains("<a href=\"./nov/oppg%C3%A5ver%201.md\">oppgåver 1.md</a>"))
    #expect(page.contains("kan redigeres her"))
    #expect(page.matches(of: /<iframe/).count == 1)
    #expect(
      page.contains(
        #"<iframe sandbox="" loading="lazy" title="Forhåndsvisning (nb): Tittel nov" src="./nov/nb.preview.html">"#))
    #expect(page.contains("A, C"))
  }

  @Test("Given findings of an activity, the worst stand first, each with its place, field and fix")
  func findings() throws {
    let note = Finding(.note, "n", Phrase(nb: "Merknaden", en: "The note"))
    let error = Finding(
      .error, "e", Phrase(nb: "Feilen <b>", en: "The error"), fix: Phrase(nb: "Rett den", en: "Mend it"),
      at: Origin(file: "activities/2026/nov.yml", line: 4, column: 2, field: "groups[1]"))
    let page = html([entry("nov", "2026-11-05", [], [note, error])], [note])
    let first = try #require(page.firstRange(of: "Feilen &lt;b&gt;"))
    let second = try #require(page.firstRange(of: "Merknaden"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(page.contains("activities/2026/nov.yml:4:2"))
    #expect(page.contains("<code>groups[1]</code>"))
    #expect(page.contains("Rett den"))
    let rest = try #require(page.firstRange(of: "Andre funn i arbeidsmappen"))
    #expect(page[rest.upperBound...].contains("Merknaden"))
    #expect(page.contains("1 aktivitet og 0 utkast. 1 feil, 2 merknader."))
  }

  @Test("Given activities in any order, they come by date, the undated last")
  func order() {
    let entries = [entry("c"), entry("b", "2026-11-20"), entry("a", "2026-11-05"), entry("d", "2026-11-05")]
    let expected = ["a", "d", "b", "c"].map { "Tittel \($0)" }
    for shuffled in [entries, entries.reversed()] {
      let titles = html(shuffled).matches(of: /<h2 id="activity-[0-9]+-title">([^<]+)<\/h2>/).map { String($0.1) }
      #expect(titles == expected)
    }
  }

  @Test("Given nothing drafted, the page says so in either language")
  func nothing() {
    #expect(html([]).contains("Ingen utkast ennå. Ingen funn."))
    #expect(html([], [], .en).contains("No drafts yet. No findings."))
    #expect(html([entry("nov")]).contains("Ingen utkast av denne aktiviteten."))
  }

  @Test("Given a path that could be taken for an address, the link stays inside the folder")
  func paths() {
    let page = html([entry("nov", nil, [.init(path: "javascript:alert(1)", mediaType: "text/plain", bytes: 1)])])
    #expect(page.contains("href=\"./javascript%3Aalert%281%29\""))
  }
}
