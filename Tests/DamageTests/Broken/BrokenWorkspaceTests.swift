import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Broken workspaces")
struct BrokenWorkspaceTests {
  static let all =
    BrokenWorkspace.grammar + BrokenWorkspace.fields + BrokenWorkspace.names + BrokenWorkspace.files
    + BrokenWorkspace.items + BrokenWorkspace.activities + BrokenWorkspace.settings + BrokenWorkspace.archive
    + BrokenWorkspace.pressure

  @Test("the sound workspace has no finding at all")
  func sound() throws {
    #expect(try DamageFolder(SoundWorkspace.files).load().findings.map(\.line) == [])
  }

  @Test("each gives all its findings, each at its place with a way to mend it, and no other", arguments: all)
  func broken(_ broken: BrokenWorkspace) throws {
    let folder = try DamageFolder(SoundWorkspace.files)
    let expected = try broken.make(in: folder)
    let findings = folder.load().findings
    #expect(findings.map(\.line).sorted() == expected)
    for finding in findings {
      #expect(finding.fix != nil, "\(finding.line)")
      for language in [WorkingLanguage.nb, .en] {
        #expect(!finding.message[language].isEmpty && finding.fix?[language].isEmpty == false)
      }
    }
  }

  @Test(
    "a file that may not be read costs itself alone", .enabled(if: geteuid() != 0, "root may read everything"),
    arguments: ["plan.yml", "spre.yml", "items/sak.md", "activities/2026/brev-11.yml"])
  func unreadable(path: String) throws {
    let folder = try DamageFolder(SoundWorkspace.files)
    let expected = try BrokenWorkspace(path, .unreadable(path), whole: "\(path)  file.unreadable error").make(
      in: folder)
    #expect(folder.load().findings.map(\.line) == expected)
  }

  @Test("no two of them are the same, and there are enough to mean something")
  func many() {
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    #expect(Self.all.count >= 40)
  }
}

extension Finding {
  /// The finding as the broken workspaces write it: `file:line:column field code severity`, or without a line.
  var line: String {
    let place = origin.map { $0.line == 0 ? $0.file : "\($0.file):\($0.line):\($0.column)" } ?? "-"
    return "\(place) \(origin?.field ?? "") \(code) \(severity.rawValue)"
  }
}
