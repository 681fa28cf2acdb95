import Foundation
import SpreCore
import SpreWorkspace
import Testing

/// What a listing says of folders that it could not look into.
@Suite struct FilesListingTests {
  let scratch = FilesScratch()

  func problems(_ folder: String) -> [FileFailure] { scratch.folder().listing(of: folder).problems }

  @Test func aListingHoldsTheSameFilesAndNoProblemWhereAllIsWell() throws {
    for name in ["a/b/c.md", "a/z.md", "b.md"] { try scratch.put("x", at: name) }
    try scratch.link("a/inner", to: "b")
    try scratch.link("a/out.md", to: "/etc/passwd")
    try scratch.link("a/.#z.md", to: "someone@machine.1234")
    for folder in ["", "a", "a/b", "nothing", "a/nothing"] {
      let listing = scratch.folder().listing(of: folder)
      #expect(listing.files == scratch.folder().files(under: folder))
      #expect(listing.problems.isEmpty, "an absent folder, a link within and a link to no folder are no problem")
    }
    #expect(problems("../x") == [FileFailure("../x", .unsafePath)])
  }

  @Test func aFolderThatIsALinkOutOfTheWorkspaceIsAProblem() throws {
    let outside = FilesScratch()
    try outside.put("x", at: "2026/a.yml")
    try scratch.put("x", at: "items/a.md")
    try scratch.link("activities", to: outside.path)
    try scratch.link("items/root", to: "/")
    try scratch.link("archive", to: "/nowhere/at/all")
    #expect(problems("activities") == [FileFailure("activities", .leavesWorkspace)])
    #expect(problems("activities/2026") == [FileFailure("activities/2026", .leavesWorkspace)])
    #expect(problems("items") == [FileFailure("items/root", .leavesWorkspace)])
    #expect(problems("archive") == [FileFailure("archive", .leavesWorkspace)])
    #expect(problems("").map(\.path) == ["activities", "items/root"])
    #expect(scratch.folder().files(under: "items").map(\.path) == ["items/a.md", "items/root"])
  }

  @Test func aFileInAFoldersPlaceIsAProblem() throws {
    try scratch.put("x", at: "activities")
    #expect(problems("activities") == [FileFailure("activities", .notAFolder)])
  }

  @Test func aFolderTooDeepForTheSystemIsAProblem() throws {
    let names = Array(repeating: String(repeating: "d", count: 240), count: 9).joined(separator: "/")
    try scratch.put("x", at: "a/\(names)/near.md")
    try scratch.put("x", at: "b/\(names)/hidden.md")
    let (from, to) = ("\(scratch.path)/b", "\(scratch.path)/a/\(names)/b")
    try FileManager.default.moveItem(atPath: from, toPath: to)
    let listing = scratch.folder().listing(of: "a")
    try FileManager.default.moveItem(atPath: to, toPath: from)
    #expect(listing.files.map(\.path) == ["a/\(names)/near.md"])
    #expect(listing.problems.map(\.reason) == [.system(ENAMETOOLONG)])
  }

  /// The superuser may open everything.
  @Test(.enabled(if: geteuid() != 0), arguments: [0o000, 0o444])
  func aFolderThatMayNotBeOpenedIsAProblem(_ permissions: Int) throws {
    try scratch.put("x", at: "activities/2026/a.yml")
    try scratch.put("x", at: "activities/2027/b.yml")
    let shut = scratch.path + "/activities/2026"
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: shut)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shut) }
    let listing = scratch.folder().listing(of: "activities")
    #expect(listing.files.map(\.path) == ["activities/2027/b.yml"])
    #expect(listing.problems.map(\.reason) == [.system(EACCES)])
    #expect(listing.problems.first?.path.hasPrefix("activities/2026") == true)
    #expect(throws: FileFailure("activities/2026/a.yml", .system(EACCES))) {
      try scratch.folder().bytes(at: "activities/2026/a.yml")
    }
  }

  @Test(arguments: [EACCES, EPERM, ENOSPC, EROFS, ENAMETOOLONG, EMFILE, EIO, EISDIR, ENOTDIR, ELOOP, 4711])
  func theSystemsRefusalIsSaidInBothLanguages(_ number: Int32) {
    let message = FileFailure("a.txt", .system(number)).finding.message
    #expect(!message.nb.contains(String(cString: strerror(number))), "\(message.nb)")
    #expect(message.nb.contains("feil \(number)") == (number == 4711))
    #expect(message.en.contains("error \(number)") == (number == 4711))
  }
}
