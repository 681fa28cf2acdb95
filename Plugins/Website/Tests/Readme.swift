import Foundation

/// The plugin's own page, and its sources.
enum Readme {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  static var text: String? { try? String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8) }

  static var sources: [String] {
    get throws {
      let folder = folder.appending(path: "Sources")
      return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
    }
  }
}
