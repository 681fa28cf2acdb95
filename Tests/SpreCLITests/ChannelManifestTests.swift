import Foundation
import SpreTestKit
import Testing

@testable import SpreCLI

@Suite("The list of channels in Package.swift")
struct ChannelManifestTests {
  private func manifest(_ list: [String]) -> String {
    "import PackageDescription\n\n/// The channels.\nlet channels = [\n\(list.map { "  \($0)\n" }.joined())]\n\nlet x = [\n]\n"
  }

  @Test(
    "Given a list, a new name stands on a line of its own where the alphabet wants it",
    arguments: [
      (["\"B\",", "\"D\","], "A", ["\"A\",", "\"B\",", "\"D\","]),
      (["\"B\",", "\"D\","], "C", ["\"B\",", "\"C\",", "\"D\","]),
      (["\"B\",", "\"D\","], "E", ["\"B\",", "\"D\",", "\"E\","]),
      (["\"B\""], "A", ["\"A\",", "\"B\","]),
      (["\"B\""], "C", ["\"B\",", "\"C\","]),
      (["\"B\"  // \"the\" first", ""], "C", ["\"B\",  // \"the\" first", "\"C\",", ""]),
      ([], "A", ["\"A\""]),
      (
        ["// About B.", "// More.", "\"B\",", "// The end."], "A",
        ["\"A\",", "// About B.", "// More.", "\"B\",", "// The end."]
      ),
      (["\"A\",", "// About C.", "\"C\","], "B", ["\"A\",", "\"B\",", "// About C.", "\"C\","]),
    ])
  func adding(list: [String], name: String, expected: [String]) throws {
    #expect(try ChannelManifest(manifest(list)).adding(name) == manifest(expected))
  }

  @Test("Given line ends of another system, they stay")
  func carriageReturns() throws {
    let source = "let channels = [\r\n    \"B\",\r\n]\r\n"
    #expect(try ChannelManifest(source).adding("A") == "let channels = [\r\n    \"A\",\r\n    \"B\",\r\n]\r\n")
  }

  @Test("Given a name that stands there, it is refused")
  func twice() {
    #expect(throws: ChannelManifest.Problem.twice("B")) { try ChannelManifest(manifest(["\"B\","])).adding("B") }
  }

  @Test(
    "Given a list that is not one name a line, the line is named and nothing is changed",
    arguments: [
      ("let x = 1\n", ChannelManifest.Problem.noList),
      ("let channels = [\"A\", \"B\"]\n", .noList),
      ("  let channels = [\n]\n", .noList),
      ("let channels = [\n]\nlet channels = [\n]\n", .severalLists),
      ("let channels = [\n  \"A\",\n", .noEnd),
      ("let channels = [\n  \"A\", \"B\",\n]\n", .unreadable(2)),
      ("let channels = [\n  \"A\",\n  name,\n]\n", .unreadable(3)),
      ("let channels = [\n  /* A */\n]\n", .unreadable(2)),
      ("let channels = [\n  \"A\"\n] + more\n", .unreadable(3)),
    ])
  func unreadable(source: String, problem: ChannelManifest.Problem) {
    #expect(throws: problem) { try ChannelManifest(source) }
  }

  @Test("Given any list, one line is added, sorted lists stay sorted, and every other line stays")
  func properties() throws {
    var dice = SeededNumbers(seed: 11)
    let alphabet = ["Alpha", "Beta", "Gamma", "Delta", "Kino", "Radio", "Teater", "Zebra"]
    for _ in 0..<500 {
      let names = alphabet.filter { _ in Bool.random(using: &dice) }.sorted()
      guard let new = alphabet.filter({ !names.contains($0) }).randomElement(using: &dice) else { continue }
      var list: [String] = []
      for name in names {
        if Int.random(in: 0..<3, using: &dice) == 0 { list.append("// About \(name): \"quoted\", [listed].") }
        if Int.random(in: 0..<6, using: &dice) == 0 { list.append("") }
        list.append("\"\(name)\"," + (Int.random(in: 0..<3, using: &dice) == 0 ? "  // as \"\(name)\"" : ""))
      }
      if Bool.random(using: &dice) { list.append("// The end.") }
      let before = manifest(list)
      let after = try ChannelManifest(before).adding(new)
      var lines = after.split(separator: "\n", omittingEmptySubsequences: false)
      let added = try #require(lines.firstIndex(of: names.isEmpty ? "  \"\(new)\"" : "  \"\(new)\","))
      lines.remove(at: added)
      #expect(lines.joined(separator: "\n") == before)
      #expect(try ChannelManifest(after).channels == (names + [new]).sorted())
      #expect(throws: ChannelManifest.Problem.twice(new)) { try ChannelManifest(after).adding(new) }
    }
  }

  @Test("Given this project, its list names every folder in Plugins, one a line and in order")
  func ownList() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    let source = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let channels = try ChannelManifest(source).channels
    #expect(channels == channels.sorted())
    let plugins = root.appending(path: "Plugins").path(percentEncoded: false)
    let folders = try FileManager.default.contentsOfDirectory(atPath: plugins).filter { name in
      !name.hasPrefix(".") && FileManager.default.fileExists(atPath: "\(plugins)/\(name)/Sources")
    }
    #expect(folders.sorted() == channels)
  }

  @Test("Given a manifest, the modules it names are those of its texts and its channels")
  func modules() throws {
    let source = manifest(["\"A\","]) + ".target(name: \"SpreCore\", path: \"Sources/SpreCore\") // \"Spre it\"\n"
    #expect(try ChannelManifest(source).modules == ["SpreA", "SpreATests", "SpreCore"])
  }
}
