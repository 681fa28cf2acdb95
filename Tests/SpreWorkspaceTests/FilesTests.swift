import Foundation
import SpreCore
import SpreWorkspace
import Testing

@Suite struct FilesTests {
  let scratch = FilesScratch()

  @Test func filesAreListedByTheBytesOfTheirPathsWithSizes() throws {
    for name in ["b.md", "a/z.md", "a.md", "å.md", "a/b/c.md", "Z.md"] { try scratch.put("12345", at: name) }
    let entries = scratch.folder().files(under: "")
    #expect(entries.map(\.path) == ["Z.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "å.md"])
    #expect(entries.allSatisfy { $0.size == 5 && $0.isRegular && $0.link == .none })
    #expect(scratch.folder().files(under: "a").map(\.path) == ["a/b/c.md", "a/z.md"])
    #expect(scratch.folder().files(under: "nothing").isEmpty)
  }

  @Test func linksAreSeenForWhatTheyAreAndNeverFollowedOut() throws {
    let outside = FilesScratch()
    try outside.put("secret", at: "secret.md")
    try scratch.put("own", at: "own.md")
    try scratch.put("deep", at: "real/deep.md")
    try scratch.link("out.md", to: "\(outside.path)/secret.md")
    try scratch.link("outfolder", to: outside.path)
    try scratch.link("in.md", to: "own.md")
    try scratch.link("infolder", to: "real")
    try scratch.link("nowhere", to: "missing")
    try scratch.link("loop", to: "loop")
    let folder = scratch.folder()
    let links = Dictionary(uniqueKeysWithValues: folder.files(under: "").map { ($0.path, $0.link) })
    #expect(
      links == [
        "own.md": .none, "real/deep.md": .none, "out.md": .outside, "outfolder": .outside, "in.md": .inside,
        "infolder": .inside, "nowhere": .outside, "loop": .outside,
      ])
    #expect(try folder.bytes(at: "in.md") == Array("own".utf8))
    #expect(folder.entry(at: "outfolder/secret.md") == nil)
    for path in ["out.md", "outfolder/secret.md"] {
      #expect(throws: FileFailure(path, .leavesWorkspace)) { try folder.bytes(at: path) }
    }
    #expect(throws: FileFailure("outfolder/new.md", .leavesWorkspace)) {
      try folder.write([1], to: "outfolder/new.md")
    }
    #expect(throws: FileFailure("outfolder/secret.md", .leavesWorkspace)) {
      try folder.remove(at: "outfolder/secret.md")
    }
    #expect(throws: FileFailure("out.md", .isLink)) { try folder.write([1], to: "out.md") }
    #expect(folder.files(under: "outfolder").isEmpty)
    #expect(outside.names() == ["secret.md"])
    #expect(outside.text("secret.md") == "secret")
  }

  @Test(arguments: ["", "/etc/passwd", "..", "a/../../b", "./a", "a//b", "a/", "a\0b"])
  func unsafePathsAreRefusedForReadingWritingAndRemoving(_ path: String) {
    let folder = scratch.folder()
    let failure = FileFailure(path, .unsafePath)
    #expect(throws: failure) { try folder.write([1], to: path) }
    #expect(throws: failure) { try folder.bytes(at: path) }
    #expect(throws: failure) { try folder.remove(at: path) }
    #expect(folder.entry(at: path) == nil)
    #expect(scratch.names().isEmpty)
  }

  @Test func writingMakesFoldersTheWorkspaceItselfIncluded() throws {
    let folder = WorkspaceFolder(path: scratch.path + "/new/place//")
    try folder.write(Array("hello".utf8), to: "a/b/c.txt")
    #expect(scratch.text("new/place/a/b/c.txt") == "hello")
    #expect(folder.exists("a/b") && !folder.exists("a/x"))
    #expect(folder.entry(at: "a/b")?.kind == .folder)
  }

  @Test func writingOverAFileKeepsItsPermissions() throws {
    try scratch.put("#!", at: "run.sh")
    let full = scratch.path + "/run.sh"
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: full)
    try scratch.folder().write(Array("##".utf8), to: "run.sh")
    #expect(try FileManager.default.attributesOfItem(atPath: full)[.posixPermissions] as? Int == 0o750)
    #expect(scratch.text("run.sh") == "##")
  }

  @Test func aFolderInTheWayIsSaidSo() throws {
    try scratch.put("x", at: "a/b.txt")
    let folder = scratch.folder()
    #expect(throws: FileFailure("a", .notAFile)) { try folder.write([1], to: "a") }
    #expect(throws: FileFailure("a", .notAFile)) { try folder.bytes(at: "a") }
    #expect(throws: FileFailure("a", .notAFile)) { try folder.remove(at: "a") }
    #expect(throws: FileFailure("a/b.txt/c", .notAFile)) { try folder.write([1], to: "a/b.txt/c") }
    #expect(throws: FileFailure("c", .missing)) { try folder.bytes(at: "c") }
    try folder.remove(at: "c")
  }

  @Test func killedAnywhereAWriteLeavesTheOldContentOrTheNew() throws {
    let whole = String(repeating: "new ", count: 1000)
    var outcomes: Set<String> = []
    for step in 1...3 {
      try scratch.put("old", at: "a/x.txt")
      let stop = FilesStop(at: step)
      #expect(throws: FilesStop.Killed.self) {
        try scratch.folder(stop: stop).write(Array(whole.utf8), to: "a/x.txt")
      }
      let text = try #require(scratch.text("a/x.txt"))
      #expect(text == "old" || text == whole)
      outcomes.insert(String(text.prefix(3)))
      #expect(scratch.folder().files(under: "").map(\.path) == ["a/x.txt"])
    }
    #expect(outcomes == ["old", "new"])
    try scratch.folder().write([1], to: "a/y.txt")
    #expect(scratch.names() == ["a/x.txt", "a/y.txt"], "what the kills left behind is cleared away")
  }

  @Test func aWriteDoesNotClearAwayWhatAnotherIsWriting() throws {
    let scratch = scratch
    let folder = WorkspaceFolder(path: scratch.path) { step in
      if step == "renaming a.txt" { try scratch.folder().write(Array("b".utf8), to: "b.txt") }
    }
    try folder.write(Array("a".utf8), to: "a.txt")
    #expect(scratch.text("a.txt") == "a" && scratch.text("b.txt") == "b")
    #expect(scratch.names() == ["a.txt", "b.txt"])
  }

  @Test func fingerprintsAreSHA256() {
    // FIPS 180-4, the examples for one block and for the empty message.
    #expect(SHA256Hex.of(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256Hex.of([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func everyFailureHasWordsAndAWayToMend() {
    let reasons: [FileFailure.Reason] = [.unsafePath, .leavesWorkspace, .isLink, .notAFile, .missing, .system(13)]
    for reason in reasons {
      let finding = FileFailure("a.txt", reason).finding
      #expect(finding.message.nb.contains("a.txt") && finding.message.en.contains("a.txt"))
      #expect(finding.fix != nil && finding.origin?.file == "a.txt")
    }
  }
}
