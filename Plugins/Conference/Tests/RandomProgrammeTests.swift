import SpreConference
import SpreCore
import SpreTestKit
import Testing

@Suite("Any programme")
struct RandomProgrammeTests {
  private func drafting(_ seed: UInt64) async throws -> (RandomProgramme, Drafting) {
    let programme = RandomProgramme(seed: seed)
    return (programme, try await ConferenceWorkspace(text: programme.yaml).drafting())
  }

  @Test("Given any programme, what is found is what going through it minute for minute finds", arguments: 0..<15)
  func findsTheSame(batch: Int) async throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      let (programme, drafting) = try await drafting(seed)
      let found = drafting.findings.map { "\($0.code) \($0.origin?.field ?? "")" }.sorted()
      let expected = PlainProgrammeCheck(programme: programme).problems.sorted()
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test(
    "Given any programme, its calendar is sound and its schedule has no number, UUID or slug twice", arguments: 0..<10)
  func files(batch: Int) async throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      for draft in try await drafting(seed).1.drafts {
        guard case .text(let text) = draft.content else { continue }
        if draft.path.hasSuffix(".ics") { #expect(CalendarLint.problems(in: text) == [], "seed \(seed)") }
        guard draft.path.hasSuffix(".xml") else { continue }
        for (start, end) in [("<event id=\"", "\""), (" guid=\"", "\""), ("<slug>", "<")] {
          let values = text.split(separator: start).dropFirst().map { $0.prefix { $0 != Character(end) } }
          #expect(!values.isEmpty && Set(values).count == values.count, "seed \(seed), \(start)")
        }
      }
    }
  }
}
