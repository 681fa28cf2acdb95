import SpreCore
import SpreTestKit
import SpreWorkspace
import Testing

@Suite("What has changed since an approval")
struct ApprovalChangesTests {
  private let desk = ApprovalDesk()

  private func approve(_ page: String, _ post: String?) throws {
    try desk.draft(page, post: post)
    #expect(try desk.approve(page, post: post).approval != nil)
  }

  private func changes(_ page: String, _ post: String?, inputs: [Approval.Fingerprint]? = nil) -> ApprovalChanges? {
    desk.archive.changes(of: "x", inputs: inputs ?? desk.inputs, fresh: desk.drafts(page, post))
  }

  @Test("Given no approval, there is nothing to compare with")
  func nothingApproved() { #expect(changes("<p>A</p>", nil) == nil) }

  @Test("Given the same again, nothing has changed, also when only the markup of a page did")
  func same() throws {
    try approve("<p>Ett avsnitt.</p><p>Et til.</p>", "Et innlegg.")
    #expect(changes("<p>Ett avsnitt.</p><p>Et til.</p>", "Et innlegg.")?.isEmpty == true)
    #expect(changes("<p class=\"x\">Ett\navsnitt.</p>\n<p>Et til.</p>", "Et innlegg.")?.texts == [])
  }

  @Test("Given other words, the lines that came and went are told with their numbers, what stayed is not")
  func words() throws {
    try approve("<h1>Nytt</h1><p>Frist 1. mai &amp; ikke før.</p><p>Slutt.</p>", nil)
    let text = try #require(changes("<h1>Nytt</h1><p>Frist 2. mai &amp; ikke før.</p><p>Slutt.</p>", nil)?.texts.first)
    #expect(text.path == "page.html" && text.change == .changed)
    #expect(
      text.lines == [
        .init(change: .removed, text: "Frist 1. mai & ikke før.", number: 2),
        .init(change: .added, text: "Frist 2. mai & ikke før.", number: 2),
      ])
  }

  @Test("Given a text that is new and one that is gone, each is told whole")
  func cameAndWent() throws {
    try approve("<p>A</p>", "Et innlegg.")
    let gone = try #require(changes("<p>A</p>", nil)?.texts.first)
    #expect(gone.path == "post.md" && gone.change == .removed && gone.lines.map(\.text) == ["Et innlegg."])
    try approve("<p>A</p>", nil)
    #expect(changes("<p>A</p>", "Nytt.")?.texts.map(\.change) == [.added])
  }

