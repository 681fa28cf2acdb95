import SpreCore
import SpreWorkspace
import Testing

/// Previews are for a person's eyes: they are never approved and never hold an approval back.
@Suite struct ApprovalPreviewTests {
  let scratch = FilesScratch()
  let preview = "page.nb.preview.html"

  func drafts(_ text: String) -> [Draft] {
    ["page.nb.html", preview].map {
      Draft(path: $0, mediaType: "text/html", content: .text("\($0) \(text)"), groups: ["A"])
    }
  }

  func draft(_ text: String) throws {
    _ = try DraftStore(folder: scratch.folder()).write(drafts(text), for: "x") { _ in [] }
  }

  func approve(_ text: String, paths: [String]? = nil, fresh: [Draft]? = nil) throws -> ApprovalOutcome {
    let date = try #require(Day("2026-11-02"))
    return try Archive(folder: scratch.folder()).approve(
      ApprovalRequest(
        activity: "x", by: "adviser", date: date, paths: paths, inputs: [], fresh: fresh ?? drafts(text))
    ) { _ in [] }
  }

  @Test func aPreviewIsLeftOutOfTheApprovalAndOfWhatWentOut() throws {
    try draft("one")
    #expect(try approve("one").approval?.drafts.map(\.path) == ["page.nb.html"])
    #expect(scratch.names().filter { $0.hasPrefix("archive") } == ["archive/x/approval.yml", "archive/x/page.nb.html"])
    let date = try #require(Day("2026-11-03"))
    let request = DeliveryRequest(activity: "x", date: date, channel: "newsletter", inputs: [])
    let delivery = try Archive(folder: scratch.folder()).deliver(request).delivery
    #expect(delivery?.parts.map(\.path) == ["page.nb.html"])
  }

  @Test func aPreviewThatIsNamedIsRefused() throws {
    try draft("one")
    #expect(try approve("one", paths: [preview]).codes == ["approval.draft.preview"])
    #expect(try approve("one", paths: [preview, "page.nb.html"]).codes == ["approval.draft.preview"])
    #expect(!scratch.names().contains { $0.hasPrefix("archive") })
  }

  @Test func whatIsInternalIsNeitherApprovedNorRefusedWithTheRest() throws {
    let tasks = Draft(
      path: "tasks.nb.internal.md", mediaType: "text/markdown", content: .text("- [ ] A"), isEditable: true, groups: [])
    let all = drafts("one") + [tasks]
    _ = try DraftStore(folder: scratch.folder()).write(all, for: "x") { _ in [] }
    #expect(try approve("one", paths: [tasks.path], fresh: all).codes == ["approval.draft.preview"])
    try scratch.put("- [x] A", at: "drafts/x/\(tasks.path)")
    #expect(try approve("one", fresh: all).approval?.drafts.map(\.path) == ["page.nb.html"])
    #expect(!scratch.names().contains("archive/x/\(tasks.path)"))
  }

  @Test func aPreviewThatWasEditedOrHasANewVersionBesideItHoldsNothingBack() throws {
    try draft("one")
    try scratch.put("mine", at: "drafts/x/\(preview)")
    #expect(try approve("one").approval != nil)
    try draft("two")
    #expect(scratch.names().contains("drafts/x/page.nb.preview.new.html"))
    #expect(try approve("two").approval != nil)
    try scratch.delete("drafts/x/\(preview)")
    #expect(try approve("two").approval != nil)
    try scratch.put("mine", at: "drafts/x/page.nb.html")
    #expect(try approve("two").codes == ["approval.draft.edited"])
  }

  @Test func previewsAloneAreNothingToApprove() throws {
    let alone = drafts("one").filter { $0.path == preview }
    _ = try DraftStore(folder: scratch.folder()).write(alone, for: "x") { _ in [] }
    #expect(try approve("one", fresh: alone).codes == ["approval.drafts"])
  }
}
