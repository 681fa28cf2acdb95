import SpreCore
import SpreWorkspace
import Testing

/// Drafts that are approved one after the other, by name.
@Suite struct ApprovalAddingTests {
  let desk = ApprovalDesk()
  let mail = Approval.Override(code: "mail.size", reason: "hastesak")
  let alt = Approval.Override(code: "mail.alt", reason: "pynt")
  let phrase = Phrase(nb: "a", en: "b")

  var archived: [String] { desk.scratch.names().filter { $0.hasPrefix("archive") } }

  @Test func theSecondIsAddedToTheFirst() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve(
      "one", post: "first", paths: ["post.md"], overrides: [mail], findings: [Finding(.error, "mail.size", phrase)])
    let findings = [Finding(.error, "mail.size", phrase), Finding(.error, "mail.alt", phrase)]
    let approval = try #require(
      try desk.approve(
        "one", post: "first", by: "leader", on: "2026-11-04", paths: ["page.html"], overrides: [mail, alt],
        findings: findings
      ).approval)
    #expect(approval.drafts.map(\.path) == ["page.html", "post.md"] && approval.by == "leader")
    #expect(approval.overrides == [mail, alt] && approval.items == ["sak-1", "sak-2"])
    #expect(archived == ["archive/x/approval.yml", "archive/x/page.html", "archive/x/post.md"])
    let text = try #require(desk.scratch.text("archive/x/approval.yml"))
    let tail = "items: [sak-1, sak-2]\n    counted: beforeRule\n    by: adviser\n    date: 2026-11-02\ninputs:"
    #expect(text.contains(tail), "who let the first one out, and when, is kept")
    let contents = desk.archive.contents()
    #expect(contents.approvals["x"] == approval && contents.findings.isEmpty)

    _ = try desk.approve("one", post: "first", by: "adviser", on: "2026-11-02", paths: ["page.html"], findings: [])
    let again = try #require(desk.scratch.text("archive/x/approval.yml"))
    #expect(!again.contains("    by:") && !again.contains("    date:"), "the same again is not said twice")
  }

  @Test func aPersonsEditAfterwardsDoesNotTakeBackTheFirst() throws {
    try desk.draft("one", post: "first")
    try desk.scratch.put("mine", at: "drafts/x/post.md")
    _ = try desk.approve("one", post: "first", paths: ["post.md"])
    try desk.scratch.put("mine, later", at: "drafts/x/post.md")
    let approval = try desk.approve("one", post: "first", paths: ["page.html"]).approval
    #expect(approval?.drafts.map(\.sha256).last == SHA256Hex.of(Array("mine".utf8)))
    #expect(desk.scratch.text("archive/x/post.md") == "mine")
  }

  @Test func withOtherInputsOrWithoutNamesItIsReplaced() throws {
    let other = [Approval.Fingerprint(path: "items/sak-1.md", sha256: "bb")]
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first", paths: ["post.md"])
    var approval = try desk.approve("one", post: "first", paths: ["page.html"], inputs: other).approval
    #expect(approval?.drafts.map(\.path) == ["page.html"])
    #expect(archived == ["archive/x/approval.yml", "archive/x/page.html"])
    try desk.draft("one", post: nil)
    _ = try desk.approve("one", post: nil, inputs: other)
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first", paths: ["post.md"], inputs: other)
    approval = try desk.approve("one", post: "first", inputs: other).approval
    #expect(approval?.drafts.map(\.path) == ["page.html", "post.md"])
  }

  @Test func aTextThatWasChangedOrIsNoLongerMadeIsNotKept() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first", paths: ["page.html"])
    try desk.scratch.put("forged", at: "archive/x/page.html")
    #expect(
      try desk.approve("one", post: "first", paths: ["post.md"]).approval?.drafts.map(\.path) == ["post.md"])
    _ = try desk.approve("one", post: "first", paths: ["page.html"])
    try desk.draft("two", post: "first")
    #expect(
      try desk.approve("two", post: "first", paths: ["post.md"]).approval?.drafts.map(\.path) == ["post.md"])
    try desk.draft("two", post: nil)
    #expect(try desk.approve("two", post: nil, paths: ["page.html"]).approval?.drafts.map(\.path) == ["page.html"])
  }
}
