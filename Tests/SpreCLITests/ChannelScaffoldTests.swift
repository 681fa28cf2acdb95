import Foundation
import SpreCore
import Testing

@testable import SpreCLI

@Suite("A new channel's folder")
struct ChannelScaffoldTests {
  /// A folder that looks like the sources of Spre, as far as a new channel cares; gone with the test.
  private final class Sources {
    let url: URL
    static let manifest = "let channels = [\n  \"Newsletter\"\n]\nlet package = Package(\n  name: \"spre\")\n"

    init(manifest: String = Sources.manifest) throws {
      url = FileManager.default.temporaryDirectory.appending(path: "spre-sources-" + UUID().uuidString)
      let plugin = url.appending(path: "Plugins/Newsletter")
      try FileManager.default.createDirectory(at: plugin, withIntermediateDirectories: true)
      try Data(manifest.utf8).write(to: url.appending(path: "Package.swift"))
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path(percentEncoded: false) }
    var manifest: String {
      get throws { try String(contentsOf: url.appending(path: "Package.swift"), encoding: .utf8) }
    }

    /// Everything that lies in the folder, sorted.
    var listing: [String] { get throws { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() } }

    func make(_ name: String, taken: [String] = []) throws -> [String] {
      try PackageFolder(path: path).makeChannel(name, taken: taken).paths
    }
  }

  @Test("Given the sources, a new channel gets its files and its name in the list, and nothing else")
  func make() throws {
    let sources = try Sources()
    let before = try sources.listing
    let paths = try sources.make("MinKanal")
    #expect(paths.last == "Package.swift" && paths.first == "Plugins/MinKanal/README.md")
    #expect(paths.contains("Plugins/MinKanal/Sources/MinKanalChannel.swift"))
    #expect(try sources.manifest.hasPrefix("let channels = [\n  \"MinKanal\",\n  \"Newsletter\",\n]\n"))
    let folders = ["Plugins/MinKanal", "Plugins/MinKanal/Sources", "Plugins/MinKanal/Tests"]
    #expect(try Set(sources.listing) == Set(before + paths + folders))
  }

  @Test(
    "Given a name that is taken or a list that cannot be read, nothing is written",
    arguments: [
      ("Newsletter", Sources.manifest), ("min-kanal", Sources.manifest), ("Podcast", Sources.manifest),
      ("MinKanal", "let channels = []\nlet package = Package(name: \"spre\")\n"),
    ])
  func refused(name: String, manifest: String) throws {
    let sources = try Sources(manifest: manifest)
    let before = try sources.listing
    #expect(throws: UsageFailure.self) { try sources.make(name, taken: ["podcast"]) }
    #expect(try sources.listing == before)
    #expect(try sources.manifest == manifest)
  }

  @Test("Given a Package.swift that cannot be written, the folder that was made goes away again")
  func undone() throws {
    let sources = try Sources()
    let real = sources.url.appending(path: "real.swift")
    let manifest = sources.url.appending(path: "Package.swift")
    try FileManager.default.moveItem(at: manifest, to: real)
    try FileManager.default.createSymbolicLink(at: manifest, withDestinationURL: real)
    let before = try sources.listing
    #expect(throws: (any Error).self) { try sources.make("MinKanal") }
    #expect(try sources.listing == before)
  }

  @Test("Given what an interrupted run left behind, the next one clears it away")
  func leftovers() throws {
    let sources = try Sources()
    let left = sources.url.appending(path: "Plugins/.MinKanal.unfinished/Sources")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    _ = try sources.make("MinKanal")
    #expect(try !sources.listing.contains { $0.contains("unfinished") })
  }

  @Test("Given a folder that is not the sources of Spre, it is refused", arguments: ["Package(name: \"other\")", ""])
  func elsewhere(manifest: String) throws {
    let sources = try Sources(manifest: manifest)
    #expect(throws: UsageFailure.self) { try PackageFolder(path: sources.path) }
  }

  @Test(
    "Given the files, none holds a word of what nobody should leave behind, and all lines fit",
    arguments: ["Ab", "LongestNameThatIsAllowed"])
  func files(name: String) throws {
    let files = try ChannelScaffold(name: ChannelName(name)).files
    for file in files {
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
      #expect(!["TODO", "FIXME", "fatalError", "XXX"].contains { file.text.contains($0) }, "\(file.path)")
      let long = file.text.split(separator: "\n").filter { $0.count > 120 && !$0.hasPrefix("|") && !$0.hasPrefix("- ") }
      #expect(long == [], "\(file.path)")
      #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count < 150, "\(file.path)")
    }
    let readme = try #require(files.first { $0.path == "README.md" }).text
    #expect(readme.contains("## Left to write"))
  }
}
