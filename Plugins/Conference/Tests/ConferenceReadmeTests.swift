import SpreConference
import SpreCore
import SpreTestKit
import Testing

@Suite("The conference's own page")
struct ConferenceReadmeTests {
  private let folder = PluginFolder()

  @Test("Given the fields of both kinds, the page names each of them")
  func fields() throws {
    let readme = try folder.readme
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
    let readme = try folder.readme
    var declared: Set<String> = []
    // The checks name the beginnings of codes.
    for source in try folder.sources where !source.contains("PreflightCheck(") {
      for match in source.matches(of: /"((conference|contribution)\.[A-Za-z.]+)"/) { declared.insert(String(match.1)) }
    }
    let named = Set(readme.matches(of: /`((conference|contribution)\.[a-z]+(\.[A-Za-z]+)?)`/).map { String($0.1) })
    let files: Set = ["contribution.L.md", "contribution.L.ics"]
    #expect(named.subtracting(files) == declared && declared.count > 30)
  }
}
