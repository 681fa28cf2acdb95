import Foundation

/// A plugin's folder on disk, made for a test and taken away after it.
final class TemporaryPlugin {
  let path: String

  init(readme: String?, sources: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "spre-plugin-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: "\(path)/Sources/Inner", withIntermediateDirectories: true)
    if let readme { try readme.write(toFile: "\(path)/README.md", atomically: true, encoding: .utf8) }
    for (name, source) in sources { try source.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder of the bulletin, with the fault where it shows on disk.
  static func bulletin(_ fault: Bulletin.Fault?) throws -> TemporaryPlugin {
    try TemporaryPlugin(
      readme: "# Bulletin\n\n<!-- settings -->\n\n\(table(fault))\n<!-- /settings -->\n\n| `other` | table |\n",
      sources: [
        "Sources/Bulletin.swift": "let title = \"\"\n",
        "Sources/Inner/Clock.swift": fault == .readsTheClock ? "let now = Date()\n" : "",
      ])
  }

  private static func table(_ fault: Bulletin.Fault?) -> String {
    let head = "| setting | type | default | what it does |\n|---|---|---|---|\n"
    let heading = "| `heading` | a text, or a text per language | – | The heading. |\n"
    let limit = "| `limit` | a whole number from 1 to 500 | `20` | Number of items. |\n"
    return switch fault {
    case .undocumentedSetting: head + heading
    case .documentsTooMuch: head + heading + limit + "| `colour` | a text | – | The colour. |\n"
    case .documentsTwice: head + heading + limit + heading
    case .documentsAnotherDefault: head + heading + limit.replacing("`20`", with: "`10`")
    case .documentsAnotherHelp: head + heading + limit.replacing("Number", with: "The number")
    case .documentsAnotherOrder: head + limit + heading
    default: head + heading + limit
    }
  }
}
