public import SpreCore

/// The coverage for programs: each level with its shares, and the activities of each cell.
///
/// `{schema, from, to, levels: [{level, cells: {filled, of}, targeted, weighted: {SCHEME: share}, groups: {CODE: n},
/// inversions: [[higher, lower]], empty: [{measure, group}], evenness: {all: {gini, pielou}, targeted}}], cells:
/// [{measure, group, designed, scheduled, delivered, received}], freshness, contacts, deviation, netReach}`, the last
/// four as ``CoverageJSON/Freshness``, ``CoverageJSON/Contacts``, ``CoverageJSON/Deviation`` and ``CoverageJSON/Reach``
/// have it; a share is 0 to 1. Everything is always there, whatever the flags say: what cannot be told, such as a share
/// where nothing is planned or the deviation where the plan means no shares, is absent.
public struct CoverageJSON: Sendable, Hashable, Codable {
  /// What was counted at one level.
  public struct Level: Sendable, Hashable, Codable {
    /// The name of the level: `designed`, `scheduled`, `delivered` or `received`.
    public var level: String
    /// The share of all measures.
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
    /// How evenly the measures are spread over the groups.
    public var evenness: Spread
  }

  /// A cell without anything in it.
  public struct Place: Sendable, Hashable, Codable {
    /// The id of the measure.
    public var measure: String
    /// The code of the group.
    public var group: String
  }

  /// One cell with the ids of its activities at each level.
  public struct Cell: Sendable, Hashable, Codable {
    /// The id of the measure.
    public var measure: String
    /// The code of the group.
    public var group: String
    /// Whether the plan says that the measure is for the group.
    public var designed: Bool
    /// The ids of the activities that are still to come.
    public var scheduled: [String]
    /// The ids of the activities sent out or carried out.
    public var delivered: [String]
    /// The ids of the activities whose counts show that the group was reached.
    public var received: [String]
  }

  /// The version of this shape.
  public var schema = 1
  /// The first day counted, as `YYYY-MM-DD`; absent when all days are.
  public var from: String?
  /// The last day counted, as `YYYY-MM-DD`; absent when all days are.
  public var to: String?
  /// The four levels, from designed to received.
  public var levels: [Level]
  /// The cells by measure and then by group, in the plan's order.
  public var cells: [Cell]
  /// How long ago each measure with a cadence was last delivered, in the plan's order.
  public var freshness: [Freshness]
  /// What was counted of the delivered activities.
  public var contacts: Contacts
  /// How far the delivered activities are from the shares meant; absent where the plan means none.
  public var deviation: Deviation?
  /// The reach of each group that has a size and a count of its own, in the plan's order.
  public var netReach: [Reach]

  public init(_ coverage: Coverage) {
    from = coverage.period?.from.description
    to = coverage.period?.to.description
    levels = CoverageLevel.allCases.map { Level($0, of: coverage) }
    cells = coverage.rows.joined().map { cell in
      Cell(
        measure: cell.measure, group: cell.group, designed: cell.isDesigned, scheduled: cell.scheduled,
        delivered: cell.delivered, received: cell.received)
    }
    freshness = coverage.plan.measures.compactMap { Freshness(of: $0, in: coverage) }
    contacts = Contacts(coverage.contacts)
    deviation = coverage.deviation.map { Deviation($0, plan: coverage.plan) }
    netReach = coverage.plan.groups.compactMap { Reach(of: $0, in: coverage) }
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
    evenness = CoverageJSON.Spread(
      all: Evenness(coverage.cellsByGroup(at: level)), targeted: Evenness(coverage.targetedByGroup(at: level)))
  }
}
