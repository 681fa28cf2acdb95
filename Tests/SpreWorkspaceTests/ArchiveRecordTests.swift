import Foundation
import SpreCore
import SpreWorkspace
import Testing

/// What is said of records that fit neither the workspace nor the calendar.
@Suite struct ArchiveRecordTests {
  let scratch = FilesScratch()
  let today = Day("2026-11-10")

  var names: KnownNames {
    var names = KnownNames()
    names[.activity] = ["x", "nyhetsbrev-2026-11"]
    names[.role] = ["adviser"]
    names[.group] = ["A", "N"]
    names[.channel] = ["newsletter"]
    return names
  }

  /// The findings in order, as severity, code and line.
  func findings(_ deliveries: String, names: KnownNames? = nil, at activity: String = "x") throws -> [String] {
    try scratch.put("schema: 1\ndeliveries:\n" + deliveries, at: "archive/\(activity)/delivery.yml")
    return Archive(folder: scratch.folder()).contents(names: names ?? self.names, today: today).findings.map {
      "\($0.severity) \($0.code) \($0.origin?.line ?? 0)"
    }
  }

  @Test func aRecordThatFitsHasNoFindings() throws {
    let fitting = """
        - date: 2026-11-10
          by: adviser
          channel: newsletter
          counts:
            - {groups: [A, "N"], n: 5, qualifier: about}
            - {groups: [A], qualifier: unknown}

      """
    #expect(try findings(fitting).isEmpty)
  }

  @Test func everythingThatDoesNotFitIsFoundWhereItStands() throws {
    let forged = """
        - date: 2027-01-01
          by: ukjent
          channel: tull
          counts:
            - {groups: [ZZ], n: 5, qualifier: unknown}
            - {groups: [A, A], qualifier: exact}
            - {groups: [alle, ZZ], n: 1, qualifier: exact}

      """
    let expected = [
      "error delivery.date 3", "warning archive.role.unknown 4", "warning archive.channel.unknown 5",
      "warning archive.group.unknown 7", "error count.number 7", "warning list.repeated 8", "error count.number 8",
      "error value.groupCode.invalid 9",
    ]
    #expect(try findings(forged).sorted() == expected.sorted())
    let unread = expected.filter { !$0.hasPrefix("warning archive") }
    #expect(try findings(forged, names: KnownNames()).sorted() == unread.sorted(), "names that could not be read")
    #expect(
      Archive(folder: scratch.folder()).contents().deliveries["x"]?.count == 1, "it still counts as delivered")
  }

  @Test func theApprovalsNamesAreCheckedToo() throws {
    let text = "path: a.txt, sha256: \(SHA256Hex.of([]))"
    let approval = """
      schema: 1
      by: sjefen
      date: 2026-11-02
      drafts:
        - {\(text), groups: [A, B, norge], items: [], by: adviser, date: 2026-11-01}
      inputs: []
      """
    try scratch.put(approval, at: "archive/x/approval.yml")
    try scratch.put("", at: "archive/x/a.txt")
    let contents = Archive(folder: scratch.folder()).contents(names: names, today: today)
    #expect(
      contents.findings.map(\.code).sorted() == [
        "archive.group.unknown", "archive.role.unknown", "value.groupCode.invalid",
      ])
    #expect(contents.approvals["x"] != nil)
  }

  @Test func aNameNearAnotherIsSuggested() throws {
    _ = try findings("  - {date: 2026-11-01, by: advisor}\n")
    let finding = Archive(folder: scratch.folder()).contents(names: names).findings.first
    #expect(finding?.code == "archive.role.unknown" && finding?.fix?.en.contains("adviser") == true)
  }

  @Test func anArchiveWithoutItsActivityIsFound() throws {
    try scratch.put("text", at: "archive/nyhetsbrev-2026-1/earlier/aa/page.html")
    try scratch.put("", at: "archive/.gitkeep")
    let found = try findings("  - {date: 2026-11-01, by: adviser}\n", at: "y")
    #expect(found == ["warning archive.activity.unknown 0", "warning archive.activity.unknown 0"])
    let files = Archive(folder: scratch.folder()).contents(names: names).findings.map(\.origin?.file)
    #expect(files == ["archive/nyhetsbrev-2026-1", "archive/y"])
    #expect(Archive(folder: scratch.folder()).contents().findings.isEmpty)
  }

  @Test func anArchiveThatCannotBeLookedIntoIsAnError() throws {
    let outside = FilesScratch()
    try outside.put("x", at: "delivery.yml")
    try scratch.put("x", at: "archive")
    #expect(Archive(folder: scratch.folder()).contents().findings.map(\.code) == ["folder.kind"])
    try scratch.delete("archive")
    try scratch.link("archive", to: outside.path)
    #expect(Archive(folder: scratch.folder()).contents().findings.map(\.code) == ["path.outside"])
    try scratch.delete("archive")
    try scratch.put("", at: "archive/.gitkeep")
    try scratch.link("archive/x", to: outside.path)
    let contents = Archive(folder: scratch.folder()).contents()
    #expect(contents.findings.map(\.code) == ["path.outside"] && contents.findings.worst == .error)
  }
}
