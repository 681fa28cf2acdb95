public import SpreCore

/// The matrix with what has come of each of its cells: what is meant, set to a date and delivered, and when last.
public struct LivingMatrix: Sendable, Hashable {
  /// One measure for one group.
  public struct Cell: Sendable, Hashable {
    /// The activities that have a date and those delivered, as the coverage counted them.
    public var counted: CoverageCell
    /// Why the group is left out, where the plan says so.
    public var blankReason: String?
    /// The ids of the activities that are meant and not yet scheduled.
    public var unscheduled: [String] = []
    /// The ids of the activities that were called off, turned down or carried on in another.
    public var ended: [String] = []
    /// The ids of the scheduled activities whose day has passed, and nobody has said what came of it.
    public var overdue: [String] = []
    /// The ids of activities of other measures that serve this one too; they count in no number.
    public var also: [String] = []
    /// The last time that anything was delivered: a day, or the month or year where that is all that is known.
    public var last: DateSpan?
  }

  /// What a cell says at a glance.
  public enum Standing: Sendable, Hashable {
    /// Something was delivered.
    case delivered
    /// Something is meant or has a date, and nothing is delivered yet.
    case begun
    /// The plan designed it, and all there was of it was called off, turned down or carried on in another.
    case ended
    /// The plan designed it, and nobody has begun.
    case forgotten
    /// Left out on purpose.
    case blank
    /// Not in the plan.
    case absent
  }

  /// What was counted.
  public let coverage: Coverage
  /// The cells by measure and then by group, both in the plan's order.
  public let rows: [[Cell]]

  /// Joins a coverage with the log that it was counted from, on the same day.
  public init(_ coverage: Coverage, log: ActivityLog, today: Day) {
    self.coverage = coverage
    let plan = coverage.plan
    let activities = Dictionary(log.activities.map { ($0.id, $0) }) { first, _ in first }
    var rows = zip(plan.measures, coverage.rows).map { measure, cells in
      cells.map { cell in
        var living = Cell(counted: cell, blankReason: cell.isDesigned ? nil : measure.blanks[cell.group])
        living.overdue = cell.scheduled.filter { id in activities[id].map { log.isOverdue($0, on: today) } ?? false }
        let times = cell.delivered.compactMap { id in
          activities[id].flatMap { log.lastTime(of: $0, for: cell.group, in: coverage.period, until: today) }
        }
        living.last = times.max { ($0.to, $0.from) < ($1.to, $1.from) }
        return living
      }
    }
    let places = Dictionary(plan.measures.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let columns = Dictionary(plan.groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    for activity in log.activities where coverage.concerns(activity) {
      let state = log.state(of: activity)
      let groups = plan.groups(of: activity).compactMap { columns[$0] }
      let isAlive = [.planned, .scheduled, .delivered].contains(state)
      if let row = places[activity.measure] {
        for column in groups {
          if state == .planned { rows[row][column].unscheduled.append(activity.id) }
          if !isAlive { rows[row][column].ended.append(activity.id) }
        }
      }
      guard isAlive else { continue }
      for row in activity.also.compactMap({ places[$0] }) {
        for column in groups { rows[row][column].also.append(activity.id) }
      }
    }
    self.rows = rows
  }

  /// The cells that the plan designed and nobody has begun, by measure and then by group.
  public var forgotten: [Cell] { rows.joined().filter { $0.standing == .forgotten } }
}

extension LivingMatrix.Cell {
  /// What the cell says at a glance.
  public var standing: LivingMatrix.Standing {
    if !counted.delivered.isEmpty { return .delivered }
    if !counted.scheduled.isEmpty || !unscheduled.isEmpty { return .begun }
    if counted.isDesigned { return ended.isEmpty ? .forgotten : .ended }
    return blankReason == nil ? .absent : .blank
  }

  /// Whether activities reach a group that the plan did not design the measure for.
  public var isOutside: Bool { !counted.isDesigned && (standing == .delivered || standing == .begun) }
}

extension Coverage {
  /// Whether an activity belongs to the days counted, as precisely as its own are known.
  fileprivate func concerns(_ activity: Activity) -> Bool {
    guard let period, let days = activity.days else { return true }
    return days.overlaps(period)
  }
}

extension ActivityLog {
  /// The last time until today that a delivered activity went out to a group.
  fileprivate func lastTime(
    of activity: Activity, for group: String, in period: DateSpan?, until today: Day
  ) -> DateSpan? {
    let logged = deliveries[activity.id, default: []]
    guard !logged.isEmpty else {
      return activity.dates.map { DateSpan(min($0.to, max($0.from, today))) } ?? activity.days
    }
    let days = logged.filter { delivery in
      let named = Set(delivery.parts.flatMap(\.groups))
      let isCounted = period.map { delivery.date >= $0.from && delivery.date <= $0.to } ?? true
      return isCounted && delivery.date <= today && (named.isEmpty || named.contains(group))
    }.map(\.date)
    return days.max().map { DateSpan($0) }
  }
}
