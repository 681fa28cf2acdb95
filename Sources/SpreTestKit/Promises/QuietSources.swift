import Foundation

/// The plugin's sources name nothing that could differ from one run to the next.
enum QuietSources {
  static func violations(in folder: String) -> [String] {
    let folder = URL(filePath: folder).resolvingSymlinksInPath().path
    let files = swiftFiles(in: folder)
    if files.isEmpty { return ["there is no Swift file under \(folder)"] }
    return files.flatMap { path -> [String] in
      guard let source = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) else {
        return ["\(path) cannot be read"]
      }
      return ForbiddenName.uses(in: SwiftTokens.tokens(of: source)).map {
        "\(path):\($0.line): \($0.name) is \($0.source)"
      }
    }
  }

  /// The Swift files under `Sources`, or under the whole folder but its tests where there is no such folder.
  private static func swiftFiles(in folder: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let swift = all.filter { $0.hasSuffix(".swift") && !$0.hasPrefix(".build/") && !$0.hasPrefix("Tests/") }.sorted()
    let sources = swift.filter { $0.hasPrefix("Sources/") }
    return sources.isEmpty ? swift : sources
  }
}
