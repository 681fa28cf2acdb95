import SpreCore
import SpreNewsletter
import Testing

@Suite("A newsletter's findings")
struct NewsletterFindingTests {
  @Test(
    "Given a slot without a value, an error stands at its place in spre.yml and the export shows the label",
    arguments: ["html", "eml"])
  func missesSlots(export: String) async throws {
    var briefs = NewsletterBriefs()
    briefs.slots.values[export]?["unsubscribe"] = nil
    let finding = try await onlyFinding("newsletter.slot.missing", in: briefs)
    #expect(finding.severity == .error && finding.fix != nil)
    #expect(finding.origin?.file == "spre.yml" && finding.origin?.field == "slots.\(export).unsubscribe")
    let file = try await briefs.draft("newsletter.nb.html")
    #expect(file.contains("‹unsubscribe›") == (export == "html"))
  }

  @Test("Given a slot that the letter does not use, its absence is no finding")
  func ignoresUnusedSlots() async throws {
    var briefs = NewsletterBriefs(settings: [("viewInBrowser", NewsletterBriefs.value("false"))])
    briefs.slots.values["html"] = ["unsubscribe": NewsletterBriefs.value("{{unsub}}")]
    #expect(try await briefs.codes() == [])
    briefs.settings.append(("greeting", NewsletterBriefs.value("true")))
    let finding = try await onlyFinding("newsletter.slot.missing", in: briefs)
    #expect(finding.origin?.field == "slots.html.name")
  }

  @Test(
    "Given a value that a slot may not have, an error stands at the value and the value nowhere",
    arguments: [
      "[x](javascript:alert(1))", "{{x", "javascript:alert(1)", "data:text/html,x", "UNSUB", "{{a b}}", "*|A\"|*",
      "{{<b>}}", "{{a}}\r\nBcc: x@y.no", "[]",
      "https://a b.no", "//example.org",
    ])
  func refusesSlots(value: String) async throws {
    var briefs = NewsletterBriefs()
    briefs.slots.values["eml"]?["unsubscribe"] = NewsletterBriefs.value(value, "spre.yml", "slots.eml.unsubscribe")
    let finding = try await onlyFinding("newsletter.slot.invalid", in: briefs)
    #expect(finding.severity == .error && finding.origin?.line == 7)
    let message = try await briefs.draft("newsletter.nb.eml")
    #expect(message.contains("\r\nList-Unsubscribe: <mailto:post@example.org?subject=unsubscribe>\r\n"))
    #expect(!message.contains("Bcc") && !message.contains("javascript"))
  }

  @Test(
    "Given merge tags of the systems in use, they are let through",
    arguments: ["*|UNSUB|*", "{{ub}}", "[[x]]", "%%u%%", "[link]", "{u}"])
  func takesMergeTags(tag: String) async throws {
    var briefs = NewsletterBriefs()
    briefs.slots.values["html"]?["unsubscribe"] = NewsletterBriefs.value(tag)
    #expect(try await briefs.codes() == [])
    #expect(try await briefs.draft("newsletter.nb.html").contains("<a href=\"\(tag)\""))
  }

  @Test("Given an item without the edition's language, it keeps its own and a warning stands at its title")
  func missesTranslations() async throws {
    let item = NewsletterBriefs.item("news", [.en: NewsletterBriefs.version("A new tool", file: "items/news.md")])
    let briefs = NewsletterBriefs(items: [item])
    let finding = try await onlyFinding("newsletter.translation.missing", in: briefs)
    #expect(finding.severity == .warning && finding.origin?.file == "items/news.md" && finding.origin?.line == 2)
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(
      html.contains(" lang=\"en\" dir=\"ltr\"><a href=") && html.elements("p").contains { $0.contains("a new tool") })
    #expect(html.split(separator: " lang=\"en\"").count == 3)
  }

  @Test("Given the letter's own text in another language only, it is marked and a warning stands at the setting")
  func missesOwnTranslations() async throws {
    var briefs = NewsletterBriefs(
      items: [NewsletterBriefs.item("news", [.en: NewsletterBriefs.version("News")])], languages: [.en])
    briefs.settings = [("introduction", NewsletterBriefs.map([("nn", "Velkomen")], line: 12))]
    let finding = try await onlyFinding("newsletter.translation.missing", in: briefs)
    #expect(finding.origin?.line == 12)
    #expect(try await briefs.draft("newsletter.en.html").contains(" lang=\"nn\" dir=\"ltr\">Velkomen</p>"))
  }

  @Test("Given an activity that names no items, the proposal is told with its reasons")
  func tellsProposal() async throws {
    var briefs = NewsletterBriefs(namesItems: false)
    let why = Phrase(nb: "fordi", en: "because")
    briefs.proposals = Proposals(
      chosen: briefs.items.map { Proposal(item: $0.id, reason: why) }, leftOut: [Proposal(item: "annen", reason: why)])
    let findings = try await briefs.drafting().findings
    #expect(findings.filter { $0.code == "newsletter.proposed" }.map(\.severity) == [.warning])
    let notes = findings.filter { $0.code == "newsletter.proposed.item" }
    #expect(notes.count == 3 && notes.allSatisfy { $0.severity == .note && $0.message.nb.hasSuffix("fordi") })
    #expect(findings.filter { $0.code == "newsletter.proposed.leftOut" }.count == 1)
    #expect(findings.allSatisfy { $0.origin?.file == "activities/2026/brev-2026-11.yml" })
  }

