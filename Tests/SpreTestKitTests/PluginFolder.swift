import Foundation

/// A plugin's folder on disk, made for a test and taken away after it.
final class PluginFolder {
  let path: String

  init(readme: String?, sources: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "spre-plugin-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: "\(path)/Sources/Inner", withIntermediateDirectories: true)
    if let readme { try readme.write(toFile: "\(path)/README.md", atomically: true, encoding: .utf8) }
    for (name, source) in sources { try source.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder of the bulletin, with the fault where it shows on disk.
  static func bulletin(_ fault: Bulletin.Fault?) throws -> PluginFolder {
    let heading = "| setting | type |\n|---|---|\n| `heading` | text |\n"
    let limit = fault == .undocumentedSetting ? "" : "| `limit` | number, or `none` |\n"
    let extra =
      switch fault {
      case .documentsTooMuch: "| `colour` | text |\n"
      case .documentsTwice: heading.split(separator: "\n").suffix(1).joined() + "\n"
      default: ""
      }
    return try PluginFolder(
      readme:
        "# Bulletin\n\n<!-- settings -->\n\n\(heading)\(limit)\(extra)\n<!-- /settings -->\n\n| `other` | table |\n",
      sources: [
        "Sources/Bulletin.swift": "let title = \"\"\n",
        "Sources/Inner/Clock.swift": fault == .readsTheClock ? "let now = Date()\n" : "",
      ])
  }
}
