import Foundation
import SpreCore
import SpreNewsletter
import SpreTestKit
import Testing

@Suite("The example's newsletter")
struct NewsletterExampleTests {
  private let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/Mestring")
    .path(percentEncoded: false)

  @Test("Given a last item with a link, the plain text lists it before the footer")
  func lastLink() async throws {
    let channel = NewsletterChannel()
    var brief = try Brief(
      workspace: example, activity: "nyhetsbrev-2026-11", channel: channel, today: Day("2026-11-02")!)
    brief.items = brief.items.filter { $0.id == "smil" }
    let drafts = try await channel.draft(brief).drafts.filter { $0.path == "newsletter.nb.txt" }
    guard case .text(let text)? = drafts.first?.content else {
      Issue.record("no plain text")
      return
    }
    let link = try #require(text.firstRange(of: "https://www.sintef.no/smil"))
    let footer = try #require(text.firstRange(of: "Eksempelveien"))
    #expect(link.lowerBound < footer.lowerBound)
  }

  @Test("Given an item that is only in nynorsk, the English letter says so to the eye, the bokmål letter need not")
  func otherLanguage() async throws {
    let channel = NewsletterChannel()
    var brief = try Brief(
      workspace: example, activity: "nyhetsbrev-2026-11", channel: channel, today: Day("2026-11-02")!)
    brief.items = brief.items.filter { $0.id == "smil" }
    brief.items[0].versions = brief.items[0].versions.filter { $0.key == .nn }
    for draft in try await channel.draft(brief).drafts where draft.path.hasSuffix(".txt") {
      guard case .text(let text) = draft.content else { continue }
      #expect(text.contains("In Norwegian (nynorsk)") == (draft.language == .en), "\(draft.path)")
      #expect(!text.contains("På nynorsk"))
    }
  }

  @Test("Given November, three editions come out with every item and without an error")
  func november() async throws {
    let channel = NewsletterChannel()
    let brief = try Brief(
      workspace: example, activity: "nyhetsbrev-2026-11", channel: channel, today: Day("2026-11-02")!)
    let drafting = try await channel.draft(brief)
    #expect(drafting.findings.worst != .error)
    #expect(Set(drafting.drafts.compactMap(\.language)) == [.nb, .nn, .en])
    let (pictures, texts) = (
      drafting.drafts.filter { $0.language == nil }, drafting.drafts.filter { $0.language != nil }
    )
    #expect(texts.allSatisfy { $0.items == brief.items.map(\.id) && $0.groups == ["A", "B", "C", "E", "G"] })
    #expect(
      pictures.contains { $0.path == "pictures/items/images/film.png" && $0.items == ["brukermedvirkning-filmer"] })
    for draft in drafting.drafts where draft.mediaType.hasPrefix("text/plain") {
      guard case .text(let text) = draft.content, let language = draft.language else { continue }
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      for item in brief.items {
        let title = item.version(for: language).version.title.lowercased()
        #expect(words.contains(title), "\(draft.path) lacks \(title)")
      }
    }
  }
}
