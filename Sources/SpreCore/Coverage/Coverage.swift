/// What a plan designed and what came of it: measures by groups, at four levels that are never mixed.
public struct Coverage: Sendable, Hashable {
  /// The plan that was counted.
  public let plan: Plan
  /// The days that were counted; all days when absent.
  public let period: DateSpan?
  /// The cells by measure and then by group, both in the plan's order.
  public let rows: [[CoverageCell]]
  /// How long ago each measure with a cadence was last delivered, on any day until today, by the measure's id.
  public let freshness: [String: Freshness]
  /// The day and the activity that each measure was last delivered by, cadence or not, by the measure's id.
  public let lastDeliveries: [String: LastDelivery]
  /// What was counted of the delivered activities.
  public let contacts: Contacts

  /// Counts the activities of a log; without a period, over the plan's years, else over all days.
  ///
  /// A delivery counts on its own date and for the groups of its parts and counts. What lies after today is not yet
  /// delivered, whatever its file says. An activity that names a measure or groups the plan lacks counts nowhere.
  public init(plan: Plan, log: ActivityLog, period: DateSpan? = nil, today: Day) {
    self.plan = plan
    let span = period ?? plan.years
    self.period = span
    let audiences = Dictionary(plan.measures.map { ($0.id, plan.codes(of: $0.audience)) }) { first, _ in first }
    let measures = plan.measures.enumerated().map { ($1.id, $0) }
    let places = Dictionary(measures) { first, _ in first }
    let columns = Dictionary(plan.groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var rows = plan.measures.map { measure in
      plan.groups.map { group in
        CoverageCell(
          measure: measure.id, group: group.code, isDesigned: measure.audience.contains(group.code),
          isTargeted: measure.audience != .all)
      }
    }
    var counted: [CountedActivity] = []
    var delivered: [String] = []
    for activity in log.activities {
      guard let row = places[activity.measure] else { continue }
      let meant = activity.groups.map(plan.codes(of:)) ?? audiences[activity.measure, default: []]
      let outcome = ActivityOutcome(activity, meant: meant, log: log, period: span, today: today)
      if outcome.groups[.delivered] != nil { delivered.append(activity.id) }
      counted += outcome.counts.map {
        CountedActivity(activity: activity.id, measure: activity.measure, count: $0)
      }
      for (level, groups) in outcome.groups {
        for column in groups.compactMap({ columns[$0] }) { rows[row][column].add(activity.id, at: level) }
      }
    }
    self.rows = rows
    freshness = log.freshness(in: plan, on: today)
    lastDeliveries = log.lastDeliveries(on: today)
    contacts = Contacts(counted, delivered: delivered, plan: plan)
  }

  /// Filled cells at a level: of all cells when designed, of the designed cells beyond that.
  public func cells(at level: CoverageLevel) -> Matrix.Share { share(at: level) { _ in true } }

  /// Filled cells at a level among the measures that are not for all groups.
  public func targeted(at level: CoverageLevel) -> Matrix.Share { share(at: level, among: \.isTargeted) }

  /// The number of measures that reach each group at a level, in the plan's order.
  public func cellsByGroup(at level: CoverageLevel) -> [Int] { counts(at: level) { _ in true } }

  /// The number of measures not for all groups that reach each group at a level, in the plan's order.
  public func targetedByGroup(at level: CoverageLevel) -> [Int] { counts(at: level, among: \.isTargeted) }

  /// The designed cells that nothing fills at a level, by measure and then by group.
  public func emptyCells(at level: CoverageLevel) -> [CoverageCell] {
    rows.flatMap { $0.filter { $0.isDesigned && !$0.isFilled(at: level) } }
  }

  /// The cells that the plan did not design and that activities reach all the same.
  public var outside: [CoverageCell] {
    rows.flatMap { row in
      row.filter { !$0.isDesigned && !($0.scheduled.isEmpty && $0.delivered.isEmpty && $0.received.isEmpty) }
    }
  }

  /// The ids of the activities that a group's number at a level was counted from, by measure.
  public func activities(at level: CoverageLevel, for group: String) -> [(measure: String, ids: [String])] {
    rows.flatMap { row in
      row.filter { $0.group == group && level != .designed && $0.isFilled(at: level) }
        .map { ($0.measure, $0.activities(at: level)) }
    }
  }

  private func share(at level: CoverageLevel, among isCounted: (CoverageCell) -> Bool) -> Matrix.Share {
    let cells = rows.joined().filter(isCounted)
    return Matrix.Share(
      filled: cells.count { $0.isFilled(at: level) },
      of: level == .designed ? cells.count : cells.count(where: \.isDesigned))
  }

  private func counts(at level: CoverageLevel, among isCounted: (CoverageCell) -> Bool) -> [Int] {
    plan.groups.indices.map { group in rows.count { isCounted($0[group]) && $0[group].isFilled(at: level) } }
  }
}

extension Plan {
  /// The days of the plan's years, where it says so.
  var years: DateSpan? {
    guard let period, let first = DateSpan(year: period.from), let last = DateSpan(year: period.to) else { return nil }
    return DateSpan(from: first.from, to: last.to)
  }
}
