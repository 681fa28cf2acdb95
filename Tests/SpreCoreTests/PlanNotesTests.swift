import SpreCore
import Testing

struct PlanNotesTests {
  @Test("Given the example plan, its notes are these and no others")
  func exampleNotes() {
    #expect(
      Plan.example.notes().map { "\($0.origin?.line ?? 0) \($0.code): \($0.message.en)" } == [
        "11 plan.priority.inversion: A (priority 1) has 8 measures, fewer than C (9).",
        "12 plan.priority.inversion: B (priority 2) has 8 measures, fewer than C (9).",
        "14 plan.priority.inversion: D (priority 4) has 6 measures, fewer than E (8) and G (8).",
        "16 plan.priority.inversion: F (priority 6) has 5 measures, fewer than G (8).",
        "18 plan.group.allOnly: Only measures for all groups reach H (4); no measure names the group.",
        "19 plan.group.allOnly: Only measures for all groups reach I (4); no measure names the group.",
        "22 plan.group.passedOver: Measure 2 'Newsletter' passes over D and F, yet reaches E and G, ranked lower.",
        "24 plan.group.passedOver: "
          + "Measure 4 'Networks' passes over D, E and F, yet reaches G, ranked lower.",
        "25 plan.wording.looseEnd: Measure 5 'Conferences and seminars': 'A, B, C, D, E, F, G,' ends in ','.",
        "26 plan.group.passedOver: Measure 6 'Teaching' passes over A and B, yet reaches C, ranked lower.",
        "26 plan.measure.noGoal: Measures 6, 8, 9 and 10 serve none of the goals of the plan.",
        "28 plan.group.passedOver: Measure 8 'R&D cooperation and dialogue' "
          + "passes over F, yet reaches G, ranked lower.",
        "30 plan.group.passedOver: Measure 10 'Input to central authorities' "
          + "passes over A, B, C and D, yet reaches E, ranked lower.",
        "30 plan.means.otherGroup: Measure 10 'Input to central authorities': the means speak of "
          + "'brukerorganisasjoner', a word for B, which is left out.",
      ])
    #expect(Plan.example.notes().allSatisfy { $0.severity == .note && $0.fix != nil })
  }

  @Test("Given the example plan, the notes read well in bokmål and stand at their fields")
  func exampleNotesInNorwegian() {
    let notes = Plan.example.notes()
    #expect(notes[2].message.nb == "D (prioritet 4) har 6 tiltak, færre enn E (8) og G (8).")
    #expect(notes[8].origin?.field == "measures[4].wording.groups")
    #expect(notes[13].origin?.field == "measures[9].wording.means")
    #expect(notes[6].origin?.field == "measures[1].groups")
  }

  @Test("Given a reason for each group passed over, the note goes away; an empty reason is no reason")
  func reasonsExplain() {
    var plan = Plan.example
    plan.measures[1].blanks = ["D": "får eget brev", "F": "nås på nettsidene"]
    #expect(!plan.notes().contains { $0.code == "plan.group.passedOver" && $0.message.en.contains("Measure 2 ") })
    plan.measures[1].blanks["F"] = " "
    #expect(plan.notes().contains { $0.message.en.contains("'Newsletter' passes over F, yet reaches G") })
  }

  @Test("Given a group that no measure reaches, that is a warning")
  func unreached() {
    let plan = Plan(groups: [.named("A"), .named("B")], measures: [.numbered(1, for: ["A"])])
    #expect(plan.notes().map(\.code) == ["plan.group.unreached"])
    #expect(plan.notes()[0].severity == .warning)
    #expect(plan.notes()[0].message.en == "No measure reaches B.")
  }

  @Test("Given a blank for a group that the measure reaches, that is a warning")
  func filledBlank() {
    var plan = Plan(groups: [.named("A"), .named("B")], measures: [.numbered(1, for: ["A", "B"])])
    plan.measures[0].audience = .all
    plan.measures[0].blanks = ["B": "ikke ennå"]
    let found = plan.notes().filter { $0.code == "plan.blank.filled" }
    #expect(found.map(\.severity) == [.warning])
    #expect(found[0].message.en == "Measure 1 'm1' says that B is blank on purpose, yet reaches the group.")
  }

  @Test("Given every group listed one by one, a note says that it is not the same as all")
  func listed() {
    var plan = Plan(groups: [.named("A"), .named("B")], measures: [.numbered(1, for: ["B", "A"])])
    #expect(plan.notes().map(\.code) == ["plan.measure.listsEveryGroup"])
    plan.measures[0].audience = .all
    #expect(!plan.notes().contains { $0.code == "plan.measure.listsEveryGroup" })
  }

  @Test("Given goals, the measures that serve none stand in one note; without goals there is none")
  func goals() {
    var plan = Plan(
      groups: [.named("A")], measures: [.numbered(1, for: ["A"]), .numbered(2, for: []), .numbered(3, for: [])])
    #expect(!plan.notes().contains { $0.code == "plan.measure.noGoal" })
    plan.goals = [Goal(id: "spredning", name: [.nb: "Spredning"])]
    plan.measures[1].goals = ["spredning"]
    let found = plan.notes().filter { $0.code == "plan.measure.noGoal" }
    #expect(found.map(\.message.en) == ["Measures 1 and 3 serve none of the goals of the plan."])
  }

  @Test("Given an empty plan, there is nothing to note")
  func nothing() {
    #expect(Plan().notes().isEmpty)
    #expect(Plan(groups: [.named("A")]).notes().isEmpty)
  }
}

extension TargetGroup {
  static func named(_ code: String, _ wording: String? = nil) -> TargetGroup {
    TargetGroup(code: code, name: [.nb: "gruppe \(code)"], wording: wording)
  }
}

extension Measure {
  static func numbered(
    _ number: Int, for codes: [String], groups: String? = nil, means: String? = nil
  ) -> Measure {
    Measure(
      id: "m\(number)", number: number, name: [.nb: "m\(number)"],
      wording: Wording(groups: groups, means: means), audience: .named(codes))
  }
}
