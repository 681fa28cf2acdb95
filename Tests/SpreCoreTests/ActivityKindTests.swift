import SpreCore
import Testing

@Suite("Kinds of activity")
struct ActivityKindTests {
  private func kind(_ id: String, _ fields: [String]) -> ActivityKind {
    ActivityKind(
      id, Phrase(nb: id, en: id), fields: fields.map { FieldDeclaration($0, .text, nb: "Felt.", en: "A field.") })
  }

  @Test("Given a channel's kind that is a standard one, the fields that it lacks are added and nothing is twice")
  func merged() throws {
    let kinds = ActivityKind.merged([
      kind("conference", ["rooms"]), kind("podcast", ["episode"]), kind("input", ["deadline", "extra"]),
    ])
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    #expect(kinds.first { $0.id == "conference" }?.fields.map(\.name) == ["rooms"])
    #expect(kinds.first { $0.id == "podcast" }?.fields.map(\.name) == ["episode"])
    let input = try #require(kinds.first { $0.id == "input" })
    #expect(input.fields.filter { $0.name == "deadline" }.map(\.type) == [.day], "the standard field stands")
    #expect(input.fields.last?.name == "extra")
  }

  @Test("Given the standard kinds, no field is there twice and each has help in both languages")
  func standard() {
    for kind in ActivityKind.standard {
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count, "\(kind.id)")
      #expect(kind.fields.allSatisfy { $0.help.nb.hasSuffix(".") && $0.help.en.hasSuffix(".") }, "\(kind.id)")
    }
  }
}
