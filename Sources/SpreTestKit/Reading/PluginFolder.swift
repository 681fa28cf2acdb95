import Foundation

/// A plugin's folder on disk, with its page and its sources, for tests that hold the two to each other.
public struct PluginFolder: Sendable {
  /// Where the folder is.
  public let path: String

  public init(path: String) { self.path = path }

  /// The folder above the one that a test file lies in, such as `Plugins/Podcast` for `Plugins/Podcast/Tests/X.swift`.
  public init(testFile: String = #filePath) {
    let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
    self.init(path: parts.dropLast(2).joined(separator: "/"))
  }

  /// The text of `README.md`; throws where it cannot be read.
  public var readme: String {
    get throws { try text(of: "README.md") }
  }

  /// The texts of the Swift files under `Sources`, in the order of their paths; throws where one cannot be read.
  public var sources: [String] {
    get throws { try swiftFiles.map(text(of:)) }
  }

  /// The paths of the Swift files under `Sources`, or under the whole folder but its tests where there is no such folder.
  var swiftFiles: [String] {
    let folder = URL(filePath: path).resolvingSymlinksInPath().path
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let swift = all.filter { $0.hasSuffix(".swift") && !$0.hasPrefix(".build/") && !$0.hasPrefix("Tests/") }.sorted()
    let sources = swift.filter { $0.hasPrefix("Sources/") }
    return sources.isEmpty ? swift : sources
  }

  /// The text of a file, by its path from the folder.
  func text(of file: String) throws -> String { try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) }
}
