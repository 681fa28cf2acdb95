import Foundation
import Testing

@Suite("spre plan: tables and the year")
struct TablesAndYearTests {
  private func files(_ folder: TemporaryFolder) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let paths = FileManager.default.enumerator(atPath: folder.url.path(percentEncoded: false))
    while let path = paths?.nextObject() as? String {
      let url = folder.url.appending(path: path)
      if !url.hasDirectoryPath, let data = try? Data(contentsOf: url) { files[path] = data }
    }
    return files
  }

  @Test("the matrix goes out and in without changing a byte", arguments: ["m.csv", "m.tsv"])
  func matrix(name: String) throws {
    let folder = try TemporaryFolder.example()
    let before = try files(folder)
    #expect(try Program.run(["plan", "matrix", "--out", name], in: folder.url).status == 0)
    #expect(try Program.run(["plan", "set", "--from", name], in: folder.url).status == 0)
    var after = try files(folder)
    #expect(after.removeValue(forKey: name) != nil)
    #expect(after == before)
  }

  @Test("a table with one wrong cell changes nothing")
  func wrongCell() throws {
    let folder = try TemporaryFolder.example()
    try folder.write("id;A;D\nnyhetsbrev;x;x\nundervisning;kanskje;x\n", to: "m.csv")
    let before = try files(folder)
    let run = try Program.run(["plan", "set", "--from", "m.csv"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("m.csv:3:14 [matrix.cell.unreadable]"))
    #expect(try files(folder) == before)
    #expect(try Program.run(["plan", "set", "nyhetsbrev", "A", "--from", "m.csv"], in: folder.url).status == 64)
    #expect(try Program.run(["plan", "set", "--from", "nei.csv"], in: folder.url).status == 64)
  }

  @Test("the activities go out and in without changing a byte, and a new row makes a file")
  func activities() throws {
    let folder = try TemporaryFolder.example()
    let before = try files(folder)
    #expect(try Program.run(["plan", "activities", "--out", "a.csv"], in: folder.url).status == 0)
    #expect(try Program.run(["plan", "activities", "--from", "a.csv"], in: folder.url).status == 0)
    var after = try files(folder)
    #expect(after.removeValue(forKey: "a.csv") != nil)
    #expect(after == before)
    try folder.write("id;tittel;slag;tiltak;dato\r\nny-dag;Ny dag;annet;nettverk;3.12.2026\r\n", to: "a.csv")
    #expect(
      try Program.run(["plan", "activities", "--from", "a.csv", "--today", "2026-11-02"], in: folder.url).status == 0)
    #expect(
      try folder.text("activities/2026/ny-dag.yml")
        == "title: Ny dag\nkind: other\nmeasure: nettverk\ndate: 2026-12-03\n")
  }

  @Test("a year is laid out once, checks without an error, and nothing is written over")
  func year() throws {
    let folder = try TemporaryFolder.example()
    let command = ["plan", "year", "--year", "2027", "--write", "--today", "2026-11-02"]
    let before = try files(folder)
    #expect(try Program.run(command, in: folder.url).status == 0)
    let laid = try files(folder)
    #expect(laid.keys.filter { $0.hasPrefix("activities/2027/nyhetsbrev-2027-") }.count == 12)
    #expect(before.allSatisfy { laid[$0.key] == $0.value })
    #expect(try folder.text("activities/2027/nyhetsbrev-2027-05.yml").contains("date: 2027-05-03"))
    #expect(try Program.run(command, in: folder.url).status == 0)
    #expect(try files(folder) == laid)
    #expect(try Program.run(["check", "--today", "2026-11-02"], in: folder.url).status == 0)
  }

  @Test("a year laid out in a new workspace is no error until its letters are due")
  func newWorkspace() throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "ny")
    #expect(try Program.run(["init", "ny", "--today", "2026-11-02"], in: folder.url).status == 0)
    let command = ["plan", "year", "--year", "2027", "--write", "--today", "2026-11-02"]
    #expect(try Program.run(command, in: place).status == 0)
    #expect(try Program.run(["check", "--today", "2026-11-02"], in: place).status == 0)
    let later = try Program.run(["check", "--today", "2027-03-01"], in: place)
    #expect(later.output.contains("nyhetsbrev-2027-03.yml") && later.output.contains("newsletter.items.none"))
    #expect(!later.output.contains("nyhetsbrev-2027-09.yml"))
  }

  @Test("a calendar written twice is the same, and a year of nothing is no calendar")
  func calendar() throws {
    let folder = try TemporaryFolder.example()
    for day in ["2026-11-02", "2026-11-02"] {
      #expect(try Program.run(["plan", "year", "--out", "a.ics", "--today", day], in: folder.url).status == 0)
    }
    let first = try folder.text("a.ics")
    #expect(first.contains("SEQUENCE:0") && !first.contains("SEQUENCE:1"))
    #expect(try Program.run(["plan", "year", "--year", "1999", "--out", "b.ics"], in: folder.url).status == 64)
    #expect(!folder.exists("b.ics"))
    #expect(try Program.run(["plan", "year", "--out", "b.pdf"], in: folder.url).status == 64)
  }
}
