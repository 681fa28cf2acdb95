import SpreCore
import SpreWorkspace
import Testing

@Suite struct ApprovalTests {
  let desk = ApprovalDesk()

  @Test func approvedTextsAreFrozenAsTheyLie() throws {
    try desk.draft("one", post: "first")
    try desk.scratch.put([0xFF, 0xFE], at: "drafts/x/post.md")
    let approval = try #require(try desk.approve("one", post: "first").approval)
    #expect(approval.items == ["sak-1", "sak-2"] && approval.by == "adviser")
    #expect(try desk.scratch.folder().bytes(at: "archive/x/post.md") == [0xFF, 0xFE])
    #expect(
      desk.scratch.text("archive/x/approval.yml") == """
        schema: 1
        by: adviser
        date: 2026-11-02
        drafts:
          - path: page.html
            sha256: \(SHA256Hex.of(Array("one".utf8)))
            language: nb
            groups: [A, "N"]
            items: [sak-1]
            counted: whole
          - path: post.md
            sha256: \(SHA256Hex.of([0xFF, 0xFE]))
            groups: []
            items: [sak-1, sak-2]
            counted: beforeRule
        inputs:
          - path: items/sak-1.md
            sha256: aa
        overrides: []

        """)
    let contents = desk.archive.contents()
    #expect(contents.approvals == ["x": approval] && contents.findings.isEmpty)
  }

  @Test func draftsCanBeApprovedOneByOne() throws {
    try desk.draft("one", post: "first")
    let approval = try #require(try desk.approve("one", post: "first", paths: ["post.md"]).approval)
    #expect(approval.drafts.map(\.path) == ["post.md"])
    #expect(!desk.scratch.names().contains("archive/x/page.html"))
    #expect(try desk.approve("one", post: "first", paths: ["pots.md"]).codes == ["approval.draft.unknown"])
  }

  @Test func withoutDraftsThereIsNothingToApprove() throws {
    #expect(try desk.approve("one", post: "first").codes == ["approval.drafts"])
    try desk.draft("one", post: "first")
    #expect(try desk.approve("one", post: "first", paths: []).codes == ["approval.drafts"])
    try desk.scratch.put("?", at: "drafts/x/manifest.json")
    #expect(try desk.approve("one", post: "first").codes == ["approval.drafts"])
    #expect(!desk.scratch.names().contains { $0.hasPrefix("archive") })
  }

  @Test func aHandEditOfAPageIsRefusedAndOfAPostIsNot() throws {
    try desk.draft("one", post: "first")
    try desk.scratch.put("mine", at: "drafts/x/post.md")
    #expect(try desk.approve("one", post: "first").approval != nil)
    try desk.scratch.put("mine", at: "drafts/x/page.html")
    #expect(try desk.approve("one", post: "first").codes == ["approval.draft.edited"])
    #expect(try desk.approve("one", post: "first", paths: ["post.md"]).approval != nil)
    try desk.scratch.delete("drafts/x/page.html")
    #expect(try desk.approve("one", post: "first").codes == ["approval.draft.missing"])
  }

  @Test func aNewVersionThatLiesThereIsRefused() throws {
    try desk.draft("one", post: "first")
    try desk.scratch.put("mine", at: "drafts/x/post.md")
    try desk.draft("one", post: "second")
    #expect(try desk.approve("one", post: "second").codes == ["approval.new"])
    try desk.scratch.delete("drafts/x/post.new.md")
    #expect(try desk.approve("one", post: "second").approval != nil)
  }

  @Test func aNewVersionBesideADraftThatMayNotBeEditedIsToldWithWhatHelps() throws {
    try desk.draft("one", post: nil)
    try desk.scratch.put("mine", at: "drafts/x/page.html")
    try desk.draft("two", post: nil)
    guard case .refused(let findings) = try desk.approve("two", post: nil) else { return #expect(Bool(false)) }
    #expect(findings.map(\.code) == ["approval.draft.edited"])
    #expect(findings.first?.message.nb.contains("page.new.html") == true)
    #expect(findings.first?.fix?.nb.contains("slett din egen utgave") == true)
    try desk.scratch.delete("drafts/x/page.html")
    try desk.draft("two", post: nil)
    #expect(try desk.approve("two", post: nil).approval != nil)
  }

  @Test func draftsThatAreNotUpToDateAreRefused() throws {
    try desk.draft("one", post: "first")
    #expect(try desk.approve("two", post: "first").codes == ["approval.stale"])
    #expect(try desk.approve("two", post: "first", paths: ["post.md"]).approval != nil)
    try desk.draft("two", post: nil)
    #expect(try desk.approve("two", post: "first").codes == ["approval.stale"])
    #expect(try desk.approve("two", post: nil).approval != nil)
  }

  @Test func aRunThatWasKilledMustBeRepeatedFirst() throws {
    try desk.draft("one", post: "first")
    #expect(throws: FilesStop.Killed.self) { try desk.draft("two", post: "first", stop: FilesStop(at: 4)) }
    #expect(try desk.approve("one", post: "first").codes == ["approval.stale"])
    try desk.draft("two", post: "first")
    #expect(try desk.approve("two", post: "first").approval != nil)
  }

  @Test func anOpenErrorHoldsBackUntilItIsOverriddenWithAReason() throws {
    try desk.draft("one", post: "first")
    let findings = [
      Finding(.error, "mail.size", Phrase(nb: "a", en: "b")), Finding(.warning, "mail.alt", Phrase(nb: "a", en: "b")),
    ]
    func approve(_ overrides: Approval.Override...) throws -> ApprovalOutcome {
      try desk.approve("one", post: "first", overrides: overrides, findings: findings)
    }
    #expect(try approve().codes == ["approval.error"])
    #expect(try approve(.init(code: "mail.size", reason: " \n")).codes == ["approval.override.reason"])
    #expect(
      try approve(.init(code: "mail.sise", reason: "why")).codes == ["approval.error", "approval.override.unknown"])
    let override = Approval.Override(code: "mail.size", reason: "«hastesak»: N, \"ja\"\nlinje to")
    #expect(try approve(override).approval?.overrides == [override])
    #expect(desk.archive.contents().approvals["x"]?.overrides == [override])
  }

  @Test func anApprovalReopensWhenAnInputIsChangedAddedOrGone() throws {
    try desk.draft("one", post: "first")
    let approval = try #require(try desk.approve("one", post: "first").approval)
    typealias Print = Approval.Fingerprint
    #expect(approval.changedInputs(now: [Print(path: "items/sak-1.md", sha256: "aa")]).isEmpty)
    #expect(approval.changedInputs(now: [Print(path: "items/sak-1.md", sha256: "ab")]) == ["items/sak-1.md"])
    #expect(approval.changedInputs(now: []) == ["items/sak-1.md"])
    let more = [Print(path: "items/sak-1.md", sha256: "aa"), Print(path: "b", sha256: "b")]
    #expect(approval.changedInputs(now: more) == ["b"])
  }

  @Test func aNewApprovalReplacesTheOneBefore() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first")
    try desk.draft("two", post: nil)
    _ = try desk.approve("two", post: nil)
    let archived = desk.scratch.names().filter { $0.hasPrefix("archive") }
    #expect(archived == ["archive/x/approval.yml", "archive/x/page.html"])
    #expect(desk.scratch.text("archive/x/page.html") == "two")
    #expect(desk.archive.contents().findings.isEmpty)
  }

  @Test func aTextThatWentOutIsSetAsideWhenItIsReplaced() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first")
    #expect(try desk.deliver().delivery != nil)
    try desk.draft("two", post: nil)
    _ = try desk.approve("two", post: nil)
    let sha256 = SHA256Hex.of(Array("one".utf8))
    #expect(desk.scratch.text("archive/x/earlier/\(sha256.prefix(12))/page.html") == "one")
    #expect(desk.scratch.text("archive/x/post.md") == "first", "it went out, so it stays")
    #expect(desk.archive.contents().findings.isEmpty)
    try desk.scratch.put("forged", at: "archive/x/earlier/\(sha256.prefix(12))/page.html")
    #expect(desk.archive.contents().findings.map(\.code) == ["archive.changed"])
  }

  @Test func aChangedOrMissingFrozenTextIsFound() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first")
    try desk.scratch.put("One", at: "archive/x/page.html")
    try desk.scratch.delete("archive/x/post.md")
    let findings = desk.archive.contents().findings
    #expect(findings.map(\.code) == ["archive.changed", "archive.missing"])
    #expect(findings.map(\.origin?.file) == ["archive/x/page.html", "archive/x/post.md"])
  }

  @Test func aFrozenTextThatSomebodyChangedIsSetAsideByTheNextApproval() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first")
    try desk.scratch.put("theirs", at: "archive/x/page.html")
    _ = try desk.approve("one", post: "first")
    let sha256 = SHA256Hex.of(Array("theirs".utf8))
    #expect(desk.scratch.text("archive/x/earlier/\(sha256.prefix(12))/page.html") == "theirs")
    #expect(desk.archive.contents().findings.isEmpty)
  }

  @Test func mistakesInAnApprovalAreLocatedAndTheApprovalDoesNotStand() throws {
    try desk.draft("one", post: "first")
    _ = try desk.approve("one", post: "first")
    let text = try #require(desk.scratch.text("archive/x/approval.yml"))
    let broken = text.replacing("2026-11-02", with: "2026-13-02").replacing("inputs:", with: "input:")
      .replacing("path: post.md", with: "path: ../post.md")
    try desk.scratch.put(broken, at: "archive/x/approval.yml")
    let contents = desk.archive.contents()
    #expect(contents.approvals.isEmpty)
    #expect(
      contents.findings.map { "\($0.code) \($0.origin?.line ?? 0):\($0.origin?.column ?? 0)" } == [
        "field.missing 1:1", "value.date.invalid 3:7", "path.unsafe 11:11", "field.unknown 16:1",
      ])
    try desk.scratch.put("a: [", at: "archive/x/approval.yml")
    #expect(desk.archive.contents().findings.map(\.code) == ["yaml.syntax"])
    try desk.scratch.put("", at: "archive/x/approval.yml")
    #expect(desk.archive.contents().findings.map(\.code) == ["archive.empty"])
  }
}
