import SpreCore
import Testing

struct PlanNotesWordingTests {
  /// The notes on the wording of one measure in a plan of the groups A to E.
  private func notes(_ wording: String, _ audience: Audience) -> [String] {
    var plan = Plan(
      groups: ["A", "B", "C", "D", "E"].map { .named($0) }, measures: [.numbered(1, for: [], groups: wording)])
    plan.measures[0].audience = audience
    return plan.notes().filter { $0.code.hasPrefix("plan.wording") }.map(\.message.en)
  }

  @Test(
    "Given any of the phrases for all groups, cells for all agree",
    arguments: [
      "Alle målgrupper", "alle målgruppene", "Alle målgruppane", "Alle", "Samtlige målgrupper", "All target groups",
      "ALL GROUPS", "  Alle målgrupper. ",
    ])
  func allPhrases(wording: String) {
    #expect(notes(wording, .all).isEmpty)
    #expect(
      notes(wording, .named(["A", "B"])) == ["The source says all groups for measure 1 'm1', the cells A and B."])
  }

  @Test(
    "Given codes however they are joined, the same cells agree",
    arguments: [
      "A, B, C", "A, B og C", "A, B and C", "A, B, and C", "A;B;C", "A/B/C", "A & B & C", "A, B samt C.", "A\nB\nC",
    ])
  func lists(wording: String) {
    #expect(notes(wording, .named(["A", "B", "C"])).isEmpty)
    #expect(notes(wording, .named(["C", "A", "B"])).isEmpty)
  }

  @Test("Given other cells than the wording, the note names what differs on each side")
  func differences() {
    #expect(
      notes("A, B, C", .named(["A", "D", "E"]))
        == ["Measure 1 'm1': source and cells differ; B and C only in the source, D and E only in the cells."])
    #expect(notes("A, J", .named(["A"])) == ["Measure 1 'm1': source and cells differ; J only in the source."])
    #expect(notes("A og B", .all) == ["The source says A and B for measure 1 'm1', the cells all groups."])
    #expect(notes("Alle målgrupper", .named([])) == ["The source says all groups for measure 1 'm1', the cells none."])
  }

  @Test(
    "Given a loose end, the note says which",
    arguments: [
      ("A, B,", "'A, B,' ends in ','."),
      ("A, B og", "'A, B og' ends in 'og'."),
      (", A, B", "', A, B' begins with ','."),
      ("A,, B", "'A,, B' has two separators in a row."),
      ("A, B, A", "'A, B, A' names A twice."),
      ("A, B osv.", "'A, B osv.' holds more than the groups: 'B osv'."),
    ])
  func looseEnds(wording: String, message: String) {
    #expect(notes(wording, .named(["A", "B"])).contains("Measure 1 'm1': \(message)"))
  }

  @Test("Given words that name no code, there is nothing to hold the cells against")
  func freeText() {
    #expect(notes("Helsepersonell og ledere i kommunene", .named(["A"])).isEmpty)
    #expect(notes("", .named(["A"])).isEmpty)
    #expect(notes(",", .named(["A"])).isEmpty)
  }
}
