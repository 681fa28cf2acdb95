import Foundation
import SpreCore
import SpreNewsletter
import Testing

@Suite("A newsletter with hostile texts in it")
struct NewsletterHostileTests {
  struct Input: Decodable {
    var name: String
    var text: String
  }

  /// The inputs that the oracles also read, one a line.
  private static func inputs() throws -> [Input] {
    let file = URL(filePath: #filePath).appending(path: "../../../../Tests/Oracles/hostile.jsonl").standardized
    return try Data(contentsOf: file).split(separator: 0x0A).map { try JSONDecoder().decode(Input.self, from: $0) }
  }

  private static let headers: Set<String> = [
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "Content-Type", "List-Id",
    "List-Unsubscribe", "List-Unsubscribe-Post", "List-Archive", "Auto-Submitted", "X-Unsent",
  ]

  @Test("Given each of over 200 hostile inputs in every text, no element, script or header comes of it")
  func comesToNothing() async throws {
    let inputs = try NewsletterHostileTests.inputs()
    #expect(inputs.count >= 200)
    for input in inputs {
      let briefs = NewsletterHostileTests.briefs(input.text)
      for path in ["newsletter.nb.html", "newsletter.nb.preview.html"] {
        let html = try await briefs.draft(path).lowercased()
        for mark in [
          "<script", "<svg", "<iframe", "<base", "<meta http-equiv", "<!--[if gte", "<a href=\"javascript", "<x",
        ] {
          #expect(!html.contains(mark), "\(input.name): \(mark)")
        }
        #expect(html.split(separator: "<h3").count == 2, "\(input.name)")
      }
      // The sender's name and the subject are hostile too: then there is either no message or an honest one.
      guard let message = try await briefs.drafting().drafts.first(where: { $0.path == "newsletter.nb.eml" }),
        case .text(let text) = message.content, let head = text.firstRange(of: "\r\n\r\n")
      else { continue }
      for line in text[..<head.lowerBound].split(separator: "\r\n") where line.first != " " && line.first != "\t" {
        let name = String(line.prefix { $0 != ":" })
        #expect(NewsletterHostileTests.headers.contains(name), "\(input.name): \(line)")
      }
    }
  }

  /// A letter that says one text wherever it can.
  private static func briefs(_ text: String) -> NewsletterBriefs {
    var version = NewsletterBriefs.version("Sak", alt: text)
    version.title = text
    version.summary = text
    version.link = text
    var briefs = NewsletterBriefs(items: [
      NewsletterBriefs.item("sak", [.nb: version]) { $0.image = "items/images/a.png" }
    ])
    briefs.title = [.nb: text]
    briefs.organisation = Organisation(
      name: [.nb: text], postalAddress: text, sender: .init(name: text, address: "post@example.org"))
    for key in ["preheader", "introduction", "closing", "whyText"] {
      briefs.settings.append((key, NewsletterBriefs.value(text)))
    }
    return briefs
  }
}
