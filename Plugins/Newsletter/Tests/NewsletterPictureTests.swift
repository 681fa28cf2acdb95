import SpreCore
import SpreNewsletter
import Testing

@Suite("The picture files of a newsletter")
struct NewsletterPictureTests {
  private static func picture(_ name: String, _ content: SpreCore.Attachment.Content?) -> NewsletterBriefs {
    let item = NewsletterBriefs.item("kart", [.nb: NewsletterBriefs.version("Kart", alt: "Et kart")]) {
      $0.image = "items/images/\(name)"
      $0.origins["image"] = Origin(file: "items/kart.md", line: 5)
    }
    var briefs = NewsletterBriefs(items: [item])
    briefs.attachments = [
      .init(path: "items/images/\(name)", size: 9, pixels: .init(width: 9, height: 9), content: content) { [1, 2, 3] }
    ]
    return briefs
  }

  @Test(
    "Given a file that is not the picture that its name promises, a finding stands where it is named",
    arguments: [
      ("a.png", SpreCore.Attachment.Content.other, Severity.error, "picture.broken", "er ikke et bilde"),
      ("a.jpg", .cutOff(.jpeg), .error, "picture.broken", "er kuttet"),
      ("a.png", .whole(.jpeg), .warning, "picture.ending", "et JPEG-bilde"),
      ("a.JPG", .whole(.heic), .error, "picture.ending", "et HEIC-bilde"),
    ])
  func otherContent(
    name: String, content: SpreCore.Attachment.Content, severity: Severity, code: String, said: String
  ) async throws {
    let finding = try await onlyFinding(code, in: Self.picture(name, content))
    #expect(finding.severity == severity && finding.origin?.line == 5 && finding.message.nb.contains(said))
    #expect(finding.message.nb.contains("items/images/\(name)"))
    #expect(NewsletterChannel().info.checks.owner(of: code)?.id == "picture-files")
  }

  @Test("Given pictures that are what they should be, nothing is said, and only what was measured is counted")
  func measured() async throws {
    func counted(_ briefs: NewsletterBriefs) async throws -> String? {
      try await briefs.drafting().observations.first { $0.check == "picture-files" }?.text.nb
    }
    for (name, format) in [("a.png", PictureFormat.png), ("a.JPEG", .jpeg), ("a.jpg", .jpeg), ("a.gif", .gif)] {
      #expect(try await Self.picture(name, .whole(format)).codes() == [])
      #expect(try await counted(Self.picture(name, .whole(format))) == "1 bildefil målt.")
    }
    #expect(try await counted(Self.picture("a.png", .cutOff(.png))) == "0 bildefiler målt.")
    var briefs = Self.picture("a.png", .other)
    briefs.attachments[0].pixels = nil
    #expect(try await counted(briefs) == "0 bildefiler målt.")
  }

  @Test("Given a WebP picture called .png, what mail programs show goes by what it is")
  func formatByContent() async throws {
    let finding = try await onlyFinding("newsletter.picture.format", in: Self.picture("a.png", .whole(.webp)))
    #expect(finding.message.nb.contains("klassisk Outlook"))
  }

  @Test("Given a picture to embed, its type is what its bytes say; a broken one is left out")
  func embeddedType() async throws {
    var briefs = Self.picture("a.png", .whole(.jpeg))
    briefs.settings = [("embedImages", NewsletterBriefs.value("true"))]
    #expect(try await briefs.draft("newsletter.nb.eml").contains("Content-Type: image/jpeg"))
    for content in [SpreCore.Attachment.Content.other, .cutOff(.png), .whole(.webp)] {
      briefs.attachments[0].content = content
      #expect(try await !briefs.draft("newsletter.nb.eml").contains("Content-Type: image/"))
    }
  }

  @Test("Given a picture that Gmail shows neither with nor without style sheets, Gmail is named once")
  func namesGmailOnce() async throws {
    let finding = try await onlyFinding("newsletter.picture.format", in: Self.picture("a.svg", .whole(.svg)))
    #expect(finding.message.nb.ranges(of: "Gmail").count == 1, "\(finding.message.nb)")
  }
}
