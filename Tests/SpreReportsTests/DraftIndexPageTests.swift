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
    #expect(page.contains("<a href=\"./nov/nb.preview.html\">Les</a>"))
    #expect(page.contains("<span class=\"quiet\">nb.preview.html · 812 ord · 22 kB</span>"))
    #expect(page.contains("<a href=\"./nov/nb.html\">Til utsendingssystemet (HTML)</a>"))
    #expect(page.contains("endret for hånd"))
    #expect(page.contains("<a href=\"./nov/nb.new.html\">nb.new.html</a>"))
    #expect(page.contains("<a href=\"./nov/oppg%C3%A5ver%201.md\">Rediger</a>"))
    #expect(page.contains("<h3>Andre filer</h3>"))
    #expect(!page.contains("text/"))
    #expect(page.matches(of: /<iframe/).count == 1)
    #expect(
      page.contains(
        #"<iframe sandbox="" loading="lazy" title="Forhåndsvisning på bokmål: Tittel nov" src="./nov/nb.preview.html">"#
      ))
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

  @Test("Given activities in any order, those at hand come soonest first, then the past latest first, then undated")
  func order() throws {
    var lasting = entry("lasting")
    lasting.dates = DateSpan(from: try #require(Day("2026-10-30")), to: today)
    let entries = [
      entry("undated"), entry("later", "2026-11-20"), entry("b", "2026-11-05"), entry("old", "2026-09-07"),
      entry("today", "2026-11-02"), entry("a", "2026-11-05"), entry("yesterday", "2026-11-01"), lasting,
    ]
    let expected = ["lasting", "today", "a", "b", "later", "yesterday", "old", "undated"].map { "Tittel \($0)" }
    for shuffled in [entries, entries.reversed()] {
      let page = html(shuffled)
      #expect(page.matches(of: /<h2 id="activity-[0-9]+-title">([^<]+)<\/h2>/).map { String($0.1) } == expected)
      #expect(page.matches(of: /<a href="#activity-[0-9]+">([^<]+)<\/a>/).map { String($0.1) } == expected)
    }
  }

  @Test("Given files of every sort, each says what it is for; a page of one item says which")
  func uses() {
    let page = html([
      entry(
        "a", "2026-11-05",
        [
          .init(path: "a/site/nb/sak.html", mediaType: "text/html", language: .nb, item: "Sak & co", bytes: 1),
          .init(path: "a/program.ics", mediaType: "text/calendar; charset=utf-8", bytes: 1),
          .init(path: "a/schedule.xml", mediaType: "application/vnd.c3voc.schedule+xml", bytes: 1),
          .init(path: "a/site/nb/feed.xml", mediaType: "application/atom+xml", language: .nb, bytes: 1),
          .init(path: "a/site/images/b.png", mediaType: "image/png", bytes: 1),
        ])
    ])
    let words = [
      "Side til nettstedet: Sak &amp; co", "Kalenderfil", "Program for konferanseapper", "Nyhetsstrøm",
      "Bilde som skal ligge på nettet",
    ]
    for label in words { #expect(page.contains(">\(label)</a>"), "\(label)") }
  }

  @Test("Given a page for those who make the letter, it is not taken for one to upload")
  func workingPaper() {
    let page = html([
      entry("a", "2026-11-05", [.init(path: "a/overview.internal.html", mediaType: "text/html", bytes: 1)])
    ])
    #expect(page.contains(">Bare for dere som lager dette</a>") && !page.contains("utsendingssystemet"))
  }

  @Test("Given editions for several groups, links and previews name them; a single edition names none")
  func audiences() {
    func page(_ audiences: [String]) -> String {
      let files = audiences.map { name in
        DraftIndex.File(
          path: "a/x.\(name.prefix(1)).preview.html", mediaType: "text/html", language: .nb, audience: name, bytes: 1)
      }
      return html([entry("a", "2026-11-05", files)])
    }
    let several = page(["A (Pasienter)", "C (Helsepersonell)"])
    for name in ["A (Pasienter)", "C (Helsepersonell)"] {
      #expect(several.contains(">Les: \(name)</a>"))
      #expect(several.contains("title=\"Forhåndsvisning på bokmål for \(name): Tittel a\""))
    }
    #expect(page(["A (Pasienter)"]).contains("title=\"Forhåndsvisning på bokmål: Tittel a\""))
  }

  @Test("Given more than four files of one sort, they are folded away together with their number")
  func folds() {
    let posts = (1...5).map { number in
      DraftIndex.File(
        path: "a/sak-\(number).x.nb.md", mediaType: "text/markdown", language: .nb, item: "Sak \(number)", bytes: 1,
        isEditable: true)
    }
    #expect(html([entry("a", "2026-11-05", posts)]).contains("<summary>Rediger: 5 filer</summary>"))
    let few = html([entry("a", "2026-11-05", Array(posts.dropLast()))])
    #expect(!few.contains("filer</summary>") && few.contains(">Rediger: Sak 4</a>"))
  }

  @Test("Given no previews, the activity's own page is framed, else the front page of its site")
  func framesPages() {
    func frames(_ paths: [String]) -> [String] {
      let files = paths.map { DraftIndex.File(path: $0, mediaType: "text/html", language: .nb, bytes: 1) }
      return html([entry("a", "2026-11-05", files)]).matches(of: /src="([^"]+)"/).map { String($0.1) }
    }
    #expect(frames(["a/site/nb/sak.html", "a/site/nb/index.html"]) == ["./a/site/nb/index.html"])
    #expect(frames(["a/site/nb/activities/a.html", "a/site/nb/index.html"]) == ["./a/site/nb/activities/a.html"])
    #expect(frames(["a/x.preview.html", "a/site/nb/activities/a.html"]) == ["./a/x.preview.html"])
    #expect(frames(["a/site/nb/sak.html"]).isEmpty)
  }

  @Test("Given drafts in several languages, each language has its heading, and its files come by what they are for")
  func languages() {
    let files = [Language.en, .nn, nil].flatMap { language in
      ["x.txt", "x.preview.html", "x.eml", "x.html", "x.pdf"].map { name in
        let types = ["txt": "text/plain; charset=utf-8", "html": "Text/HTML", "eml": "message/rfc822"]
        let type = types[String(name.split(separator: ".").last!)] ?? "application/pdf"
        return DraftIndex.File(
          path: "nov/\(language?.rawValue ?? "").\(name)", mediaType: type, language: language, bytes: 9000)
      }
    }
    let labels = /<h3>([^<]+)<\/h3>|<a href="\.\/nov[^>]+>([^<]+)<\/a>/
    func read(_ language: WorkingLanguage) -> [String] {
      html([entry("nov", nil, files)], [], language).matches(of: labels).map { String($0.1 ?? $0.2 ?? "") }
    }
    let nb = ["Les", "Til utsendingssystemet (HTML)", "Ren tekst", "Åpne i e-postprogram", "application/pdf"]
    let en = ["Read", "For the sending system (HTML)", "Plain text", "Open in a mail program", "application/pdf"]
    #expect(read(.nb) == ["Nynorsk"] + nb + ["Engelsk"] + nb + ["Andre filer"] + nb)
    #expect(read(.en) == ["Nynorsk"] + en + ["English"] + en + ["Other files"] + en)
  }

  @Test("Given a text that may be edited but is no Markdown, its label says what it is, and a word that it may")
  func editable() {
    let files: [DraftIndex.File] = [
      .init(path: "nov/a.txt", mediaType: "text/plain", bytes: 1, isEditable: true),
      .init(path: "nov/b.md", mediaType: "text/markdown", bytes: 1_234_567),
    ]
    let page = html([entry("nov", nil, files)])
    #expect(page.contains("<a href=\"./nov/a.txt\">Ren tekst</a>"))
    #expect(page.contains("a.txt · 1 kB · kan redigeres her<"))
    #expect(page.contains("<a href=\"./nov/b.md\">text/markdown</a>"))
    #expect(page.contains("b.md · 1,3 MB<"))
    #expect(html([entry("nov", nil, files)], [], .en).contains("b.md · 1.3 MB<"))
    #expect(!page.contains("Andre filer"))
  }

  @Test(
    "Given dates, they stand as people write them, what the first and the last share only once",
    arguments: [
      ("2026-11-03", "2026-11-03", "3. november 2026", "3 November 2026"),
      ("2026-11-03", "2026-11-05", "3.–5. november 2026", "3–5 November 2026"),
      ("2027-05-31", "2027-06-02", "31. mai – 2. juni 2027", "31 May – 2 June 2027"),
      ("2026-12-30", "2027-01-02", "30. desember 2026 – 2. januar 2027", "30 December 2026 – 2 January 2027"),
      ("2026-11-05", "2027-11-06", "5. november 2026 – 6. november 2027", "5 November 2026 – 6 November 2027"),
    ])
  func dates(from: String, to: String, nb: String, en: String) throws {
    var dated = entry("nov")
    dated.dates = DateSpan(from: try #require(Day(from)), to: try #require(Day(to)))
    #expect(html([dated]).contains("<dd>\(nb)</dd>"))
    #expect(html([dated], [], .en).contains("<dd>\(en)</dd>"))
    #expect(html([dated]).contains("Laget for 2. november 2026."))
    #expect(!html([dated]).contains(from))
  }

  @Test("Given that the page of the matrix lies beside, it is linked; else nothing speaks of it")
  func matrix() {
    var index = DraftIndex(today: today, entries: [])
    #expect(!DraftIndexPage(index, language: .nb).html().contains("Matrisen"))
    index.matrix = "a b/matrix.html"
    #expect(DraftIndexPage(index, language: .nb).html().contains("<a href=\"./a%20b/matrix.html\">Matrisen: "))
    #expect(DraftIndexPage(index, language: .en).html().contains("<a href=\"./a%20b/matrix.html\">The matrix: "))
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
