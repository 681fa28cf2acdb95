/// Rules about which groups the measures reach.
extension PlanNotes {
  /// Groups that nothing reaches, and groups that only measures for all groups reach.
  var reachNotes: [Finding] {
    let counts = matrix.cellsByGroup
    let allOnly = Set(matrix.reachedByAllOnly)
    return zip(plan.groups, counts).compactMap { group, count in
      if count == 0 {
        return plan.measures.isEmpty ? nil : .reachedByNothing(group.code, at: group.origins.record)
      }
      return allOnly.contains(group.code) ? .reachedByAllOnly(group.code, count, at: group.origins.record) : nil
    }
  }

  /// Groups with fewer measures than some ranked below them, one note for each with all of those.
  var inversionNotes: [Finding] {
    let inversions = matrix.inversions
    return plan.groups.enumerated().compactMap { index, group in
      let lower = inversions.filter { $0.higher == group.code }
      return lower.isEmpty ? nil : .inversions(lower, rank: index + 1, at: group.origins.record)
    }
  }

  /// Measures for some groups that reach one ranked below another they leave out, where no reason is given.
  var passedOverNotes: [Finding] {
    zip(plan.measures, matrix.rows).compactMap { measure, row in
      guard let lowest = row.lastIndex(of: .named) else { return nil }
      let passed = row.indices.filter { $0 < lowest && isUnexplained(row[$0]) }
      guard let highest = passed.first else { return nil }
      let lower = row.indices.filter { $0 > highest && row[$0] == .named }
      return .passesOver(
        passed.map { plan.groups[$0].code }, for: lower.map { plan.groups[$0].code }, in: measure,
        at: measure.origins["groups"])
    }
  }

  private func isUnexplained(_ cell: Matrix.Cell) -> Bool {
    switch cell {
    case .empty: true
    case .blank(let reason): reason.allSatisfy(\.isWhitespace)
    case .named, .all: false
    }
  }
}