  @Test("Given many items used before, one note counts them and names the first five")
  func countsWhatWasUsed() async throws {
    var briefs = NewsletterBriefs(namesItems: false)
    briefs.proposals = Proposals(
      leftOut: (1...8).map {
        Proposal(item: "gammel-\($0)", reason: Phrase(nb: "brukt", en: "used"), takenBy: "oktober")
      })
    let note = try await onlyFinding("newsletter.proposed.leftOut", in: briefs)
    #expect(note.severity == .note && note.message.nb.contains("8 saker") && note.message.nb.contains("«gammel-5»"))
    #expect(!note.message.nb.contains("gammel-6"))
  }

  @Test("Given no items, there is an error and no draft")
  func needsItems() async throws {
    let drafting = try await NewsletterBriefs(items: []).drafting()
    #expect(drafting.drafts.isEmpty && drafting.findings.map(\.code) == ["newsletter.items.none"])
  }

  @Test("Given no sender or postal address, errors point into spre.yml and no message is written")
  func needsSender() async throws {
    var briefs = NewsletterBriefs()
    briefs.organisation.sender = nil
    briefs.organisation.postalAddress = " "
    let drafting = try await briefs.drafting()
    #expect(Set(drafting.findings.map(\.code)) == ["newsletter.sender.missing", "newsletter.address.missing"])
    #expect(drafting.findings.allSatisfy { $0.severity == .error && $0.origin?.file == "spre.yml" })
    #expect(!drafting.drafts.contains { $0.path.hasSuffix(".eml") })
  }

  @Test(
    "Given control characters in what becomes a header, there is an error and no message",
    arguments: ["a\r\nBcc: x@y.no", "a\nb", "a\u{0}b"])
  func refusesControls(text: String) async throws {
    var briefs = NewsletterBriefs(title: [.nb: text])
    #expect(try await onlyFinding("newsletter.header.invalid", in: briefs).severity == .error)
    #expect(try await !briefs.drafting().drafts.contains { $0.path.hasSuffix(".eml") })
    briefs = NewsletterBriefs()
    briefs.organisation.sender?.name = text
    let place = Origin(file: "spre.yml", line: 15, column: 9, field: "sender.name")
    briefs.organisation.sender?.origins["name"] = place
    #expect(try await onlyFinding("newsletter.header.invalid", in: briefs).origin?.line == 15)
    #expect(try await !briefs.drafting().drafts.contains { $0.path.hasSuffix(".eml") })
  }

  @Test("Given items that should not go out now, each fault has its finding")
  func looksAtItems() async throws {
    func codes(_ change: (inout KnowledgeItem) -> Void) async throws -> [String] {
      let item = NewsletterBriefs.item("sak", [.nb: NewsletterBriefs.version("Sak")], change: change)
      return try await NewsletterBriefs(items: [item]).drafting().findings.map { "\($0.severity) \($0.code)" }
    }
    #expect(try await codes { $0.isPublic = false } == ["error newsletter.item.notPublic"])
    #expect(try await codes { $0.isCommercial = true } == ["warning newsletter.item.commercial"])
    #expect(try await codes { $0.expires = Day("2026-11-02") } == ["warning newsletter.item.expired"])
    #expect(try await codes { $0.expires = Day("2026-11-03") } == [])
    #expect(try await codes { $0.deadline = Day("2026-11-02") } == ["warning newsletter.item.deadline"])
    #expect(try await codes { $0.image = "items/a.png" } == ["error image.alt.missing"])
    #expect(try await codes { $0.versions[.nb]?.summary = " " } == ["warning newsletter.item.summary"])
    #expect(
      try await codes {
        $0.image = "items/a.png"
        $0.versions[.nb]?.imageAlt = "decorative"
      } == [])
  }

  @Test("Given pictures and no address for them, a warning says that exports show words")
  func needsImageBase() async throws {
    let version = NewsletterBriefs.version("Kart", alt: "Et kart")
    var briefs = NewsletterBriefs(items: [NewsletterBriefs.item("kart", [.nb: version]) { $0.image = "items/kart.png" }]
    )
    briefs.imageBase = nil
    #expect(try await onlyFinding("newsletter.imageBase.missing", in: briefs).severity == .warning)
    #expect(try await briefs.draft("newsletter.nb.html").contains("<em>Et kart</em>"))
  }

  @Test("Given editions in Sámi languages, Northern Sámi warns and those without words are errors")
  func knowsLanguages() async throws {
    #expect(
      try await onlyFinding("newsletter.sami.unproofed", in: NewsletterBriefs(languages: [.nb, .se])).severity
        == .warning)
    let briefs = NewsletterBriefs(languages: [.sma])
    #expect(try await onlyFinding("newsletter.language.unsupported", in: briefs).severity == .error)
    #expect(try await briefs.drafting().drafts.isEmpty)
  }

  @Test("Given a letter that grows, it warns over 80 kB and refuses over 100 kB")
  func weighs() async throws {
    func codes(_ size: Int) async throws -> [String] {
      var version = NewsletterBriefs.version("Lang sak")
      version.summary = String(repeating: "mange ord ", count: size / 10)
      return try await NewsletterBriefs(items: [NewsletterBriefs.item("lang", [.nb: version])]).codes()
    }
    #expect(try await codes(70_000) == [])
    #expect(try await codes(85_000) == ["newsletter.size.large"])
    #expect(try await codes(110_000) == ["newsletter.size.tooLarge"])
  }
}
