import SpreTestKit
import Testing

@Suite("Sources that read the world")
struct SourceScanTests {
  private func violations(_ source: String) async throws -> [String] {
    let folder = try TemporaryPlugin(readme: "", sources: ["Sources/A.swift": source])
    return await ChannelConformance(channel: Bulletin(), folder: folder.path).violations(of: .quietSources)
  }

  @Test(
    "Given a forbidden name in code, it is named with its line",
    arguments: [
      "Date()", "Date ( )", "let d: Date = .now", "ContinuousClock.now", "FileManager.default", "getenv(\"TZ\")",
      "Locale.current",
      "Int.random(in: 1...2)", "a.shuffled()", "a.randomElement()", "URLSession.shared", "ProcessInfo.processInfo",
      "import Glibc",
      "\"\\(Date())\"", "#\"x \\#(UUID())\"#", "\"\"\"\n  \\(Date())\n  \"\"\"", "\"\\(\"a\" + \"\\(Date())\")\"",
      "/* a */ Date()",
      "f(using: g, Int.random(in: 1...2))", "String(contentsOf: url)", "x.hashValue", "\"a\" + Date().description // b",
    ])
  func forbidden(code: String) async throws {
    let found = try await violations("// first\n\(code)\n")
    #expect(found.count >= 1)
    #expect(found.allSatisfy { $0.hasPrefix("Sources/A.swift:2:") || $0.hasPrefix("Sources/A.swift:3:") }, "\(found)")
  }

  @Test(
    "Given such names in comments and texts, or with a generator, there is nothing to say",
    arguments: [
      "// Date() and FileManager", "/* getenv /* .now */ Date() */", "let a = \"Date() .now\"",
      "let a = #\"\\(Date())\"#",
      "let a = \"\"\"\n  FileManager \"quoted\" Date()\n  \"\"\"", "a.shuffled(using: &dice)",
      "Int.random(in: 1...f(2), using: &dice)",
      "struct MessageDate {}\nMessageDate(day: 1)", "a.append(contentsOf: b)", "let update = 1",
      "func hash(into hasher: inout Hasher) {}",
      "\"\\\"Date()\\\\\"", "let a = \"\\n\" // Date()",
    ])
  func allowed(code: String) async throws {
    #expect(try await violations("\(code)\nlet end = 1\n") == [])
  }
}
