import SpreCore
import SpreFormats
import SpreNewsletter
import Testing

@Suite("A newsletter's checks")
struct NewsletterCheckTests {
  /// Items with every kind of block, every language, a logo and pictures in all formats of the web.
  private var everything: NewsletterBriefs {
    var version = NewsletterBriefs.version("Alt på én gang", file: "items/alt.md", alt: "Et kart")
    version.body = Document([
      Block(.heading(level: 2, [.text("Først")])), Block(.heading(level: 4, [.emphasis([.text("Så")])])),
      Block(.paragraph([.strong([.text("Sterkt")]), .lineBreak, .strikethrough([.text("strøket")]), .code("kode")])),
      Block(.paragraph([.span(.se, [.text("Sámi")]), .link(url: "mailto:a@example.org", [.text("Skriv til oss")])])),
      Block(.list(.init(items: [[Block(.paragraph([.text("punkt")]))], [Block(.quote([Block(.rule)]))]]))),
      Block(.list(.init(start: 3, items: [[Block(.paragraph([.text("tre")])), Block(.rule)]]))),
      Block(.quote([Block(.paragraph([.text("قال: التعلم")]))])), Block(.rule),
      Block(.code("a\n  b", notation: "swift")),
      Block(
        .table(
          .init(alignments: [.start, .centre, .end], header: [[.text("a")], [.text("b")], [.text("c")]], rows: []))),
      Block(.button(label: [.text("Meld deg på kurset")], url: "https://example.org/kurs")),
      Block(.image(.init(source: "items/images/a.jpeg", alternative: .text("Et rom")))),
      Block(.image(.init(source: "items/images/b.gif", alternative: .decorative))),
    ])
    let all = NewsletterBriefs.item("alt", [.nb: version, .en: version]) { item in
      item.image = "items/images/kart.png"
      item.deadline = Day("2026-12-01")
    }
    var briefs = NewsletterBriefs(
      items: [all] + NewsletterBriefs.items(9), languages: [.nb, .nn, .en, .se],
      settings: [
        ("text", NewsletterBriefs.value("whole")), ("greeting", NewsletterBriefs.value("true")),
        ("introduction", NewsletterBriefs.value("Hei.")), ("closing", NewsletterBriefs.value("Hilsen oss.")),
      ])
    briefs.organisation.brand.logo = "logo.png"
    briefs.organisation.brand.logoAlt = "Tjenesten"
    briefs.attachments = ["logo.png", "items/images/kart.png", "items/images/a.jpeg"].map { path in
      SpreCore.Attachment(path: path, size: 10, pixels: .init(width: 900, height: 300)) { [1] }
    }
    return briefs
  }

  @Test("Given an issue with everything in it, its markup has no fault and every mail program is provided for")
  func passes() async throws {
    let drafting = try await everything.drafting()
    let own = drafting.findings.filter { finding in
      ["newsletter.html", "newsletter.client", "newsletter.picture", "newsletter.link."].contains(
        where: finding.code.hasPrefix)
    }
    #expect(own == [])
    let clients = drafting.observations.filter { $0.check == "clients" }
    #expect(clients.count { !$0.isDetail } == 4 && clients.contains { $0.text.en.contains("css-at-media, unknown to") })
  }

