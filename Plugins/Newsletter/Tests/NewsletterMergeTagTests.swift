import SpreCore
import SpreNewsletter
import Testing

@Suite("Merge tags in people's texts")
struct NewsletterMergeTagTests {
  private static let sample = "Hei *|EMAIL|* og {{unsubscribe}} %%email%% [[navn]] {% if x %} ${y} <%= z %>"
  private static let tags = ["*|EMAIL|*", "{{unsubscribe}}", "%%email%%", "[[navn]]", "{% if x %}", "${y}", "<%= z %>"]

  /// Every text that people write for a letter, holding the tags.
  private func hostile() -> NewsletterBriefs {
    let evil = NewsletterMergeTagTests.sample
    var version = NewsletterBriefs.version(evil, alt: evil)
    version.summary = evil
    version.link = "https://example.org/?a=%%email%%&b=[[navn]]"
    version.body = Document([
      Block(.paragraph([.text("*"), .strong([.text("|EMAIL|")]), .text(" ["), .span(.en, [.text("[navn]]")])])),
      Block(.button(label: [.text(evil)], url: "https://example.org/%%email%%")),
      Block(.list(Block.List(items: [[Block(.paragraph([.link(url: "#{{unsubscribe}}", [.code(evil)])]))]]))),
      Block(.quote([Block(.heading(level: 2, [.emphasis([.text(evil)])]))])),
      Block(.table(Block.Table(alignments: [.start], header: [[.text(evil)]], rows: [[[.text(evil)]]]))),
      Block(.image(Block.Image(source: "a.png", alternative: .text(evil)))), Block(.code(evil, notation: nil)),
    ])
    var briefs = NewsletterBriefs(
      items: [NewsletterBriefs.item("sak", [.nb: version]) { $0.image = "items/images/[[navn]].png" }],
      title: [.nb: evil])
    briefs.organisation.name = [.nb: evil]
    briefs.organisation.postalAddress = evil
    briefs.organisation.brand.logo = "logo.png"
    briefs.organisation.brand.logoAlt = evil
    briefs.settings = ["preheader", "introduction", "closing", "whyText"].map { ($0, NewsletterBriefs.value(evil)) }
    briefs.settings += [("text", NewsletterBriefs.value("whole")), ("contentsFrom", NewsletterBriefs.value("1"))]
    return briefs
  }

