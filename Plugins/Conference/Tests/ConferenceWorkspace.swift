import Foundation
import SpreConference
import SpreCore
import SpreTestKit
import Testing

/// A workspace with one activity, written to disk and read again, so that findings have the places that people see.
///
/// The mark `‹` in the activity's text is taken out, and is the place that a test expects.
struct ConferenceWorkspace {
  /// The activity's file below its first lines.
  var text: String
  var kind = "conference"
  var head = """
    title: {nb: Samling i nord}
    from: 2026-11-25
    to: 2026-11-26
    groups: [A, B]
    """
  var languages = "[nb]"
  var today = Day("2026-06-01")!

  static let rooms = """
    rooms:
      - {id: stor, name: {nb: Storsalen}, seats: 100}
      - {id: liten, name: {nb: Lillesalen}, seats: 20}
    contributors:
      forsker: {nb: Forsker}
    """

  /// A conference with two rooms, one contributor and these sessions.
  static func sessions(_ sessions: String) -> ConferenceWorkspace {
    ConferenceWorkspace(text: rooms + "\nsessions:\n" + sessions)
  }

  private var marked: String { "kind: \(kind)\nmeasure: tiltak\n\(head)\n\(text)\n" }

  /// The line and the column of the mark.
  var mark: [Int]? {
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let scalars = Array(line.unicodeScalars)
      if let column = scalars.firstIndex(of: "‹") { return [index + 1, column + 1] }
    }
    return nil
  }

  func brief() throws -> Brief {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-conference-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "spre.yml": """
      schema: 1
      organisation: {name: {nb: Prøvetjenesten}, postalAddress: "Gata 1, 0001 Oslo"}
      languages: \(languages)
      roles: {leder: Leder, bruker: Brukerrepresentant}
      """,
      "plan.yml": """
      schema: 1
      groups:
        - {code: A, name: {nb: Fagpersoner}}
        - {code: B, name: {nb: Brukere}}
        - {code: C, name: {nb: Ledere}}
      measures:
        - {id: tiltak, number: 1, name: {nb: Konferanser}, groups: all, channel: conference}
      """,
      "activities/2026/samling.yml": marked.replacing("‹", with: ""),
    ]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try Brief(
      workspace: folder.path(percentEncoded: false), activity: "samling", channel: ConferenceChannel(), today: today)
  }

  func drafting() async throws -> Drafting { try await ConferenceChannel().draft(brief()) }

  /// The text of a draft by its path.
  func draft(_ path: String) async throws -> String {
    let drafts = try await drafting().drafts
    let draft = try #require(drafts.first { $0.path == path }, "there are \(drafts.map(\.path))")
    guard case .text(let text) = draft.content else { return "" }
    return text
  }

  /// The only finding with a code; it has to stand where the mark is, where there is one.
  func onlyFinding(_ code: String) async throws -> Finding {
    let all = try await drafting().findings
    let found = all.filter { $0.code == code }
    #expect(found.count == 1, "\(all.map { "\($0.code) \($0.origin?.field ?? "")" })")
    let finding = try #require(found.first)
    if let mark {
      let origin = try #require(finding.origin)
      #expect([origin.line, origin.column] == mark && origin.file == "activities/2026/samling.yml")
    }
    return finding
  }

  func codes() async throws -> [String] { try await drafting().findings.map(\.code) }
}