  @Test(
    "Given a letter, what inboxes show is compared too, and a link that goes does not change the lines of the others")
  func preheader() throws {
    func drafts(_ preheader: String, _ text: String) -> [Draft] {
      let html = "<div style=\"display:none;mso-hide:all\">\(preheader)</div><p>Ord</p>"
      return [("a.html", html), ("a.txt", text)].map { path, text in
        Draft(
          path: path, mediaType: "text/plain", content: .text(text), groups: ["A"], language: .nb,
          counting: path == "a.html" ? .whole : .sameAs("a.html"))
      }
    }
    let before = drafts("Tre saker", "Se A [1] og B [2].\n\n[1] https://a.no\n[2] https://b.no")
    _ = try DraftStore(folder: desk.scratch.folder()).write(before, for: "x") { _ in [] }
    let request = ApprovalRequest(
      activity: "x", by: "adviser", date: Day("2026-11-02")!, inputs: desk.inputs, fresh: before)
    #expect(try desk.archive.approve(request) { _ in [] }.approval != nil)
    let after = drafts("Fire saker", "Se A og B [1].\n\n[1] https://b.no")
    let lines = desk.archive.changes(of: "x", inputs: desk.inputs, fresh: after)?.texts.first?.lines
    #expect(
      lines == [
        .init(change: .removed, text: "Tre saker", number: 1), .init(change: .added, text: "Fire saker", number: 1),
        .init(change: .removed, text: "https://a.no", number: 3),
      ])
  }

  @Test("Given an edition in several files, the plain text alone is compared, and messages never are")
  func oncePerEdition() throws {
    func drafts(_ words: String) -> [Draft] {
      [("a.html", "<p>\(words)</p>"), ("a.txt", words), ("a.eml", words), ("site/a.html", words)].map { path, text in
        Draft(
          path: path, mediaType: "text/plain", content: .text(text), groups: ["A"], language: .nb,
          counting: path == "a.html" ? .whole : .sameAs("a.html"))
      }
    }
    _ = try DraftStore(folder: desk.scratch.folder()).write(drafts("Før"), for: "x") { _ in [] }
    let request = ApprovalRequest(
      activity: "x", by: "adviser", date: Day("2026-11-02")!, inputs: desk.inputs, fresh: drafts("Før"))
    #expect(try desk.archive.approve(request) { _ in [] }.approval != nil)
    let changes = desk.archive.changes(of: "x", inputs: desk.inputs, fresh: drafts("Etter"))
    #expect(changes?.texts.map(\.path) == ["a.txt"])
  }

  /// A letter with its HTML, its plain text and its messages; `words` is what it says.
  private func letter(_ words: String, colour: String = "#123456", headers: String) -> [Draft] {
    let html = "<p style=\"margin:0;color:\(colour)\">\(words)</p>"
    let message = headers + "X-Unsent: 1\r\n\r\nSubject: not a header\r\n"
    return [("a.html", html), ("a.txt", words), ("a.eml", message), ("a.message", message)].map { path, text in
      Draft(
        path: path, mediaType: "text/plain", content: .text(text), groups: ["A"], language: .nb,
        counting: path == "a.html" ? .whole : .sameAs("a.html"))
    }
  }

  private func changes(from before: [Draft], to after: [Draft]) throws -> ApprovalChanges {
    _ = try DraftStore(folder: desk.scratch.folder()).write(before, for: "x") { _ in [] }
    let request = ApprovalRequest(
      activity: "x", by: "adviser", date: Day("2026-11-02")!, inputs: desk.inputs, fresh: before)
    #expect(try desk.archive.approve(request) { _ in [] }.approval != nil)
    return try #require(desk.archive.changes(of: "x", inputs: desk.inputs, fresh: after))
  }

  @Test(
    "Given another sender, subject and list address, the headers of the message to open are told once, as people read them"
  )
  func headers() throws {
    let before = letter(
      "Ord",
      headers: "From: Tjenesten <a@example.org>\r\nSubject: =?utf-8?Q?Nytt_p=C3=A5?=\r\n =?utf-8?B?IGxpc3RhIMO4?=\r\n"
        + "List-Archive: <https://example.org>\r\nMessage-ID: <1@x>\r\n")
    let after = letter(
      "Ord",
      headers: "From: Tjenesten <b@example.org>\r\nSubject: Nytt igjen\r\n"
        + "List-Unsubscribe:\r\n <https://example.org/av>,\r\n <mailto:av@example.org>\r\nMessage-ID: <2@x>\r\n")
    let found = try changes(from: before, to: after)
    #expect(
      found.headers == [
        .init(path: "a.eml", name: "From", before: "Tjenesten <a@example.org>", after: "Tjenesten <b@example.org>"),
        .init(path: "a.eml", name: "Subject", before: "Nytt på lista ø", after: "Nytt igjen"),
        .init(
          path: "a.eml", name: "List-Unsubscribe", before: nil,
          after: "<https://example.org/av>, <mailto:av@example.org>"),
        .init(path: "a.eml", name: "List-Archive", before: "<https://example.org>", after: nil),
      ])
    #expect(found.texts == [] && found.looks == [] && !found.isEmpty)
  }

  @Test(
    "Given another colour, the look is told as changed whether the words are the same or not; other words alone are no look"
  )
  func looks() throws {
    let before = letter("Ord", headers: "")
    for (words, colour, looks) in [
      ("Ord", "#123456", []), ("Nye ord", "#123456", []), ("Ord", "#00aa00", ["a.html"]),
      ("Nye ord", "#00aa00", ["a.html"]),
    ] {
      let found = try changes(from: before, to: letter(words, colour: colour, headers: ""))
      #expect(found.looks == looks && found.texts.isEmpty == (words == "Ord"))
    }
  }

  @Test("Given files that came, went and changed, each is told as what it is")
  func inputs() throws {
    try approve("<p>A</p>", nil)
    let now = [Approval.Fingerprint(path: "items/sak-1.md", sha256: "bb"), .init(path: "ny.md", sha256: "cc")]
    #expect(
      changes("<p>A</p>", nil, inputs: now)?.inputs == [
        .init(path: "items/sak-1.md", change: .changed), .init(path: "ny.md", change: .added),
      ])
    #expect(changes("<p>A</p>", nil, inputs: [])?.inputs.map(\.change) == [.removed])
  }

  @Test("Given random lines, what came and went turns the old into the new")
  func turnsOldIntoNew() {
    var dice = SeededNumbers(seed: 20_261_125)
    for _ in 0..<500 {
      let words = ["a", "b", "c", "d"]
      let before = (0..<Int.random(in: 0..<12, using: &dice)).map { _ in words.randomElement(using: &dice)! }
      let after = (0..<Int.random(in: 0..<12, using: &dice)).map { _ in words.randomElement(using: &dice)! }
      let lines = ApprovalChanges.lines(from: before, to: after)
      let removed = Set(lines.filter { $0.change == .removed }.map(\.number))
      var kept = before.enumerated().filter { !removed.contains($0.offset + 1) }.map(\.element)[...]
      let added = Dictionary(uniqueKeysWithValues: lines.filter { $0.change == .added }.map { ($0.number, $0.text) })
      var made: [String] = []
      while made.count < after.count {
        if let new = added[made.count + 1] { made.append(new) } else { made.append(kept.removeFirst()) }
      }
      #expect(made == after && kept.isEmpty)
    }
  }
}
