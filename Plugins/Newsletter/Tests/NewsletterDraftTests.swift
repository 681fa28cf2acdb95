import SpreCore
import SpreFormats
import SpreNewsletter
import Testing

@Suite("A newsletter's drafts")
struct NewsletterDraftTests {
  @Test("Given a brief, five files a language come out, none of them to be edited")
  func writesFiles() async throws {
    var briefs = NewsletterBriefs()
    briefs.languages = [.nb, .en]
    let drafting = try await briefs.drafting()
    #expect(
      drafting.drafts.map(\.path) == [
        "newsletter.nb.preview.html", "newsletter.nb.html", "newsletter.nb.txt", "newsletter.nb.eml",
        "newsletter.nb.message",
        "newsletter.en.preview.html", "newsletter.en.html", "newsletter.en.txt", "newsletter.en.eml",
        "newsletter.en.message", "overview.internal.html",
      ])
    for draft in drafting.drafts.dropLast() {
      #expect(!draft.isEditable && draft.groups == ["A", "B"] && draft.items == ["sak-1", "sak-2", "sak-3"])
      #expect(draft.path.contains(".\(draft.language?.rawValue ?? "?")."))
    }
    #expect(drafting.drafts.map(\.mediaType).prefix(4) == ["text/html", "text/html", "text/plain", "message/rfc822"])
  }

  @Test("Given a brief with nothing amiss, there is no finding")
  func findsNothing() async throws {
    #expect(try await NewsletterBriefs().drafting().findings == [])
  }

  @Test(
    "Given an item's link that HTML refuses, the plain texts have the title and no address, as the HTML has",
    arguments: ["javascript:alert(1)", "items/side.html"])
  func refusesLinks(link: String) async throws {
    var briefs = NewsletterBriefs(items: NewsletterBriefs.items(1))
    briefs.items[0].versions[.nb]?.link = link
    for ending in ["html", "txt", "eml"] {
      let text = try await briefs.draft("newsletter.nb.\(ending)")
      #expect(text.contains("Sak nummer 1") && !text.contains(link), "\(ending)")
    }
  }

  @Test("Given the same brief twice, the same bytes come out")
  func repeatsItself() async throws {
    let briefs = NewsletterBriefs(languages: [.nb, .se])
    #expect(try await briefs.drafting() == briefs.drafting())
  }

  @Test("Given items of several kinds, they stand in sections, in the order that is set")
  func ordersSections() async throws {
    var briefs = NewsletterBriefs()
    func headings() async throws -> [String] {
      try await briefs.draft("newsletter.nb.preview.html").elements("h2")
    }
    #expect(try await headings() == ["Publikasjoner", "Arrangementer", "Verktøy"])
    briefs.settings = [("sections", Value(.list([NewsletterBriefs.value("tool")]), at: Origin(file: "spre.yml")))]
    #expect(try await headings() == ["Verktøy", "Publikasjoner", "Arrangementer"])
  }

  @Test("Given seven items there is a list of contents, given six there is none, and the number can be set")
  func listsContents() async throws {
    var briefs = NewsletterBriefs(items: NewsletterBriefs.items(6))
    #expect(try await !briefs.draft("newsletter.nb.html").elements("h2").contains("I dette nyhetsbrevet"))
    briefs.settings = [("contentsFrom", NewsletterBriefs.value("2"))]
    #expect(try await briefs.draft("newsletter.nb.html").elements("h2").contains("I dette nyhetsbrevet"))
    briefs.settings = []
    briefs.items = NewsletterBriefs.items(7)
    #expect(try await briefs.draft("newsletter.nb.txt").contains("I dette nyhetsbrevet"))
    briefs.settings = [("contentsFrom", NewsletterBriefs.value("0"))]
    #expect(try await !briefs.draft("newsletter.nb.txt").contains("I dette nyhetsbrevet"))
  }

  @Test("Given a text whose headings leave out levels, the letter's follow one by one, below the item's own")
  func ordersHeadings() async throws {
    func heading(_ level: Int, _ words: String) -> Block { Block(.heading(level: level, [.text(words)])) }
    var version = NewsletterBriefs.version("Sak")
    version.body = Document([
      heading(2, "En"), heading(5, "To"), Block(.quote([heading(1, "Tre")])), heading(6, "Fire"), heading(3, "Fem"),
    ])
    var briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])])
    briefs.settings = [("text", NewsletterBriefs.value("whole"))]
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(html.elements("h4") == ["En", "Tre"] && html.elements("h5") == ["To", "Fire"])
    #expect(html.elements("h6") == ["Fem"] && html.elements("h1").count == 1)
  }

  @Test("Given texts, they stand where they should in HTML and in plain text")
  func carriesTexts() async throws {
    var briefs = NewsletterBriefs()
    briefs.settings = [
      ("subject", NewsletterBriefs.map([("nb", "Et <b>viktig</b> emne")])),
      ("introduction", NewsletterBriefs.value("Først dette.\nOg dette.\n\nSå dette.")),
      ("closing", NewsletterBriefs.value("Vel lest!")), ("whyText", NewsletterBriefs.value("Du er på kurslisten.")),
      ("preheader", NewsletterBriefs.value("Kort fortalt")), ("greeting", NewsletterBriefs.value("true")),
    ]
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(html.elements("h1") == ["Et &lt;b&gt;viktig&lt;/b&gt; emne"])
    let paragraphs = html.elements("p")
    for words in ["Hei, *|FNAME|*!", "Først dette. Og dette.", "Så dette.", "Vel lest!", "Du er på kurslisten."] {
      #expect(paragraphs.contains(words), "\(words)")
      #expect(try await briefs.draft("newsletter.nb.txt").contains(words), "\(words)")
    }
    #expect(html.contains(">Kort fortalt"))
    #expect(try await briefs.draft("newsletter.nb.eml").contains("Hei!"))
    #expect(try await briefs.draft("newsletter.nb.preview.html").contains("Hei, <code"))
  }

  @Test("Given an item, its title is the link, its deadline is named, and a short text stands for the summary")
  func composesItems() async throws {
    var version = NewsletterBriefs.version("Kurs i helsepedagogikk")
    version.short = ["newsletter": "Meld deg på nå."]
    let item = NewsletterBriefs.item("kurs", kind: .course, [.nb: version]) { $0.deadline = Day("2026-12-01") }
    let html = try await NewsletterBriefs(items: [item]).draft("newsletter.nb.html")
    #expect(html.contains("<a href=\"https://example.org/22?a=1&amp;b=2\" style"))
    #expect(html.contains(">Kurs i helsepedagogikk</a></h3>"))
    #expect(html.elements("p").contains("Meld deg på nå."))
    #expect(!html.contains("Dette handler om"))
    #expect(html.contains("<strong>Frist: 1. desember 2026</strong>"))
  }

  @Test("Given the whole text is wanted, it comes below the item's heading")
  func carriesBodies() async throws {
    var version = NewsletterBriefs.version("Verktøy")
    version.body = Document([
      Block(.heading(level: 2, [.text("Slik gjør du")])),
      Block(.button(label: [.text("Bestill")], url: "https://example.org/b")),
    ])
    var briefs = NewsletterBriefs(items: [NewsletterBriefs.item("v", kind: .tool, [.nb: version])])
    #expect(try await !briefs.draft("newsletter.nb.html").contains("Slik gjør du"))
    briefs.settings = [("text", NewsletterBriefs.value("whole"))]
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(html.elements("h4") == ["Slik gjør du"] && html.contains("class=\"button\""))
  }

  @Test("Given twelve items, the HTML stays under 25 kB")
  func staysSmall() async throws {
    let briefs = NewsletterBriefs(items: NewsletterBriefs.items(12))
    #expect(try await briefs.draft("newsletter.nb.html").utf8.count < 25_000)
    #expect(try await briefs.draft("newsletter.nb.preview.html").utf8.count < 25_000)
  }

  @Test("Given another time of day, the message is dated with it, in summer and winter time")
  func datesMessages() async throws {
    var briefs = NewsletterBriefs()
    #expect(try await briefs.draft("newsletter.nb.eml").contains("\r\nDate: Tue, 3 Nov 2026 09:00:00 +0100\r\n"))
    briefs.settings = [("sendAt", NewsletterBriefs.value("13:30"))]
    #expect(try await briefs.draft("newsletter.nb.eml").contains("\r\nDate: Tue, 3 Nov 2026 13:30:00 +0100\r\n"))
  }

  @Test("Given addresses for the slots, the message carries them as headers and opens unsent")
  func writesHeaders() async throws {
    var briefs = NewsletterBriefs()
    let message = try await briefs.draft("newsletter.nb.eml")
    for line in [
      "Subject: Nytt i november", "List-Unsubscribe: <mailto:post@example.org?subject=Stopp>",
      "List-Archive: <https://example.org/brev>", "X-Unsent: 1", "Content-Language: nb",
    ] { #expect(message.contains("\r\n\(line)\r\n"), "\(line)") }
    briefs.slots.values["eml"]?["unsubscribe"] = NewsletterBriefs.value("{{unsubscribe}}")
    #expect(try await briefs.draft("newsletter.nb.eml").contains("<mailto:post@example.org?subject=unsubscribe>"))
  }

  @Test("Given other content, the message has another identifier")
  func namesMessages() async throws {
    func identifier(_ briefs: NewsletterBriefs) async throws -> Substring? {
      try await briefs.draft("newsletter.nb.eml").split(separator: "\r\n").first { $0.hasPrefix("Message-ID:") }
    }
    let first = try await identifier(NewsletterBriefs())
    #expect(first?.hasSuffix("@example.org>") == true)
    #expect(try await first != identifier(NewsletterBriefs(items: NewsletterBriefs.items(4))))
  }
}

extension String {
  /// What stands in the elements of a name, as written.
  func elements(_ name: String) -> [String] {
    split(separator: "<\(name)").dropFirst().compactMap { piece in
      guard piece.first == " " || piece.first == ">", let start = piece.firstIndex(of: ">"),
        let end = piece.firstRange(of: "</\(name)>")
      else { return nil }
      return String(piece[piece.index(after: start)..<end.lowerBound])
    }
  }
}
