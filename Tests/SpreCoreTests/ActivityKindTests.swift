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
      kind("conference", ["rooms"]), kind("podcast", ["episode"]), kind("input", ["deadline", "case"]),
    ])
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    #expect(kinds.first { $0.id == "conference" }?.fields.map(\.name) == ["rooms"])
    #expect(kinds.first { $0.id == "podcast" }?.fields.map(\.name) == ["episode"])
    let input = try #require(kinds.first { $0.id == "input" })
    #expect(input.fields.map(\.name) == ["deadline", "case"])
    #expect(input.fields[0].type == .day, "the standard field stands")
  }
}
