import SpreCore
import SpreNewsletter
import Testing

@Suite("Who sends a newsletter, to whom, in which language")
struct NewsletterAudienceTests {
  @Test(
    "Given an address that mail cannot be sent from, a whole sentence stands at its line",
    arguments: ["ikke en adresse", "a@", "a@b@c.no", "<a@b.no>"])
  func refusesSenders(address: String) async throws {
    var briefs = NewsletterBriefs(languages: [.nb, .nn])
    briefs.organisation.sender?.address = address
    briefs.organisation.sender?.origins["address"] = Origin(file: "spre.yml", line: 16, field: "sender.address")
    briefs.items = [
      NewsletterBriefs.item("sak", [.nb: NewsletterBriefs.version("A"), .nn: NewsletterBriefs.version("B")])
    ]
    let finding = try await onlyFinding("newsletter.header.invalid", in: briefs)
    #expect(finding.origin?.line == 16)
    for message in [finding.message.nb, finding.message.en] {
      #expect(message.contains(address) && message.hasSuffix(".") && message.first?.isUppercase == true)
    }
  }

  @Test("Given no languages, an error says that no edition was made")
  func needsLanguages() async throws {
    let briefs = NewsletterBriefs(languages: [])
    let finding = try await onlyFinding("newsletter.languages.none", in: briefs)
    #expect(finding.severity == .error && finding.origin?.field == "languages")
    #expect(try await briefs.drafting().drafts.isEmpty)
  }

  @Test("Given an item for none of the letter's groups, a warning names both; given one for some, nothing is said")
  func comparesGroups() async throws {
    func findings(_ items: [Audience], _ letter: Audience? = nil) async throws -> [String] {
      let items = items.enumerated().map { index, groups in
        NewsletterBriefs.item("sak-\(index)", [.nb: NewsletterBriefs.version("Sak")]) { $0.groups = groups }
      }
      return try await NewsletterBriefs(items: items, groups: letter).drafting().findings.map {
        "\($0.severity) \($0.code) \($0.origin?.file ?? "") \($0.origin?.field ?? "")"
      }
    }
    let activity = "activities/2026/brev-2026-11.yml"
    #expect(try await findings([.all]) == [])
    #expect(try await findings([.named(["A"]), .named(["B", "X"])]) == [])
    let outside = "warning newsletter.item.groups items/sak-0.md groups"
    #expect(try await findings([.named(["B"]), .all], .named(["A"])) == [outside])
    #expect(try await findings([.named([]), .all]) == [outside])
    #expect(try await findings([.named(["A"])]) == ["note newsletter.groups.unserved \(activity) groups"])
    #expect(try await findings([.named(["A"])], .named([])) == ["warning newsletter.groups.none \(activity) groups"])
  }

  @Test("Given a picture without words, the finding is the one that the workspace gives, word for word")
  func agreesOnPictures() async throws {
    let version = NewsletterBriefs.version("Kart", file: "items/kart.md")
    let briefs = NewsletterBriefs(
      items: [NewsletterBriefs.item("kart", [.nb: version]) { $0.image = "items/kart.png" }])
    let finding = try await onlyFinding("image.alt.missing", in: briefs)
    #expect(
      finding.message
        == Phrase(
          nb: "Bildet mangler en tekst for dem som ikke ser det.",
          en: "The picture lacks a text for those who do not see it."))
    #expect(finding.origin?.file == "items/kart.md" && finding.origin?.field == "imageAlt")
  }
}
