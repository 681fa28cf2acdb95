public import SpreCore

/// The coverage for a terminal: what each group gets at four levels, the shares, and what is missing.
public struct CoverageTable: Sendable {
  /// The coverage to show.
  public var coverage: Coverage
  /// The language of headings and titles.
  public var language: WorkingLanguage
  /// The level that inversions, empty cells and lists are told of; when absent, inversions as designed and delivered,
  /// and the rest as delivered.
  public var level: CoverageLevel?
  /// Whether evenness, the deviation from what was meant and net reach are told too.
  public var showsAll: Bool
  /// Whether the activities that each number was counted from are listed.
  public var listsActivities: Bool

  public init(
    _ coverage: Coverage, language: WorkingLanguage, level: CoverageLevel? = nil, showsAll: Bool = false,
    listsActivities: Bool = false
  ) {
    self.coverage = coverage
    self.language = language
    self.level = level
    self.showsAll = showsAll
    self.listsActivities = listsActivities
  }

  /// The tables and lists, each line with a line end; no list is wider than 100 columns.
  public var text: String {
    let period = [CoverageWords.period(coverage.period)[language]]
    var parts = [period, groups, levels] + inversions + missing
    parts += [outside, freshness, contacts, things]
    if showsAll { parts += [evenness, deviation, netReach] }
    if listsActivities { parts += sources }
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

  /// The lowest and the highest weighted share, and then what each way to weigh gives.
  private func range(at level: CoverageLevel) -> String {
    let shares = PriorityWeighting.allCases.compactMap { weighting in
      coverage.weighted(weighting, at: level).map { (share: $0, name: CoverageWords.weighting(weighting)[language]) }
    }
    guard let low = shares.map(\.share).min(), let high = shares.map(\.share).max() else {
      return CoverageWords.notPlanned[language]
    }
    let (lowest, highest) = (language.percent(low), language.percent(high))
    let each = shares.map { "\($0.name) \(language.percent($0.share))" }.joined(separator: "; ")
    return "\(lowest == highest ? lowest : "\(lowest)–\(highest)") % (\(each))"
  }

  func list(_ title: Phrase, _ lines: [String]) -> [String] {
    HangingLines.list(title[language], lines, orNone: CoverageWords.nothing[language])
  }
}
