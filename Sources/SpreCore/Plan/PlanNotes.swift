extension Plan {
  /// What can be computed about the plan and deserves a person's eye: tensions are told, never mended.
  ///
  /// Every finding is a note, but for a group that nothing reaches and a blank that contradicts a filled cell: those
  /// are warnings. Findings stand at the measures and groups of the plan's file, in its order.
  public func notes() -> [Finding] { PlanNotes(self).findings.inOrder() }
}

/// Looks a plan over, one rule at a time; the words are in `PlanMessages.swift`.
struct PlanNotes {
  let plan: Plan
  let matrix: Matrix

  init(_ plan: Plan) {
    self.plan = plan
    matrix = Matrix(plan)
  }

  var findings: [Finding] {
    wordingNotes + meansNotes + reachNotes + inversionNotes + passedOverNotes + goalNotes + listedNotes + blankNotes
  }

  /// Measures that serve no goal, in one note, when the plan has goals at all.
  private var goalNotes: [Finding] {
    let without = plan.measures.filter(\.goals.isEmpty)
    guard !plan.goals.isEmpty, let first = without.first else { return [] }
    return [.servesNoGoal(without, at: first.origins["goals"])]
  }

  /// Measures that name every group instead of saying "all".
  private var listedNotes: [Finding] {
    plan.measures.filter { measure in
      guard case .named(let codes) = measure.audience, plan.groups.count > 1 else { return false }
      return Set(codes).isSuperset(of: plan.groups.map(\.code))
    }.map { .listsEveryGroup($0, at: $0.origins["groups"]) }
  }

  /// Cells said to be blank on purpose that the measure fills all the same.
  private var blankNotes: [Finding] {
    plan.measures.flatMap { measure in
      plan.groups.map(\.code)
        .filter { measure.blanks[$0] != nil && measure.audience.contains($0) }
        .map { .blankIsFilled($0, in: measure, at: measure.origins["blank"]) }
    }
  }
}