  @Test(
    "Given every finding that this suite's faults bring, each belongs to a check, and each check has an id of its own")
  func ownsFindings() async throws {
    let checks = NewsletterChannel().info.checks
    #expect(Set(checks.map(\.id)).count == checks.count)
    var briefs = everything
    briefs.items[1].isPublic = false
    briefs.items[2].isCommercial = true
    briefs.items[3].expires = Day("2026-01-01")
    let title = try #require(briefs.items[5].versions[.nb]?.title)
    briefs.items[4].versions[.nb]?.title = title
    briefs.items[6].versions[.nb]?.summary = "{{x}} \u{202E}"
    briefs.organisation.postalAddress = nil
    briefs.slots.values["html"]?["view"] = nil
    briefs.imageBase = nil
    briefs.namesItems = false
    let findings = try await briefs.drafting().findings
    #expect(findings.count > 12)
    for finding in findings { #expect(checks.owner(of: finding.code) != nil, "\(finding.code)") }
    #expect(checks.owner(of: "newsletter.item.commercial")?.id == "law")
  }

  @Test("Given a check that passes, the report can say what was looked at and counted")
  func tells() async throws {
    let drafting = try await NewsletterBriefs().drafting()
    #expect(drafting.findings == [])
    for check in NewsletterChannel().info.checks {
      #expect(drafting.observations.contains { $0.check == check.id }, "\(check.id)")
    }
    let size = try #require(drafting.observations.first { $0.check == "size" })
    let html = try await NewsletterBriefs().draft("newsletter.nb.html")
    #expect(size.text.nb.contains("\(html.utf8.count) byte"))
  }

  @Test("Given two items of one title that lead apart, a warning stands at the second; leading to one place, none")
  func sameTitle() async throws {
    func briefs(_ links: [String]) -> NewsletterBriefs {
      NewsletterBriefs(
        items: links.enumerated().map { number, link in
          var version = NewsletterBriefs.version("Årets kurs", file: "items/kurs-\(number).md")
          version.title = number == 0 ? "Årets kurs" : "årets  kurs!"
          version.link = link
          return NewsletterBriefs.item("kurs-\(number)", [.nb: version])
        })
    }
    let finding = try await onlyFinding(
      "newsletter.link.twoTargets", in: briefs(["https://example.org/a", "https://example.org/b"]))
    #expect(finding.severity == .warning && finding.origin?.file == "items/kurs-1.md" && finding.origin?.line == 2)
    #expect(try await briefs(["https://example.org/a", "https://example.org/a"]).codes() == [])
  }

  @Test("Given a slot without encryption, a warning stands at its value")
  func plainSlot() async throws {
    var briefs = NewsletterBriefs()
    briefs.slots.values["eml"]?["view"] = NewsletterBriefs.value("http://example.org/brev")
    #expect(try await onlyFinding("newsletter.link.http", in: briefs).origin?.line == 7)
  }

  @Test(
    "Given a picture in a format that a mail program does not show, a warning names the program",
    arguments: [
      ("kart.webp", "classic Outlook"), ("kart.SVG", "Gmail"), ("kart.tiff", "does not know"), ("kart.png", nil),
      ("kart.jpg", nil), ("kart.gif", nil),
    ])
  func formats(name: String, said: String?) async throws {
    let item = NewsletterBriefs.item("kart", [.nb: NewsletterBriefs.version("Kart", alt: "Et kart")]) {
      $0.image = "items/images/\(name)"
      $0.origins["image"] = Origin(file: "items/kart.md", line: 5)
    }
    let briefs = NewsletterBriefs(items: [item])
    guard let said else { return #expect(try await briefs.codes() == []) }
    let finding = try await onlyFinding("newsletter.picture.format", in: briefs)
    #expect(finding.message.en.contains(said) && finding.origin?.line == 5 && finding.severity == .warning)
  }

  @Test(
    "Given a picture's file, a warning says where it weighs over 200 kB or is over twice as wide as shown",
    arguments: [
      (200_000, 1056, []), (200_001, 1056, ["picture.heavy"]), (9, 1057, ["picture.wide"]),
      (300_000, 4000, ["picture.heavy", "picture.wide"]),
    ])
  func files(size: Int, width: Int, codes: [String]) async throws {
    let item = NewsletterBriefs.item("kart", [.nb: NewsletterBriefs.version("Kart", alt: "Et kart")]) {
      $0.image = "items/images/kart.png"
      $0.origins["image"] = Origin(file: "items/kart.md", line: 5)
    }
    var briefs = NewsletterBriefs(items: [item])
    briefs.attachments = [
      .init(path: "items/images/kart.png", size: size, pixels: .init(width: width, height: 9)) { [] }
    ]
    let findings = try await briefs.drafting().findings
    #expect(findings.map(\.code) == codes && findings.allSatisfy { $0.origin?.line == 5 })
    briefs.settings = [("images", NewsletterBriefs.value("false"))]
    #expect(try await briefs.codes() == [])
  }

  @Test("Given fonts, they come first in every style; one that could mean something else is left out")
  func fonts() async throws {
    var briefs = NewsletterBriefs()
    briefs.organisation.brand.fonts = ["Open Sans", "Lato", "x;color:red", "a\"b", ""]
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(html.contains("font-family:'Open Sans',Lato,'Segoe UI',"))
    #expect(html.contains("h6,a{font-family:'Open Sans',Lato,'Segoe UI',Arial"), "classic Outlook too")
    #expect(!html.contains("color:red") && !html.contains("a\"b"))
  }

  @Test("Given a colour too pale to read, a note says which is used; given a dark one, none")
  func paleBrand() async throws {
    var briefs = NewsletterBriefs()
    briefs.organisation.brand.colour = "#ffcc00"
    let note = try await onlyFinding("newsletter.brand.pale", in: briefs)
    #expect(note.severity == .note && note.origin?.field == "brand.colour" && note.message.en.contains("#ffcc00"))
    briefs.organisation.brand.colour = "#1f4e5f"
    #expect(try await briefs.codes() == [])
  }
}
