import Foundation
import SpreCore
import SpreTestKit
import Testing

@Suite("A brief from a workspace on disk")
struct WorkspaceBriefTests {
  private let sound = [
    "spre.yml": "schema: 1\norganisation: {name: Prøve}\nlanguages: [nb]\nchannels: {other: {}}\n",
    "plan.yml": """
    schema: 1
    groups: [{code: A, name: {nb: A}}]
    measures:
      - {id: oppslag, number: 1, name: {nb: Oppslag}, groups: all, channel: bulletin}
      - {id: annet, number: 2, name: {nb: Annet}, groups: all, channel: other}

    """,
    "items/sak.md": "---\ntitle: Sak\nkind: news\nlang: nb\ndate: 2026-01-01\nsummary: Kort.\n---\n",
    "activities/2026/vinter.yml":
      "title: {nb: Vinter}\nkind: other\nmeasure: oppslag\ndate: 2026-02-01\nitems: [sak]\n",
    "activities/2026/vaar.yml": "title: {nb: Vår}\nkind: other\nmeasure: annet\nnoise: 1\n",
    "items/annen.md": "---\ntitle: Annen\n---\n",
  ]

  private func brief(_ changes: [String: String] = [:], activity: String = "vinter") throws -> Brief {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-brief-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in sound.merging(changes, uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try Brief(
      workspace: folder.path(percentEncoded: false), activity: activity, channel: Bulletin(), today: Day("2026-01-15")!)
  }

  @Test("Given channels that are not linked, and mistakes elsewhere, the brief is there all the same")
  func elsewhere() throws {
    #expect(try brief().items.map(\.id) == ["sak"])
  }

  @Test(
    "Given an error in a file that the brief comes from, it says which",
    arguments: ["spre.yml", "plan.yml", "items/sak.md", "activities/2026/vinter.yml"])
  func broken(path: String) throws {
    let text = try #require(sound[path])
    let line = path == "items/sak.md" ? text.split(separator: "kind").joined(separator: "kinn") : text + "kinn: 1\n"
    let problem = #expect(throws: WorkspaceProblem.self) { try brief([path: line]) }
    #expect(problem?.findings.isEmpty == false && problem?.findings.allSatisfy { $0.origin?.file == path } == true)
  }

  @Test(
    "Given spre.yml, the brief has the place of each field by its whole name, and of the record around one that lacks")
  func places() throws {
    let places = try brief(["spre.yml": sound["spre.yml"]! + "workingLanguage: en\nbrand:\n  colour: '#123456'\n"])
      .places
    #expect(places.nearest("organisation.name").line == 2 && places.nearest("organisation.name").column == 22)
    #expect(places.nearest("organisation.postalAddress").line == 2 && places.nearest("brand.logo").line == 6)
    #expect(places.nearest("brand.colour").line == 7 && places.nearest("webAddress").line == 0)
    #expect(places.nearest("webAddress").file == "spre.yml")
  }

  @Test("Given no such activity, it says so without findings")
  func missing() throws {
    let problem = #expect(throws: WorkspaceProblem.self) { try brief(activity: "host") }
    #expect(problem?.findings == [])
  }
}
