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
    var parts = [period, groups, levels, weighted] + inversions + missing
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
    let words: [Phrase] = [CoverageWords.levels, CoverageWords.cells, CoverageWords.targeted]
    let rows = CoverageLevel.allCases.map { level in
      [
        CoverageWords.level(level)[language], CoverageWords.share(coverage.cells(at: level))[language],
        CoverageWords.share(coverage.targeted(at: level))[language],
      ]
    }
    return Columns.aligned([words.map { $0[language] }] + rows)
  }

  /// The shares by each way to weigh, and the range that they make: a rank is no weight, so none of them is the truth.
  private var weighted: [String] {
    let ways = PriorityWeighting.allCases
    let heading =
      [CoverageWords.levels[language]] + ways.map { CoverageWords.weighting($0)[language] }
      + [CoverageWords.range[language]]
    let rows = CoverageLevel.allCases.map { level -> [String] in
      let shares = ways.compactMap { coverage.weighted($0, at: level) }
      let name = CoverageWords.level(level)[language]
      guard let low = shares.min(), let high = shares.max(), shares.count == ways.count else {
        return [name] + ways.map { _ in "–" } + [CoverageWords.notPlanned[language]]
      }
      let (lowest, highest) = (language.percent(low), language.percent(high))
      return [name] + shares.map(language.percent) + ["\(lowest == highest ? lowest : "\(lowest)–\(highest)") %"]
    }
    return [CoverageWords.weighted[language] + ":"] + Columns.aligned([heading] + rows)
  }

  func list(_ title: Phrase, _ lines: [String]) -> [String] {
    HangingLines.list(title[language], lines, orNone: CoverageWords.nothing[language])
  }
}
