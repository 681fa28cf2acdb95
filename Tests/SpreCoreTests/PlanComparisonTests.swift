import SpreCore
import Testing

@Suite("Two versions of a plan")
struct PlanComparisonTests {
  private func compared(_ change: (inout Plan) -> Void) -> PlanComparison {
    var after = Plan.example
    change(&after)
    return PlanComparison(before: .example, after: after)
  }

  @Test("Given the same plan twice, nothing has changed")
  func same() {
    #expect(compared { _ in }.isEmpty)
  }

  @Test("Given a share, a cap or a region changed, that is a change")
  func sharesAndCaps() {
    let share = compared { $0.groups[1].share = 20 }
    #expect(share.groups.changed.first?.share?.after == 20 && !share.isEmpty)
    let cap = compared { $0.groups[1].pressureCap = PressureCap(days7: 2) }
    #expect(cap.groups.changed.first?.pressureCap?.after.days7 == 2 && !cap.isEmpty)
    #expect(compared { $0.regions = ["Nord"] }.regions.added == ["Nord"])
  }

  @Test("Given a group moved to the front, it alone changed places, and the code is still the same group")
  func moved() {
    let found = compared { plan in plan.groups.insert(plan.groups.remove(at: 3), at: 0) }
    #expect(found.groups.added.isEmpty && found.groups.removed.isEmpty)
    #expect(found.groups.changed.map(\.group.code) == ["D"])
    #expect(found.groups.changed.first?.rank?.before == 4 && found.groups.changed.first?.rank?.after == 1)
  }

  @Test("Given a new group first, those that make room for it did not change places")
  func inserted() {
    let found = compared { plan in plan.groups.insert(TargetGroup(code: "X", name: [.nb: "Nye"]), at: 0) }
    #expect(found.groups.added.map(\.code) == ["X"])
    #expect(found.groups.changed.isEmpty)
    // A measure for all follows the plan's groups by itself.
    #expect(found.measures.isEmpty)
  }

  @Test("Given a group renamed and a group gone, one is a change, and the other takes its cells with it")
  func renamedAndRemoved() {
    let found = compared { plan in
      plan.groups[0].name = [.nb: "Andre ord"]
      plan.groups.removeLast(8)
    }
    #expect(found.groups.changed.map(\.group.code) == ["A"])
    #expect(found.groups.changed.first?.name?.after == [.nb: "Andre ord"])
    #expect(found.groups.removed.map(\.code) == ["B", "C", "D", "E", "F", "G", "H", "I"])
    let letter = found.measures.changed.first { $0.measure.id == "nyhetsbrev" }
    #expect(letter?.audience?.removed == ["B", "C", "E", "G"])
  }

  @Test("Given all groups listed one by one in place of 'all', that is a change without a cell")
  func listed() throws {
    let found = compared { plan in plan.measures[0].audience = .named(plan.groups.map(\.code)) }
    let audience = try #require(found.measures.changed.first?.audience)
    #expect(audience.before == .all && audience.added.isEmpty && audience.removed.isEmpty)
  }

  @Test("Given the same groups in another order, nothing has changed")
  func order() {
    #expect(compared { $0.measures[1].audience = .named(["G", "E", "C", "B", "A"]) }.isEmpty)
  }

  @Test("Given every field of a measure changed, each is told")
  func fields() throws {
    let found = compared { plan in
      plan.measures[1].number = 12
      plan.measures[1].name = [.nb: "Brev"]
      plan.measures[1].wording = Measure.Wording(groups: "A", means: "Post")
      plan.measures[1].audience = .named(["A", "D"])
      plan.measures[1].blanks = ["F": "for ofte"]
      plan.measures[1].cadence = Cadence(every: .quarter)
      plan.measures[1].goals = []
      plan.measures[1].indicators = ["antall"]
      plan.measures[1].isPush = true
      plan.measures[1].channel = "annen"
    }
    let change = try #require(found.measures.changed.first)
    #expect(found.measures.changed.count == 1)
    #expect(change.number?.after == 12 && change.name?.after == [.nb: "Brev"])
    #expect(change.means?.after == "Post" && change.groupsWording?.after == "A")
    #expect(change.audience?.added == ["D"] && change.audience?.removed == ["B", "C", "E", "G"])
    #expect(change.blanks.map(\.group) == ["F"] && change.blanks.first?.reason.after == "for ofte")
    #expect(change.cadence?.after == Cadence(every: .quarter) && change.isPush?.after == true)
    #expect(change.goals != nil || Plan.example.measures[1].goals.isEmpty)
    #expect(change.indicators?.after == ["antall"] && change.channel?.after == "annen")
    #expect(!change.hasOtherSettings)
  }

  @Test("Given other goals, remarks, years and source, they are told")
  func rest() {
    let found = compared { plan in
      plan.goals = [Goal(id: "nytt", name: [.nb: "Nytt mål"])]
      plan.remarks = ["Ny merknad"]
      plan.period = Plan.Period(from: 2031, to: 2032)
      plan.source = "En annen kilde"
    }
    #expect(found.goals.added.map(\.id) == ["nytt"])
    #expect(found.goals.removed.map(\.id) == Plan.example.goals.map(\.id))
    #expect(found.remarks.added == ["Ny merknad"])
    #expect(found.period?.after == Plan.Period(from: 2031, to: 2032))
    #expect(found.source?.after == "En annen kilde")
  }
}
