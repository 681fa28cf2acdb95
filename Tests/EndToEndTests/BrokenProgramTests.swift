import Foundation
import Testing

@Suite("The program on broken workspaces")
struct BrokenProgramTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let bytes: [UInt8]

    init(_ name: String, _ file: String, _ bytes: [UInt8]) {
      testDescription = name
      self.file = file
      self.bytes = bytes
    }
  }

  static let all = [
    Broken("a tab in the plan", "plan.yml", Array("schema: 1\ngroups:\n\t- code: A\n".utf8)),
    Broken("an empty plan", "plan.yml", []),
    Broken("settings that are a list", "spre.yml", Array("- a\n- b\n".utf8)),
    Broken("Latin-1 in an item", "items/ny.md", Array("---\ntitle: S".utf8) + [0xE5] + Array("rt\n---\n".utf8)),
    Broken("NUL bytes in an activity", "activities/2026/ny.yml", [UInt8](repeating: 0, count: 4_000)),
    Broken("brackets without end", "activities/2026/ny.yml", [UInt8](repeating: 0x5B, count: 100_000)),
    Broken(
      "aliases that multiply", "activities/2026/ny.yml",
      Array(
        ("a0: &a0 [x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()).utf8)),
    Broken("quotes in quotes in an item", "items/ny.md", Array(String(repeating: "> ", count: 20_000).utf8)),
    Broken(
      "a log half written", "archive/nyhetsbrev-2026-11/delivery.yml", Array("schema: 1\ndeliveries:\n  - da".utf8)),
  ]

  @Test("check ends with 1, with findings as JSON, and no command crashes", arguments: all)
  func broken(_ broken: Broken) throws {
    let folder = try TemporaryFolder.example()
    let place = folder.url.appending(path: broken.file)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(broken.bytes).write(to: place)
    let check = try Program.run(["check", "--format", "json", "--today", "2026-11-02"], in: folder.url)
    #expect(check.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let about = findings.filter { $0["file"] as? String == broken.file && $0["severity"] as? String == "error" }
    #expect(about.count == 1, "one fault, one error: \(about)")
    for command in [["check"], ["plan", "matrix"], ["draft"], ["approve", "nyhetsbrev-2026-11", "--as", "leder"]] {
      let run = try Program.run(command + ["--today", "2026-11-02"], in: folder.url)
      #expect([0, 1, 64].contains(run.status), "\(command): \(run.status) \(run.errors)")
      for word in ["Fatal error", "Stack dump", "Crashed", "Thread 0"] {
        #expect(!run.errors.contains(word), "\(command): \(run.errors)")
      }
    }
  }
}
