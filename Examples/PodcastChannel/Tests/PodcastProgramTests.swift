import Foundation
import Testing

@Suite("The program with the podcast linked in")
struct PodcastProgramTests {
  /// What the built program prints on standard output, run in a folder.
  private func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "spre-podcast")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test("Given this channel and our newsletter as dependencies, the program has both")
  func channels() throws {
    let run = try run(["channels", "--language", "en"], in: PodcastFolder.url)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["newsletter", "podcast"])
  }

  @Test("Given a copy of a workspace with a measure that has the channel, the program checks and drafts it")
  func draft() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-podcast-" + UUID().uuidString)
    try FileManager.default.copyItem(at: PodcastFolder.workspace, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["check", "--today", "2026-11-02"], in: folder).status == 0)
    #expect(try run(["draft", "--today", "2026-11-02"], in: folder).status == 0)
    let drafts = folder.appending(path: "drafts/episode-1")
    let names = try FileManager.default.contentsOfDirectory(atPath: drafts.path(percentEncoded: false))
    #expect(Set(names).isSuperset(of: ["manuscript.nb.md", "shownotes.nb.html", "feed.nb.xml", "feed.en.xml"]))
    let feed = try String(contentsOf: drafts.appending(path: "feed.nb.xml"), encoding: .utf8)
    #expect(feed.contains("<enclosure url=\"https://podkast.example.org/lyd/1.mp3\""))
  }
}
