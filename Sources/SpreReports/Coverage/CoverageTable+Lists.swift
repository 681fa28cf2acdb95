import SpreCore

/// What is upside down, missing, outside the plan or long ago.
extension CoverageTable {
  /// The levels that inversions are told of.
  private var inversionLevels: [CoverageLevel] { level.map { [$0] } ?? [.designed, .delivered] }

  var inversions: [[String]] {
    inversionLevels.map { level in
      let pairs = coverage.inversions(at: level).map { pair in
        "\(pair.higher) < \(pair.lower) (\(pair.higherCount) < \(pair.lowerCount))"
      }
      return list(CoverageWords.inversions(level), [pairs.joined(separator: ", ")])
    }
  }

  /// The groups that nothing but measures for all reaches, and the designed cells that are empty at the level.
  var missing: [[String]] {
    let byAllOnly = Matrix(coverage.plan).reachedByAllOnly.joined(separator: ", ")
    let parts = [list(CoverageWords.byAllOnly, [byAllOnly])]
    let level = level ?? .delivered
    if level == .designed { return parts }
    let lines = coverage.rows.compactMap { row -> String? in
      let codes = row.filter { $0.isDesigned && !$0.isFilled(at: level) }.map(\.group)
      return row.first.flatMap { codes.isEmpty ? nil : "\($0.measure): \(codes.joined(separator: ", "))" }
    }
    return parts + [list(CoverageWords.empty(level), lines)]
  }

  var outside: [String] {
    let lines = coverage.outside.flatMap { cell in
      [CoverageLevel.scheduled, .delivered, .received].compactMap { level -> String? in
        let ids = cell.activities(at: level)
        guard !ids.isEmpty else { return nil }
        let name = CoverageWords.level(level)[language]
        return "\(cell.measure), \(cell.group), \(name): \(ids.joined(separator: ", "))"
      }
    }
    return list(CoverageWords.outside, lines)
  }

  var freshness: [String] {
    let lines = coverage.plan.measures.compactMap { measure in
      coverage.freshness[measure.id].map { freshness in
        guard case .delivered(let days, let cadences) = freshness else {
          return "\(measure.id): \(CoverageWords.never[language])"
        }
        let last = coverage.lastDeliveries[measure.id]
        let age = CoverageWords.age(days, cadences: language.decimal(cadences, 2), isExact: last?.isExact ?? true)
        let mark = freshness.isOverdue ? CoverageWords.overdue : freshness.isDue ? CoverageWords.due : nil
        let source = last.map { " (\($0.activity))" } ?? ""
        return "\(measure.id): \(age[language])" + (mark.map { ", \($0[language])" } ?? "") + source
      }
    }
    return list(CoverageWords.freshness, lines)
  }

  var evenness: [String] {
    let lines = CoverageLevel.allCases.map { level in
      let all = Evenness(coverage.cellsByGroup(at: level))
      let targeted = Evenness(coverage.targetedByGroup(at: level))
      let parts = [(CoverageWords.all, all), (CoverageWords.targetedOnly, targeted)].map { words, evenness in
        let values = [evenness.gini, evenness.pielou].map { $0.map { language.decimal($0, 3) } ?? "–" }
        return "\(words[language]): Gini \(values[0]), Pielou \(values[1])"
      }
      return "\(CoverageWords.level(level)[language]): \(parts.joined(separator: "; "))"
    }
    return list(CoverageWords.evenness, lines)
  }
}
