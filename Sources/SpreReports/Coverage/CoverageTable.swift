public import SpreCore

/// The coverage for a terminal: what each group gets at four levels, the shares, and what is missing.
public struct CoverageTable: Sendable {
  /// The coverage to show.
  public var coverage: Coverage
  /// The language of headings and titles.
  public var language: WorkingLanguage
  /// Whether evenness is told too.
  public var showsAll: Bool
  /// Whether the activities that each delivered number was counted from are listed.
  public var listsActivities: Bool

  public init(_ coverage: Coverage, language: WorkingLanguage, showsAll: Bool = false, listsActivities: Bool = false) {
    self.coverage = coverage
    self.language = language
    self.showsAll = showsAll
    self.listsActivities = listsActivities
  }

  /// The tables and lists, each line with a line end.
  public var text: String {
    let period = [CoverageWords.period(coverage.period)[language]]
    var parts = [period, groups, levels] + inversions
    parts.append(listed(CoverageWords.byAllOnly, [Matrix(coverage.plan).reachedByAllOnly.joined(separator: ", ")]))
    parts.append(listed(CoverageWords.empty, missing))
    parts.append(listed(CoverageWords.outside, outside))
    parts.append(listed(CoverageWords.freshness, freshness))
    if showsAll { parts.append(listed(CoverageWords.evenness, evenness)) }
    if listsActivities { parts.append(listed(CoverageWords.counted, sources)) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var groups: [String] {
    let levels = CoverageLevel.allCases
    let all = levels.map(coverage.cellsByGroup(at:))
    let targeted = levels.map(coverage.targetedByGroup(at:))
    let heading = [CoverageWords.group[language]] + levels.map { CoverageWords.level($0)[language] }
    let rows = coverage.plan.groups.enumerated().map { index, group in
      [group.code]
        + levels.indices.map { level in
          all[0][index] == 0 ? CoverageWords.notPlanned[language] : "\(all[level][index]) (\(targeted[level][index]))"
        }
    }
    return Columns.aligned([heading] + rows) + [CoverageWords.ofTargeted[language]]
  }

  private var levels: [String] {
    let words: [Phrase] = [CoverageWords.levels, CoverageWords.cells, CoverageWords.targeted, CoverageWords.weighted]
    let rows = CoverageLevel.allCases.map { level in
      [
        CoverageWords.level(level)[language], CoverageWords.share(coverage.cells(at: level))[language],
        CoverageWords.share(coverage.targeted(at: level))[language], range(at: level),
      ]
    }
    return Columns.aligned([words.map { $0[language] }] + rows)
  }

  /// The lowest and the highest weighted share, each with the way to weigh that gives it.
  private func range(at level: CoverageLevel) -> String {
    let shares = PriorityWeighting.allCases.compactMap { weighting in
      coverage.weighted(weighting, at: level).map { (share: $0, name: CoverageWords.weighting(weighting)[language]) }
    }
    guard let low = shares.min(by: { $0.share < $1.share }), let high = shares.max(by: { $0.share < $1.share }) else {
      return CoverageWords.notPlanned[language]
    }
    let (lowest, highest) = (decimal(low.share * 100, 1), decimal(high.share * 100, 1))
    return lowest == highest ? "\(lowest) %" : "\(lowest) % (\(low.name)) – \(highest) % (\(high.name))"
  }

  private var inversions: [[String]] {
    [CoverageLevel.designed, .delivered].map { level in
      let pairs = coverage.inversions(at: level).map { pair in
        "\(pair.higher) < \(pair.lower) (\(pair.higherCount) < \(pair.lowerCount))"
      }
      return listed(CoverageWords.inversions(level), [pairs.joined(separator: ", ")])
    }
  }

  private var missing: [String] {
    coverage.rows.compactMap { row in
      let codes = row.filter { $0.isDesigned && !$0.isFilled(at: .delivered) }.map(\.group)
      return row.first.flatMap { codes.isEmpty ? nil : "\($0.measure): \(codes.joined(separator: ", "))" }
    }
  }

  private var outside: [String] {
    coverage.outside.flatMap { cell in
      [CoverageLevel.scheduled, .delivered, .received].compactMap { level in
        let ids = cell.activities(at: level)
        guard !ids.isEmpty else { return nil }
        let name = CoverageWords.level(level)[language]
        return "\(cell.measure), \(cell.group), \(name): \(ids.joined(separator: ", "))"
      }
    }
  }

  private var freshness: [String] {
    coverage.plan.measures.compactMap { measure in
      coverage.freshness[measure.id].map { freshness in
        guard case .delivered(let days, let cadences) = freshness else {
          return "\(measure.id): \(CoverageWords.never[language])"
        }
        let line = CoverageWords.age(days, cadences: decimal(cadences, 2))[language]
        let mark = freshness.isOverdue ? CoverageWords.overdue : freshness.isDue ? CoverageWords.due : nil
        return "\(measure.id): \(line)" + (mark.map { ", \($0[language])" } ?? "")
      }
    }
  }

  private var evenness: [String] {
    CoverageLevel.allCases.map { level in
      let all = Evenness(coverage.cellsByGroup(at: level))
      let targeted = Evenness(coverage.targetedByGroup(at: level))
      let parts = [(CoverageWords.all, all), (CoverageWords.targetedOnly, targeted)].map { words, evenness in
        let values = [evenness.gini, evenness.pielou].map { $0.map { decimal($0, 3) } ?? "–" }
        return "\(words[language]): Gini \(values[0]), Pielou \(values[1])"
      }
      return "\(CoverageWords.level(level)[language]): \(parts.joined(separator: "; "))"
    }
  }

  private var sources: [String] {
    coverage.plan.groups.flatMap { group in
      coverage.activities(at: .delivered, for: group.code).map { source in
        "\(group.code), \(source.measure): \(source.ids.joined(separator: ", "))"
      }
    }
  }

  private func listed(_ title: Phrase, _ lines: [String]) -> [String] {
    let lines = lines.filter { !$0.isEmpty }
    return ["\(title[language]):"] + (lines.isEmpty ? [CoverageWords.nothing[language]] : lines).map { "  \($0)" }
  }

  /// A number with a fixed number of decimals, and a comma where the language has one.
  private func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value * Double(scale)).rounded())
    let digits = String(whole % scale)
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(whole / scale)\(language == .nb ? "," : ".")\(zeros)\(digits)"
  }
}