  @Test("Given merge tags in every text, none works in what is exported, and the slots' own still do")
  func breaksTags() async throws {
    for images in ["true", "false"] {
      var briefs = hostile()
      briefs.settings.append(("images", NewsletterBriefs.value(images)))
      for path in ["newsletter.nb.html", "newsletter.nb.txt", "newsletter.nb.preview.html"] {
        let text = try await briefs.draft(path)
        for tag in NewsletterMergeTagTests.tags { #expect(!text.contains(tag), "\(tag) in \(path)") }
        for opener in ["{{", "[[", "{%", "${", "*|E", "*\u{7C}EMAIL"] {
          #expect(!text.contains(opener), "\(opener) in \(path)")
        }
        #expect(path.contains("preview") || text.contains("*|UNSUB|*"))
      }
    }
  }

  @Test("Given a merge tag, an error names it at the place of the text that holds it")
  func findsTags() async throws {
    var version = NewsletterBriefs.version("Sak")
    version.summary = "Hei *|EMAIL|* og {{unsubscribe}}"
    version.origins["summary"] = Origin(file: "items/x.md", line: 3, column: 10, field: "summary")
    let briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])])
    let findings = try await briefs.drafting().findings
    #expect(findings.map { "\($0.severity) \($0.code)" } == ["error newsletter.mergeTag"])
    let finding = try #require(findings.first)
    #expect(finding.origin?.line == 3 && finding.origin?.column == 10)
    for message in [finding.message.nb, finding.message.en] {
      #expect(message.contains("*|EMAIL|*") && message.contains("{{unsubscribe}}"))
    }
  }

  @Test("Given a tag in any text of the letter, the error stands there")
  func findsPlaces() async throws {
    let fields = try await Set(
      hostile().drafting().findings.filter { $0.code == "newsletter.mergeTag" }
        .compactMap { $0.origin.map { "\($0.file) \($0.field)" } })
    let expected: Set = [
      "items/x.md title", "items/x.md summary", "items/x.md imageAlt", "items/x.md link", "items/x.md ",
      "activities/2026/brev-2026-11.yml title", "spre.yml ", "spre.yml organisation.name",
      "spre.yml organisation.postalAddress", "spre.yml brand.logoAlt",
    ]
    #expect(expected.subtracting(fields) == [])
  }

  @Test("Given a tag in a part that the letter does not carry, there is no finding")
  func ignoresWhatIsNotCarried() async throws {
    var version = NewsletterBriefs.version("Sak", alt: "{{x}}")
    version.summary = "{{x}}"
    version.short = ["newsletter": "Kort", "social": "{{x}}"]
    version.body = Document([Block(.paragraph([.text("{{x}}")]))])
    let briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])])
    #expect(try await briefs.codes() == [])
  }

  @Test(
    "Given brackets and signs that no sending system reads, there is no finding",
    arguments: [
      "50 % og 60 %", "[lenke] {x}", "a * b | c", "$5 {fem}", "{{ uten slutt", "%%%%", "<b>",
    ])
  func lets(text: String) async throws {
    var version = NewsletterBriefs.version("Sak")
    version.summary = text
    #expect(try await NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])]).codes() == [])
  }

  @Test("Given the very tag that fills a slot in a person's text, it is found and broken, brackets of any sort")
  func breaksOwnTags() async throws {
    var version = NewsletterBriefs.version("Sak")
    version.summary = "Se [avmelding] her"
    var briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])])
    briefs.slots.values["html"]?["unsubscribe"] = NewsletterBriefs.value("[avmelding]")
    #expect(try await briefs.codes() == ["newsletter.mergeTag"])
    let html = try await briefs.draft("newsletter.nb.html")
    #expect(html.contains("href=\"[avmelding]\"") && !html.contains("Se [avmelding]"))
  }

  @Test(
    "Given a text whose direction is left open, its marks are taken away and a warning stands there",
    arguments: [
      "a\u{202E}gnp.exe", "a\u{2066}b", "a\u{2069}b", "\u{202D}a\u{202C}", "\u{2067}a\u{202C}",
    ])
  func closesDirections(text: String) async throws {
    var version = NewsletterBriefs.version(text)
    version.origins["summary"] = Origin(file: "items/x.md", line: 3, field: "summary")
    version.summary = text
    let briefs = NewsletterBriefs(
      items: [NewsletterBriefs.item("sak", [.nb: version])], settings: [("subject", NewsletterBriefs.value(text))])
    let findings = try await briefs.drafting().findings.filter { $0.code == "text.direction" }
    #expect(Set(findings.compactMap(\.origin?.line)) == [2, 3, 7])
    #expect(findings.allSatisfy { $0.severity == .warning })
    for path in ["html", "txt", "eml", "preview.html"] {
      let draft = try await briefs.draft("newsletter.nb.\(path)")
      #expect(
        !draft.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
      #expect(!draft.contains("=E2=80=AE") && !draft.contains("=E2=81=A6"))
    }
  }

  @Test("Given marks of direction that close each other, they stand as written")
  func keepsDirections() async throws {
    var version = NewsletterBriefs.version("Ord: \u{2067}שלום\u{2069} og \u{202B}مرحبا\u{202C}")
    version.summary = version.title
    let briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: version])])
    #expect(try await briefs.codes() == [])
    #expect(try await briefs.draft("newsletter.nb.txt").contains("\u{2067}שלום\u{2069}"))
  }
}
