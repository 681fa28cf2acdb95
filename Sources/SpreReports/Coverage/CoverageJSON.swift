public import SpreCore

/// The coverage for programs: each level with its shares, and the activities of each cell.
///
/// `{schema, from, to, levels: [{level, cells: {filled, of}, targeted, weighted: {SCHEME: share}, groups: {CODE: n},
/// inversions: [[higher, lower]], empty: [{measure, group}]}], cells: [{measure, group, designed, scheduled, delivered,
/// received}]}`; a share is 0 to 1, and absent where nothing is planned.
public struct CoverageJSON: Sendable, Hashable, Codable {
  public struct Level: Sendable, Hashable, Codable {
    public var level: String
    public var cells: MatrixJSON.Share
    /// The share among measures that are not for all groups.
    public var targeted: MatrixJSON.Share
    /// The weighted shares by the name of the way to weigh.
    public var weighted: [String: Double]
    /// The number of measures by the group's code.
    public var groups: [String: Int]
    /// The codes of pairs where the first is ranked higher and has fewer measures.
    public var inversions: [[String]]
    /// The designed cells that nothing fills at this level.
    public var empty: [Place]
  }

  public struct Place: Sendable, Hashable, Codable {
    public var measure: String
    public var group: String
  }

  public struct Cell: Sendable, Hashable, Codable {
    public var measure: String
    public var group: String
    /// Whether the plan says that the measure is for the group.
    public var designed: Bool
    public var scheduled: [String]
    public var delivered: [String]
    public var received: [String]
  }

  public var schema = 1
  public var from: String?
  public var to: String?
  public var levels: [Level]
  public var cells: [Cell]

  public init(_ coverage: Coverage) {
    from = coverage.period?.from.description
    to = coverage.period?.to.description
    levels = CoverageLevel.allCases.map { Level($0, of: coverage) }
    cells = coverage.rows.joined().map { cell in
      Cell(
        measure: cell.measure, group: cell.group, designed: cell.isDesigned, scheduled: cell.scheduled,
        delivered: cell.delivered, received: cell.received)
    }
  }

  /// The coverage as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}

extension CoverageJSON.Level {
  /// Counts one level.
  fileprivate init(_ level: CoverageLevel, of coverage: Coverage) {
    let (all, named) = (coverage.cells(at: level), coverage.targeted(at: level))
    self.level = level.rawValue
    cells = MatrixJSON.Share(filled: all.filled, of: all.of)
    targeted = MatrixJSON.Share(filled: named.filled, of: named.of)
    let shares = PriorityWeighting.allCases.compactMap { scheme in
      coverage.weighted(scheme, at: level).map { (scheme.rawValue, $0) }
    }
    weighted = Dictionary(shares) { first, _ in first }
    groups = Dictionary(zip(coverage.plan.groups.map(\.code), coverage.cellsByGroup(at: level))) { first, _ in first }
    inversions = coverage.inversions(at: level).map { [$0.higher, $0.lower] }
    empty = coverage.emptyCells(at: level).map { CoverageJSON.Place(measure: $0.measure, group: $0.group) }
  }
}
