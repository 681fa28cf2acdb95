import Foundation
import Testing

@Suite("A post that is mended where it lies")
struct EditedPostTests {
  private let day = ["--today", "2026-11-02"]

  @Test("a draft that is too long holds approval back until a person has shortened it, and again when it grows")
  func mending() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run { try Program.run(arguments + day, in: folder.url) }
    let plan = try folder.text("plan.yml")
    let row = try #require(plan.firstRange(of: "  - id: sosiale-medier\n"))
    let rest = plan[row.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("    channel: social") }.joined(separator: "\n")
    try folder.write(plan[..<row.upperBound] + "    channel: social\n" + rest, to: "plan.yml")
    try folder.write(
      """
      title: {nb: Innlegg}
      kind: post
      measure: sosiale-medier
      date: 2026-11-10
      languages: [nb]
      items: [smil]
      settings: {networks: [x], closing: "\(String(repeating: "Les mer hos oss. ", count: 20))"}

      """, to: "activities/2026/innlegg.yml")
    let path = "drafts/innlegg/smil.x.nb.md"

    let first = try spre("draft", "innlegg")
    #expect(first.output.contains("social.post.tooLong") || first.errors.contains("social.post.tooLong"))
    #expect(try spre("approve", "innlegg", "--as", "leder").status == 1)

    try folder.write("Les om SMIL på nettsiden.\n\n---\nSpråk: nb\n", to: path)
    #expect(try spre("draft", "innlegg").status == 0)
    #expect(try spre("approve", "innlegg", "--as", "leder").status == 0)
    #expect(try folder.text("archive/innlegg/smil.x.nb.md").hasPrefix("Les om SMIL på nettsiden.\n"))
    #expect(!folder.exists("archive/innlegg/posts.nb.preview.html"))

    try folder.write(String(repeating: "a", count: 281) + "\n\n---\nSpråk: nb\n", to: path)
    #expect(try spre("draft", "innlegg").status == 1)
  }
}
