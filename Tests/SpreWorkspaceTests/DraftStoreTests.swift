import SpreCore
import SpreWorkspace
import Testing

@Suite struct DraftStoreTests {
  let scratch = FilesScratch()

  func page(_ text: String, path: String = "page.html", editable: Bool = false) -> Draft {
    Draft(
      path: path, mediaType: "text/html", content: .text(text), isEditable: editable, groups: ["B", "A"],
      language: .nn, items: ["one", "two"])
  }

  func write(_ drafts: Draft..., stop: FilesStop? = nil) throws -> DraftWriting {
    try DraftStore(folder: scratch.folder(stop: stop)).write(drafts, for: "x") { path in
      guard path == "pic.png" else { throw FileFailure(path, .missing) }
      return [0x89, 0xFF, 0]
    }
  }

  func codes(_ writing: DraftWriting) -> [String] { writing.findings.map(\.code) }

  @Test func givenNothingDraftsAreWrittenAndRemembered() throws {
    let picture = Draft(path: "img/p.png", mediaType: "image/png", content: .attachment("pic.png"), groups: [])
    let writing = try write(page("one"), picture)
    #expect(writing.written == ["img/p.png", "page.html"] && writing.findings.isEmpty)
    #expect(scratch.names() == ["drafts/x/img/p.png", "drafts/x/manifest.json", "drafts/x/page.html"])
    #expect(scratch.text("drafts/x/page.html") == "one")
    #expect(
      scratch.text("drafts/x/manifest.json") == """
        {
          "drafts" : [
            {
              "editable" : false,
              "groups" : [

              ],
              "items" : [

              ],
              "mediaType" : "image/png",
              "path" : "img/p.png",
              "sha256" : "\(SHA256Hex.of([0x89, 0xFF, 0]))"
            },
            {
              "editable" : false,
              "groups" : [
                "B",
                "A"
              ],
              "items" : [
                "one",
                "two"
              ],
              "language" : "nn",
              "mediaType" : "text/html",
              "path" : "page.html",
              "sha256" : "\(SHA256Hex.of(Array("one".utf8)))"
            }
          ],
          "schema" : 1
        }

        """)
  }

  @Test func theSameDraftsAgainTouchNoFile() throws {
    _ = try write(page("one"))
    let stop = FilesStop(at: 1000)
    let writing = try write(page("one"), stop: stop)
    #expect(writing.unchanged == ["page.html"] && writing.written.isEmpty && stop.steps.isEmpty)
  }

  @Test func anUntouchedDraftIsOverwritten() throws {
    _ = try write(page("one"))
    #expect(try write(page("two")).written == ["page.html"])
    #expect(scratch.text("drafts/x/page.html") == "two")
  }

  @Test func aHandEditOfAPageIsKeptWithTheNewVersionBeside() throws {
    _ = try write(page("one"))
    try scratch.put("mine", at: "drafts/x/page.html")
    for text in ["one", "two", "two", "three"] {
      let writing = try write(page(text))
      #expect(writing.kept == ["page.html"] && writing.beside == ["page.new.html"])
      #expect(codes(writing) == ["draft.kept"])
      #expect(scratch.text("drafts/x/page.html") == "mine" && scratch.text("drafts/x/page.new.html") == text)
    }
  }

  @Test func aHandEditOfAPostIsKeptAndANewVersionComesOnlyWhenSomethingChanged() throws {
    _ = try write(page("one", editable: true))
    try scratch.put("mine", at: "drafts/x/page.html")
    var writing = try write(page("one", editable: true))
    #expect(writing.kept == ["page.html"] && writing.beside.isEmpty && codes(writing) == ["draft.edited"])
    writing = try write(page("two", editable: true))
    #expect(writing.beside == ["page.new.html"] && scratch.text("drafts/x/page.new.html") == "two")
    writing = try write(page("two", editable: true))
    #expect(writing.beside == ["page.new.html"], "the person has not decided yet")
    try scratch.delete("drafts/x/page.new.html")
    writing = try write(page("two", editable: true))
    #expect(writing.beside.isEmpty && scratch.text("drafts/x/page.html") == "mine", "decided: nothing new since")
    #expect(!scratch.names().contains("drafts/x/page.new.html"))
  }

  @Test func aNewVersionThatAPersonEditedIsKeptToo() throws {
    _ = try write(page("one"))
    try scratch.put("mine", at: "drafts/x/page.html")
    _ = try write(page("two"))
    try scratch.put("mine too", at: "drafts/x/page.new.html")
    #expect(try write(page("three")).beside == ["page.new-2.html"])
    #expect(try write(page("four")).beside == ["page.new-2.html"])
    #expect(scratch.text("drafts/x/page.new.html") == "mine too")
    #expect(scratch.text("drafts/x/page.new-2.html") == "four")
  }

  @Test func aPersonWhoTakesOverTheNewVersionGivesTheDraftBack() throws {
    _ = try write(page("one"))
    try scratch.put("mine", at: "drafts/x/page.html")
    _ = try write(page("two"))
    try scratch.put("two", at: "drafts/x/page.html")
    #expect(try write(page("two")).unchanged == ["page.html"])
    #expect(scratch.names() == ["drafts/x/manifest.json", "drafts/x/page.html"], "the new version is needless")
    #expect(try write(page("three")).written == ["page.html"])
  }

  @Test func aPersonWhoDeletesTheirVersionGetsTheNewOne() throws {
    _ = try write(page("one"))
    try scratch.put("mine", at: "drafts/x/page.html")
    _ = try write(page("two"))
    try scratch.delete("drafts/x/page.html")
    #expect(try write(page("two")).written == ["page.html"])
    #expect(scratch.names() == ["drafts/x/manifest.json", "drafts/x/page.html"])
  }

  @Test func whatIsNoLongerMadeIsRemovedUnlessAPersonEditedIt() throws {
    _ = try write(page("one"), page("a", path: "a.md"), page("b", path: "b.md"), page("c", path: "c.md"))
    try scratch.put("mine", at: "drafts/x/b.md")
    try scratch.put("mine", at: "drafts/x/c.md")
    _ = try write(page("one"), page("c2", path: "c.md"), page("b2", path: "b.md"))
    let writing = try write(page("one"))
    #expect(writing.kept == ["b.md", "c.md"] && codes(writing) == ["draft.orphaned", "draft.orphaned"])
    #expect(
      scratch.names() == ["b.md", "c.md", "manifest.json", "page.html"].map { "drafts/x/" + $0 },
      "the new versions beside them are Spre's own")
  }

  @Test func filesThatSpreNeverMadeAreLeftAlone() throws {
    try scratch.put("notes", at: "drafts/x/notes.txt")
    try scratch.put("was here", at: "drafts/x/page.html")
    let writing = try write(page("one"))
    #expect(writing.kept == ["page.html"] && scratch.text("drafts/x/page.html") == "was here")
    #expect(scratch.text("drafts/x/page.new.html") == "one" && scratch.text("drafts/x/notes.txt") == "notes")
  }

  @Test(arguments: ["", "<<<<<<< HEAD", "{\"schema\": 2, \"drafts\": []}", "{\"schema\": 1}"])
  func aBrokenManifestMakesEverythingAPersons(_ broken: String) throws {
    _ = try write(page("one"), page("same", path: "same.html"))
    try scratch.put(broken, at: "drafts/x/manifest.json")
    let writing = try write(page("two"), page("same", path: "same.html"))
    #expect(codes(writing) == ["draft.manifest", "draft.kept"])
    #expect(scratch.text("drafts/x/page.html") == "one" && scratch.text("drafts/x/page.new.html") == "two")
    #expect(writing.unchanged == ["same.html"])
    #expect(codes(try write(page("two"))) == ["draft.kept"], "it is written anew")
  }

  @Test func aManifestCannotMakeSpreRemoveOtherFiles() throws {
    _ = try write(page("one"))
    try scratch.put("one", at: "plan.yml")
    let manifest = try #require(scratch.text("drafts/x/manifest.json"))
    try scratch.put(manifest.replacing("page.html", with: "../../plan.yml"), at: "drafts/x/manifest.json")
    #expect(codes(try write()) == ["draft.manifest"])
    #expect(scratch.text("plan.yml") == "one")
  }

  @Test(arguments: [
    ("../a", "draft.path.unsafe"), ("/a", "draft.path.unsafe"), ("a\nb", "draft.path.unsafe"),
    ("manifest.json", "draft.path.reserved"), ("approval.yml", "draft.path.reserved"),
    ("Earlier/a", "draft.path.reserved"), ("a.new.txt", "draft.path.reserved"), ("a.new-12", "draft.path.reserved"),
    (".spre-x", "draft.path.reserved"), ("PAGE.html", "draft.path.repeated"), ("page.html/a", "draft.path.repeated"),
  ])
  func badPathsAreRefusedAndNothingIsWritten(_ path: String, _ code: String) throws {
    let writing = try write(page("one"), page("two", path: path))
    #expect(codes(writing) == [code] && scratch.names().isEmpty)
  }

  @Test(arguments: ["news.html", "a.newer.txt", "a.new-x.txt", "new.txt", "a.new-1.txt", ".hidden", "x/manifest.json"])
  func ordinaryPathsAreNotMistakenForReservedOnes(_ path: String) throws {
    #expect(try write(page("one", path: path)).findings.isEmpty)
  }

  @Test func aMissingAttachmentIsAFindingAndNothingIsWritten() throws {
    let copy = Draft(path: "p.png", mediaType: "image/png", content: .attachment("none.png"), groups: [])
    #expect(codes(try write(page("one"), copy)) == ["draft.attachment"])
    #expect(scratch.names().isEmpty)
  }

  @Test func aLinkInADraftsPlaceIsAPersons() throws {
    _ = try write(page("one"))
    try scratch.delete("drafts/x/page.html")
    try scratch.put("one", at: "elsewhere.html")
    try scratch.link("drafts/x/page.html", to: "../../elsewhere.html")
    #expect(try write(page("two")).kept == ["page.html"])
    #expect(scratch.text("elsewhere.html") == "one")
  }

  @Test(arguments: ["../x", "a/b", "", ".."])
  func anActivityThatLeavesTheDraftsIsRefused(_ activity: String) {
    #expect(throws: FileFailure.self) {
      try DraftStore(folder: scratch.folder()).write([page("one")], for: activity) { _ in [] }
    }
  }

  @Test func theStateTellsWhatLiesThere() throws {
    _ = try write(page("1"), page("2", path: "b.md"), page("3", path: "c.md"))
    try scratch.put("mine", at: "drafts/x/b.md")
    try scratch.delete("drafts/x/c.md")
    let store = DraftStore(folder: scratch.folder())
    #expect(try store.state(of: "x").map(\.onDisk) == [.edited, .missing, .untouched])
    _ = try write(page("1"), page("2", path: "b.md"), page("3", path: "c.md"))
    #expect(try store.state(of: "x").map(\.beside) == [["b.new.md"], [], []])
    #expect(try store.state(of: "y").isEmpty)
    let entry = try #require(try store.state(of: "x").first?.entry)
    #expect(try store.draft(entry, for: "x").content == .text("mine"))
  }

  @Test func killedAnywhereTheNextRunSetsThingsRight() throws {
    var steps = 0
    for step in 1...60 {
      let scratch = FilesScratch()
      func write(_ drafts: Draft..., stop: FilesStop? = nil) throws -> DraftWriting {
        try DraftStore(folder: scratch.folder(stop: stop)).write(drafts, for: "x") { _ in [] }
      }
      _ = try write(page("a1", path: "a"), page("b1", path: "b"), page("c1", path: "c"))
      try scratch.put("mine", at: "drafts/x/b")
      do {
        _ = try write(page("a2", path: "a"), page("b2", path: "b"), page("d2", path: "d"), stop: FilesStop(at: step))
        break
      } catch is FilesStop.Killed {
        steps += 1
      }
      let writing = try write(page("a3", path: "a"), page("b3", path: "b"))
      #expect(writing.kept == ["b"], "step \(step): what Spre wrote itself is not taken for a person's")
      #expect(scratch.names() == ["a", "b", "b.new", "manifest.json"].map { "drafts/x/" + $0 }, "step \(step)")
      #expect(scratch.text("drafts/x/a") == "a3" && scratch.text("drafts/x/b") == "mine", "step \(step)")
      #expect(scratch.text("drafts/x/b.new") == "b3", "step \(step)")
    }
    #expect(steps == 19, "note, three drafts and manifest by three steps, two removals by two")
  }
}
