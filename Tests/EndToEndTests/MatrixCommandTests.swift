import Foundation
import Testing

@Suite("spre plan")
struct MatrixCommandTests {
  private struct Matrix: Decodable {
    struct Share: Decodable, Equatable {
      var filled: Int
      var of: Int
    }
    struct Group: Decodable {
      var code: String
      var cells: Int
      var targeted: Int
    }
    struct Measure: Decodable {
      var id: String
      var all: Bool
      var groups: [String]
    }
    var schema: Int
    var cells: Share
    var targeted: Share
    var groups: [Group]
    var measures: [Measure]
  }

  private func matrix(in folder: URL) throws -> Matrix {
    let run = try Program.run(["plan", "matrix", "--format", "json"], in: folder)
    #expect(run.status == 0)
    return try JSONDecoder().decode(Matrix.self, from: Data(run.output.utf8))
  }

  @Test("counts the example as its source has it")
  func example() throws {
    let found = try matrix(in: Program.example)
    #expect(found.cells == Matrix.Share(filled: 60, of: 90))
    #expect(found.targeted == Matrix.Share(filled: 24, of: 54))
    #expect(found.groups.map(\.cells) == [8, 8, 9, 6, 8, 5, 8, 4, 4])
    #expect(found.groups.map(\.targeted) == [4, 4, 5, 2, 4, 1, 4, 0, 0])
    #expect(found.measures.filter(\.all).allSatisfy { $0.groups.count == 9 })
  }

  @Test("counts a plan with other letters and other cells")
  func otherLetters() throws {
    let folder = try TemporaryFolder()
    try folder.write("schema: 1\norganisation: {name: T}\nlanguages: [nn]\n", to: "spre.yml")
    try folder.write(
      """
      schema: 1
      groups: [{code: N, name: Naboar}, {code: Ø2, name: Øyfolk}, {code: Y, name: Yngre}]
      measures:
        - {id: tur, name: Tur, groups: [Y, N]}
        - {id: alle, name: Alle, groups: all}
        - {id: kvar, name: Kvar, groups: [N, Ø2, Y]}
        - {id: tom, name: Tom, groups: none}
      """, to: "plan.yml")
    let found = try matrix(in: folder.url)
    #expect(found.cells == Matrix.Share(filled: 8, of: 12))
    #expect(found.targeted == Matrix.Share(filled: 5, of: 9))
    #expect(found.groups.map(\.code) == ["N", "Ø2", "Y"])
    #expect(found.groups.map(\.targeted) == [2, 1, 2])
    #expect(found.measures.map(\.groups) == [["N", "Y"], ["N", "Ø2", "Y"], ["N", "Ø2", "Y"], []])
    #expect(found.measures.map(\.all) == [false, true, false, false])
  }

  @Test(
    "set changes the lines it must and no other",
    arguments: [
      ("nyhetsbrev", "A,B,C,D,E,G", ["A", "B", "C", "D", "E", "G"]), ("nyhetsbrev", "all", nil),
      ("undervisning", "none", []),
      ("mestring-no", "A,I", ["A", "I"]),
    ] as [(String, String, [String]?)])
  func set(measure: String, groups: String, expected: [String]?) throws {
    let folder = try TemporaryFolder.example()
    let before = try folder.text("plan.yml")
    let run = try Program.run(["plan", "set", measure, groups], in: folder.url)
    #expect(run.status == 0)
    let after = try folder.text("plan.yml")
    let changed = after.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: before.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(changed.insertions.count == 1)
    #expect(changed.removals.count == 1)
    let found = try #require(try matrix(in: folder.url).measures.first { $0.id == measure })
    #expect(found.all == (expected == nil))
    #expect(found.groups == expected ?? ["A", "B", "C", "D", "E", "F", "G", "H", "I"])
  }

  @Test("set refuses a group that is not there, and leaves the plan alone")
  func setUnknown() throws {
    let folder = try TemporaryFolder.example()
    let before = try folder.text("plan.yml")
    for arguments in [
      ["nyhetsbrev", "A,Q"], ["nyhetsbrew", "A"], ["nyhetsbrev", ""], ["nyhetsbrev", "A,,B"], ["nyhetsbrev", "A,A"],
    ] {
      #expect(try Program.run(["plan", "set"] + arguments, in: folder.url).status == 64, "\(arguments)")
    }
    #expect(try folder.text("plan.yml") == before)
  }

  @Test("matrix refuses to call a page a picture of another kind")
  func wrongEnding() throws {
    let folder = try TemporaryFolder.example()
    #expect(try Program.run(["plan", "matrix", "--out", "m.png"], in: folder.url).status == 64)
    #expect(!folder.exists("m.png"))
  }

  @Test("coverage writes a page and a picture where told, and no picture of another kind")
  func coverageOut() throws {
    let folder = try TemporaryFolder.example()
    let today = ["--today", "2026-11-02"]
    #expect(try Program.run(["plan", "coverage", "--out", "c.png"] + today, in: folder.url).status == 64)
    #expect(try Program.run(["plan", "coverage", "--out", "a/c.html"] + today, in: folder.url).status == 0)
    #expect(try Program.run(["plan", "coverage", "--out", "c.svg"] + today, in: folder.url).status == 0)
    #expect(!folder.exists("c.png"))
    let page = try folder.text("a/c.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("50 av 60"))
    #expect(try folder.text("c.svg").contains("<svg"))
  }

  @Test("matrix writes a page and a picture where told")
  func out() throws {
    let folder = try TemporaryFolder.example()
    #expect(try Program.run(["plan", "matrix", "--out", "a/m.html"], in: folder.url).status == 0)
    #expect(try Program.run(["plan", "matrix", "--out", "m.svg"], in: folder.url).status == 0)
    #expect(try folder.text("a/m.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try folder.text("m.svg").contains("<svg"))
  }
}
