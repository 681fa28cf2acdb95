import Foundation
import SpreConference
import SpreCore
import Testing

@Suite("The conference's own page")
struct ConferenceReadmeTests {
  private var folder: URL { URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent() }

  @Test("Given the declared settings, the page has their table")
  func settings() throws {
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let table = SettingsTable.markdown(for: ConferenceChannel().info.settings, language: .en)
    #expect(readme.contains(table), "\(table)")
  }

  @Test("Given the fields of both kinds, the page names each of them")
  func fields() throws {
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    func names(_ fields: [FieldDeclaration]) -> [String] {
      fields.flatMap { field -> [String] in
        switch field.type {
        case .list(.record(let inner)): [field.name] + names(inner)
        default: [field.name]
        }
      }
    }
    for kind in ConferenceChannel().info.kinds {
      for name in names(kind.fields) { #expect(readme.contains("`\(name)`"), "\(kind.id) has \(name)") }
    }
  }

  @Test("Given the codes that the sources speak of, the page has each, and no other")
  func codes() throws {
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let words = folder.appending(path: "Sources/Words")
    var declared: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: words, includingPropertiesForKeys: nil) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /"((conference|contribution)\.[A-Za-z.]+)"/) { declared.insert(String(match.1)) }
    }
    let named = Set(readme.matches(of: /`((conference|contribution)\.[a-z]+(\.[A-Za-z]+)?)`/).map { String($0.1) })
    let files: Set = ["contribution.L.md", "contribution.L.ics"]
    #expect(named.subtracting(files) == declared && declared.count > 30)
  }
}
