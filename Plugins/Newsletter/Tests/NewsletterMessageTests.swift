import SpreCore
import SpreFormats
import SpreNewsletter
import Testing

@Suite("The newsletter as messages")
struct NewsletterMessageTests {
  private let values = [
    "name": "Åse", "unsubscribe": "https://example.org/av?k=1", "view": "https://example.org/v",
    "receiver": "ase@example.org", "copy": "1",
  ]

  /// The letter for sending, as one receiver gets it, with soft line ends taken away.
  private func personal(_ briefs: NewsletterBriefs, _ values: [String: String]) async throws -> String {
    let file = try await briefs.draft("newsletter.nb.message")
    let template = try MessageTemplate(bytes: Array(file.utf8), slots: MessageSlot.forSending)
    return String(decoding: try template.personal(values), as: UTF8.self).replacing("=\r\n", with: "")
  }

  @Test("Given the message for sending and a receiver's values, it is a whole message to that receiver")
  func fills() async throws {
    var briefs = NewsletterBriefs(settings: [("greeting", NewsletterBriefs.value("true"))])
    briefs.settings.append(("unsubscribeMail", NewsletterBriefs.value("mailto:av@example.org")))
    let message = try await personal(briefs, values)
    for line in [
      "To:\r\n ase@example.org", "List-Id: =?utf-8?Q?Tjenesten_=26_s=C3=B8nner?= <newsletter.example.org>",
      "List-Unsubscribe:\r\n <https://example.org/av?k=1>,\r\n <mailto:av@example.org>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Archive:\r\n <https://example.org/v>",
      "Auto-Submitted: auto-generated",
    ] { #expect(message.contains("\r\n\(line)\r\n"), "\(line)") }
    #expect(message.contains("Hei, =C3=85se!") && !message.contains("{{") && !message.contains("X-Unsent"))
    #expect(message.contains("href=3D\"https://example.org/av?k=3D1\""))
    let nameless = try await personal(briefs, values.merging(["name": ""]) { $1 })
    #expect(nameless.contains("Hei!"))
  }

  @Test("Given the message to open, it promises no click that cannot say who left")
  func opened() async throws {
    var briefs = NewsletterBriefs(settings: [("listId", NewsletterBriefs.value("nytt.eksempel.example"))])
    briefs.slots.values["eml"]?["unsubscribe"] = NewsletterBriefs.value("https://example.org/av")
    let message = try await briefs.draft("newsletter.nb.eml")
    #expect(
      message.contains(
        "\r\nList-Unsubscribe: <https://example.org/av>,\r\n <mailto:post@example.org?subject=unsubscribe>\r\n"))
    #expect(message.contains(" <nytt.eksempel.example>\r\n") && message.contains("\r\nX-Unsent: 1\r\n"))
    #expect(!message.contains("List-Unsubscribe-Post") && !message.contains("Auto-Submitted"))
  }

  @Test("Given hostile people's texts, the message for sending has no other slots than the letter's own")
  func hostileTokens() async throws {
    let evil = "{{name.text}} {{view}} {{unsubscribe.header}}"
    var briefs = NewsletterBriefs(items: [NewsletterBriefs.item("sak", [.nb: NewsletterBriefs.version(evil)])])
    briefs.title = [.nb: evil]
    briefs.organisation.name = [.nb: evil]
    briefs.organisation.sender?.name = evil
    let file = try await briefs.draft("newsletter.nb.message")
    let plain = try await NewsletterBriefs(items: NewsletterBriefs.items(1)).draft("newsletter.nb.message")
    #expect(file.split(separator: "{{").count == plain.split(separator: "{{").count)
  }

  @Test(
    "Given a setting that headers cannot carry, one error stands at it and no message is written",
    arguments: [
      ("listId", "a\r\nBcc: x@y.no"), ("listId", "nyhetsbrev"), ("listId", "a b.no"),
      ("unsubscribeMail", "av@y.no\r\nBcc: x"), ("unsubscribeMail", "av"),
      ("unsubscribeMail", "a@b.no>, <mailto:c@d.no"),
    ])
  func refuses(setting: String, value: String) async throws {
    let briefs = NewsletterBriefs(settings: [(setting, NewsletterBriefs.value(value, "spre.yml", setting))])
    let finding = try await onlyFinding("newsletter.header.invalid", in: briefs)
    #expect(finding.severity == .error && finding.origin?.line == 7 && finding.origin?.field == setting)
    let paths = try await briefs.drafting().drafts.map(\.path)
    #expect(!paths.contains { $0.hasSuffix(".eml") || $0.hasSuffix(".message") } && paths.count == 4)
  }

  @Test("Given a sender with a name in English, the English letter has it; others have the one in the main language")
  func namesSender() async throws {
    var briefs = NewsletterBriefs()
    briefs.languages = [.nb, .en]
    briefs.organisation.sender = .init(
      name: "Tjenesten", names: [.nb: "Tjenesten", .en: "The service"], address: "post@example.org")
    #expect(try await briefs.draft("newsletter.en.eml").contains("From: \"The service\" <post@example.org>"))
    #expect(try await briefs.draft("newsletter.nb.eml").contains("From: \"Tjenesten\" <post@example.org>"))
  }

  @Test(
    "Given control characters in the service's name or the sender's address, an error stands there",
    arguments: ["\r\n", "\n", "\0"])
  func refusesNames(end: String) async throws {
    var briefs = NewsletterBriefs()
    briefs.organisation.name = [.nb: "a\(end)Bcc: x@y.no"]
    #expect(try await onlyFinding("newsletter.header.invalid", in: briefs).origin?.field == "organisation.name")
    briefs = NewsletterBriefs()
    briefs.organisation.sender?.address = "a@b.no\(end)Bcc: x@y.no"
    briefs.organisation.sender?.origins["address"] = Origin(file: "spre.yml", line: 16, field: "sender.address")
    #expect(try await onlyFinding("newsletter.header.invalid", in: briefs).origin?.line == 16)
  }

  @Test("Given pictures to embed, the messages carry each once and the HTML shows them; others stay on the web")
  func embeds() async throws {
    let items = ["items/images/blå.png", "items/images/b.svg", "items/images/blå.png"].enumerated().map { index, path in
      NewsletterBriefs.item("sak-\(index)", [.nb: NewsletterBriefs.version("Sak \(index)", alt: "Bilde")]) {
        $0.image = path
      }
    }
    var briefs = NewsletterBriefs(items: items, settings: [("embedImages", NewsletterBriefs.value("true"))])
    briefs.attachments = ["items/images/blå.png", "items/images/b.svg"].map { path in
      SpreCore.Attachment(path: path, size: 3) { [1, 2, 3] }
    }
    for ending in ["eml", "message"] {
      let message = try await briefs.draft("newsletter.nb.\(ending)")
      #expect(message.components("Content-Disposition: inline;") == 2 && message.components("\r\n\r\nAQID\r\n") == 2)
      #expect(message.contains("filename*=utf-8''bl%C3%A5.png"))
      let joined = message.replacing("=\r\n", with: "")
      #expect(joined.components("src=3D\"cid:") == 3)
      #expect(joined.contains("https://bilder.example.org/items/images/b.svg"))
      let id = joined.split(separator: "Content-ID: <")[1].prefix { $0 != ">" }
      #expect(joined.contains("cid:\(id)\""))
    }
    #expect(try await !briefs.draft("newsletter.nb.html").contains("cid:"))
  }
}

extension String {
  /// The number of pieces between the places where a text stands.
  fileprivate func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
