import SpreCore
import SpreWorkspace
import Testing

@Suite struct DeliveryTests {
  let desk = ApprovalDesk()
  let log = "archive/x/delivery.yml"

  func approveBoth() throws {
    try desk.draft("<p>Tre små ord</p>", post: "to ord")
    #expect(try desk.approve("<p>Tre små ord</p>", post: "to ord").approval != nil)
  }

  @Test func whatWentOutIsLoggedWithItsTextsAndCounts() throws {
    try approveBoth()
    let counts = [
      Count(groups: ["A", "N"], n: 120, qualifier: .atLeast), Count(groups: ["B"], n: nil, qualifier: .unknown),
    ]
    let delivery = try #require(try desk.deliver(counts: counts, urls: ["https://example.org/a,b"]).delivery)
    #expect(delivery.parts.map(\.words) == [3, 2])
    #expect(
      desk.scratch.text(log) == """
        schema: 1
        deliveries:
          - date: 2026-11-05
            by: adviser
            channel: newsletter
            drafts:
              - path: page.html
                sha256: \(SHA256Hex.of(Array("<p>Tre små ord</p>".utf8)))
                language: nb
                groups: [A, "N"]
                items: [sak-1]
                words: 3
              - path: post.md
                sha256: \(SHA256Hex.of(Array("to ord".utf8)))
                groups: []
                items: [sak-1, sak-2]
                words: 2
            counts:
              - groups: [A, "N"]
                n: 120
                qualifier: atLeast
              - groups: [B]
                qualifier: unknown
            urls: ["https://example.org/a,b"]

        """)
    let contents = desk.archive.contents()
    #expect(contents.deliveries == ["x": [delivery]] && contents.findings.isEmpty)
  }

  @Test func entriesAreOnlyAddedAtTheEnd() throws {
    try approveBoth()
    var before = ""
    for (number, path) in ["page.html", "post.md", "page.html"].enumerated() {
      #expect(try desk.deliver(on: "2026-11-0\(number + 2)", paths: [path]).delivery != nil)
      let after = try #require(desk.scratch.text(log))
      #expect(after.hasPrefix(before) && after.count > before.count)
      before = after
    }
    let parts = desk.archive.contents().deliveries["x"]?.flatMap(\.parts)
    #expect(parts?.map(\.path) == ["page.html", "post.md", "page.html"])
  }

  @Test(arguments: [
    "schema: 1\ndeliveries:\n- date: 2026-01-02\n  by: x\n# a remark",
    "\u{FEFF}schema: 1\r\ndeliveries:\r\n    - date: 2026-01-02\r\n      by: x\r\n",
    "deliveries:\n  - {date: 2026-01-02, by: x}\nschema: 1\n",
    "schema: 1\ndeliveries: [{date: 2026-01-02, by: x}]\n", "schema: 1\ndeliveries:\n",
    "schema: 1\ndeliveries: []\n",
  ])
  func aLogThatAPersonWroteIsAddedToOrRefusedButNeverRewritten(_ text: String) throws {
    try desk.scratch.put(text, at: log)
    let before = try desk.scratch.folder().bytes(at: log)
    let outcome = try desk.deliver(channel: nil, by: "adviser")
    let after = try desk.scratch.folder().bytes(at: log)
    if outcome.delivery == nil {
      #expect(after == before && !outcome.codes.isEmpty)
    } else {
      #expect(after.starts(with: before) && after.count > before.count)
      let contents = desk.archive.contents()
      #expect(contents.findings.isEmpty && contents.deliveries["x"]?.last?.by == "adviser")
    }
    #expect((outcome.delivery != nil) == (text.contains("    - date") || text.contains("\n- date")))
  }

  @Test func aChannelNeedsAnApprovalThatStands() throws {
    #expect(try desk.deliver().codes == ["delivery.approval"])
    try approveBoth()
    let changed = [Approval.Fingerprint(path: "items/sak-1.md", sha256: "bb")]
    #expect(try desk.deliver(inputs: changed).codes == ["approval.reopened"])
    #expect(try desk.deliver(paths: ["side.html"]).codes == ["delivery.draft.unknown"])
    #expect(desk.scratch.text(log) == nil)
    try desk.scratch.put("<p>Fire små ord nå</p>", at: "archive/x/page.html")
    #expect(try desk.deliver().codes == ["archive.changed"])
    #expect(try desk.deliver(paths: ["post.md"]).delivery != nil)
  }

  @Test func anEditOfADraftAfterItsApprovalDoesNotChangeWhatIsLogged() throws {
    try approveBoth()
    try desk.scratch.put("noe helt annet og lengre", at: "drafts/x/post.md")
    let delivery = try #require(try desk.deliver().delivery)
    #expect(delivery.parts.map(\.words) == [3, 2])
  }

  @Test func anActivityWithoutAChannelIsLoggedAlone() throws {
    let delivery = try #require(try desk.deliver(channel: nil, by: "planner").delivery)
    #expect(delivery.parts.isEmpty && delivery.by == "planner" && delivery.channel == nil)
    #expect(desk.archive.contents().deliveries["x"] == [delivery])
  }

  @Test func theSameDeliveryIsNotLoggedTwice() throws {
    try approveBoth()
    #expect(try desk.deliver().delivery != nil)
    #expect(try desk.deliver().codes == ["delivery.repeated"])
    #expect(try desk.deliver(on: "2026-11-06").delivery != nil)
  }

  @Test func aDeliveryThatSaysNoMoreThanOneOfTheSameDayIsNotLogged() throws {
    try approveBoth()
    let counts = [Count(groups: ["A"], n: 120, qualifier: .atLeast)]
    let urls = ["https://example.org/11"]
    #expect(try desk.deliver(counts: counts, urls: urls).delivery != nil)
    for codes in [
      try desk.deliver().codes, try desk.deliver(by: "planner").codes, try desk.deliver(counts: counts).codes,
      try desk.deliver(paths: ["post.md"], urls: urls).codes,
    ] {
      #expect(codes == ["delivery.repeated"])
    }
    let more = [Count(groups: ["A"], n: 150, qualifier: .atLeast)]
    #expect(try desk.deliver(counts: more).delivery != nil)
    #expect(try desk.deliver(paths: ["post.md"], urls: ["https://example.org/post"]).delivery != nil)
    #expect(try desk.deliver(on: "2026-11-06").delivery != nil)
    #expect(desk.archive.contents().deliveries["x"]?.count == 4)
  }

  @Test func aBrokenLogIsReportedAndLeftAlone() throws {
    try approveBoth()
    _ = try desk.deliver()
    let text = try #require(desk.scratch.text(log))
    try desk.scratch.put(text.replacing("words: 3", with: "words: many"), at: log)
    #expect(try desk.deliver(on: "2026-11-09").codes == ["value.number.invalid"])
    let contents = desk.archive.contents()
    #expect(contents.findings.map(\.code) == ["value.number.invalid"])
    #expect(contents.findings.first?.origin?.line == 12 && contents.findings.first?.origin?.column == 16)
    #expect(contents.deliveries["x"]?.count == 1, "what can be understood still counts as delivered")
  }

  @Test func killedAnywhereApprovingAndDeliveringLeaveTheArchiveWhole() throws {
    try approveBoth()
    _ = try desk.deliver()
    var kills = 0
    for step in 1...60 {
      try desk.draft("page \(step)", post: step.isMultiple(of: 2) ? "post \(step)" : nil)
      let post = step.isMultiple(of: 2) ? "post \(step)" : nil
      do {
        _ = try desk.approve("page \(step)", post: post, stop: FilesStop(at: step))
        _ = try desk.deliver(on: "2026-12-01", stop: FilesStop(at: step - 10))
      } catch is FilesStop.Killed {
        kills += 1
      }
      let contents = desk.archive.contents()
      #expect(contents.findings.isEmpty, "step \(step): \(contents.findings.map(\.message.en))")
      #expect(contents.deliveries["x"]?.isEmpty == false)
      #expect(try desk.approve("page \(step)", post: post).approval != nil)
    }
    #expect(kills > 10)
  }
}
