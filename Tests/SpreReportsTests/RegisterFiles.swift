import Foundation
import SpreCore
import SpreWorkspace

/// The registers of a workspace that is written to a folder of its own, read and taken away again.
enum RegisterFiles {
  /// Reads registers by file name, such as `networks.yml`, for the groups A and B and the regions Nord and Vest.
  static func registers(_ files: [String: String]) throws -> Registers {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-registers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = files.reduce(into: base) { all, file in all["registers/\(file.key)"] = file.value }
    for (name, text) in all {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let path = folder.path(percentEncoded: false)
    return WorkspaceLoader(WorkspaceFolder(path: path), channels: []).load(today: Day("2026-11-02")!).registers
  }

  private static let base = [
    "spre.yml": "schema: 1\norganisation: {name: Tjenesten}\nlanguages: [nb]\n",
    "plan.yml": """
    schema: 1
    groups:
      - {code: A, name: Fagfolk}
      - {code: B, name: Brukere}
    measures:
      - {id: nettverk, name: Nettverk, groups: [A, B]}
    regions: [Nord, Vest]
    """,
  ]
}
