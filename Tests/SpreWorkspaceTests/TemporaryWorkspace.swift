import Foundation
import SpreCore

@testable import SpreWorkspace

/// A workspace in a folder of its own that disappears with the test.
final class TemporaryWorkspace {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let shared = "/dev/shm"
    let base = FileManager.default.fileExists(atPath: shared) ? shared : NSTemporaryDirectory()
    path = base + "/spre-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Reads the workspace with a channel that has one setting of each type.
  func load(today: Day = Day(year: 2026, month: 11, day: 2)!) -> Workspace {
    WorkspaceLoader(WorkspaceFolder(path: path), channels: [Self.channel]).load(today: today)
  }

  static let channel = ChannelInfo(
    id: "newsletter", name: Phrase(nb: "Nyhetsbrev", en: "Newsletter"), summary: Phrase(nb: "–", en: "-"),
    settings: [
      FieldDeclaration("subject", .localizedText, nb: "–", en: "-"),
      FieldDeclaration("sendAt", .time, nb: "–", en: "-"),
      FieldDeclaration("greeting", .bool, nb: "–", en: "-"),
    ])

  /// The smallest workspace without an error.
  static let small: [String: String] = [
    "spre.yml": """
    schema: 1
    organisation: {name: Tjenesten}
    languages: [nb, nn]
    roles: {redaktor: Redaktør}
    """,
    "plan.yml": """
    schema: 1
    groups:
      - {code: A, name: Fagfolk}
      - {code: B, name: Brukere}
    measures:
      - id: brev
        name: Nyhetsbrev
        groups: [A, B]
        channel: newsletter
    """,
    "items/sak.md": """
    ---
    title: En sak
    kind: news
    lang: nb
    date: 2026-10-01
    summary: Kort sagt.
    ---
    Brødtekst.
    """,
    "activities/2026/brev-11.yml": """
    title: Brev
    kind: newsletter
    measure: brev
    date: 2026-11-05
    items: [sak]
    """,
  ]
}

extension Finding {
  /// The line and column, as the places of a marked text are written.
  var spot: String { "\(origin?.line ?? 0):\(origin?.column ?? 0)" }
}
