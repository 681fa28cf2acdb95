import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Publications")
struct PublicationTests {
  @Test(
    "Given two publications, the same DOI or title in one category is told once",
    arguments: [
      ("title: En\ndoi: 10.1000/AB\n", "title: To\ndoi: https://doi.org/10.1000/ab\n", ["doi"]),
      ("title: Når barna\n", "title: når  barna\n", ["title"]),
      ("title: Når barna\ndoi: 10.1000/1\n", "title: Når barna\n", ["title"]),
      ("title: Når barna\ndoi: 10.1000/1\n", "title: Når barna\ndoi: 10.1000/2\n", []),
      ("title: {nb: Leder, nn: Leiar}\n", "title: {nb: Annet, nn: Leiar}\n", ["title"]),
      ("title: Når barna\ncategory: Fagartikkel\n", "title: Når barna\ncategory: Kronikk\n", []),
      ("title: Når barna\ncategory: Fagartikkel\n", "title: Når barna\ncategory: fagartikkel\n", ["title"]),
      ("title: En\n", "title: To\n", []),
    ])
  func twins(first: String, second: String, fields: [String]) throws {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    let rest = "kind: publication\nmeasure: brev\n"
    try files.write(first + rest, to: "activities/2026/a.yml")
    try files.write(second + rest, to: "activities/2026/b.yml")
    let found = files.load(today: Day("2026-11-02")!).findings.filter { $0.code == "publication.twice" }
    #expect(found.compactMap { $0.origin?.field.split(separator: ".").first.map(String.init) } == fields)
    #expect(found.allSatisfy { $0.origin?.file == "activities/2026/b.yml" && $0.severity == .warning })
  }
}
