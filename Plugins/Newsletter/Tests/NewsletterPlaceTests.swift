import SpreCore
import SpreNewsletter
import Testing

@Suite("Where a newsletter's findings stand")
struct NewsletterPlaceTests {
  /// Briefs of a workspace whose `spre.yml` has the fields at the lines given.
  private func briefs(_ lines: [String: Int]) -> NewsletterBriefs {
    var briefs = NewsletterBriefs()
    briefs.places = Origins(
      Origin(file: "spre.yml"),
      fields: lines.mapValues { Origin(file: "spre.yml", line: $0, column: 3) })
    return briefs
  }

  @Test("Given a field of spre.yml, a finding stands at it; given none, at the record that it belongs in")
  func places() async throws {
    var pale = briefs(["brand": 20, "brand.colour": 21])
    pale.organisation.brand.colour = "#ffcc00"
    let finding = try await onlyFinding("newsletter.brand.pale", in: pale)
    #expect(finding.origin?.line == 21 && finding.origin?.column == 3 && finding.origin?.field == "brand.colour")

    var nameless = briefs(["organisation": 3])
    nameless.organisation.postalAddress = nil
    nameless.organisation.sender = nil
    let address = try await onlyFinding("newsletter.address.missing", in: nameless)
    #expect(address.origin?.line == 3 && address.origin?.field == "organisation.postalAddress")
    #expect(try await onlyFinding("newsletter.sender.missing", in: nameless).origin?.line == 0)
  }

  @Test("Given a slot without a value, the error stands at the map of its export, else at that of all slots")
  func slots() async throws {
    for (lines, line) in [(["slots": 30, "slots.eml": 33], 33), (["slots": 30], 30), ([:], 0)] {
      var briefs = briefs(lines)
      briefs.slots.values["eml"]?["unsubscribe"] = nil
      let finding = try await onlyFinding("newsletter.slot.missing", in: briefs)
      #expect(finding.origin?.line == line && finding.origin?.field == "slots.eml.unsubscribe")
    }
  }

  @Test("Given a subject without words, an error stands at it, and the letter says that it is a newsletter")
  func emptySubject() async throws {
    for blank in [" ", "\u{200B}\t"] {
      let briefs = NewsletterBriefs(settings: [("subject", NewsletterBriefs.value(blank))])
      let finding = try await onlyFinding("newsletter.subject.empty", in: briefs)
      #expect(
        finding.severity == .error && finding.origin?.line == 7 && finding.message.nb == "Emnet på bokmål er tomt.")
      #expect(try await briefs.codes() == ["newsletter.subject.empty"])
      #expect(try await briefs.draft("newsletter.nb.html").contains("<title>Nyhetsbrev</title>"))
      #expect(try await briefs.draft("newsletter.nb.eml").contains("\r\nSubject: Nyhetsbrev\r\n"))
    }
    var both = NewsletterBriefs(
      languages: [.nb, .nn], settings: [("subject", NewsletterBriefs.map([("nb", ""), ("nn", " "), ("en", "")]))])
    #expect(try await both.codes().filter { $0.hasPrefix("newsletter.subject") }.count == 1, "nothing is no subject")
    both.settings = []
    both.title = [.nb: " ", .nn: "Nytt"]
    #expect(
      try await onlyFinding("newsletter.subject.empty", in: both).origin?.file == "activities/2026/brev-2026-11.yml")
  }

  @Test("Given pictures that make the message heavy, a warning says how heavy; the report always does")
  func weighsMessage() async throws {
    let item = NewsletterBriefs.item("kart", [.nb: NewsletterBriefs.version("Kart", alt: "Et kart")]) {
      $0.image = "items/images/kart.png"
    }
    var briefs = NewsletterBriefs(items: [item], settings: [("embedImages", NewsletterBriefs.value("true"))])
    func size() async throws -> [String] {
      try await briefs.drafting().observations.filter { $0.check == "size" }.map(\.text.nb)
    }
    let bytes = [UInt8](repeating: 7, count: 2_400_000)
    briefs.attachments = [.init(path: "items/images/kart.png", size: 9) { bytes }]
    let finding = try await onlyFinding("newsletter.size.message", in: briefs)
    #expect(finding.severity == .warning && finding.origin?.line == 7 && finding.message.nb.contains("på 3,3 MB"))
    #expect(NewsletterChannel().info.checks.owner(of: finding.code)?.id == "size")
    #expect(try await size().contains("bokmål: e-posten er på 3,3 MB med alt som ligger i den."))
    briefs.attachments = []
    #expect(try await briefs.codes() == [])
    #expect(try await size().last?.contains(" kB med alt") == true)
  }
}
