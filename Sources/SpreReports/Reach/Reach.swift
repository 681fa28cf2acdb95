public import SpreCore

/// What was counted of people in one year, month by month: each group's own counts, and totals over several groups.
///
/// A total over several groups is never split between them. A delivered activity that nobody counted is unknown, which
/// is neither nothing nor absent. The numbers are contacts, and never people: one person may stand in several.
public struct Reach: Sendable, Hashable {
  /// One count with its place in the year.
  struct Entry: Sendable, Hashable {
    /// The groups counted together, in the plan's order.
    var groups: [String]
    /// The month, 1 to 12; absent when only the year is known.
    var month: Int?
    var count: Count
    /// The activity that it was counted in.
    var activity: String
  }

  /// The plan whose groups were counted.
  public let plan: Plan
  /// The year that was counted.
  public let year: Int
  let entries: [Entry]

  /// Takes the counts of a year from what is delivered until today.
  public init(plan: Plan, log: ActivityLog, year: Int, today: Day) {
    self.plan = plan
    self.year = year
    entries = log.activities.flatMap { activity -> [Entry] in
      guard log.state(of: activity) == .delivered, plan.measure(activity.measure) != nil else { return [] }
      let logged = log.deliveries[activity.id, default: []].map(\.date).filter { $0 <= today }
      let days = activity.days.flatMap { $0.from <= today ? $0 : nil }
      guard let time = logged.max().map({ DateSpan($0) }) ?? days else { return [] }
      let meant = plan.groups(of: activity)
      let own = log.timedCounts(of: activity, meant: meant, until: today).filter(\.count.countsPeople)
        .map { (count: $0.count, time: $0.time ?? time) }
      let unknown = Count(groups: meant, n: nil, qualifier: .unknown)
      return (own.isEmpty ? [(count: unknown, time: time)] : own).compactMap { count, time in
        let groups = plan.codes(of: .named(count.groups))
        guard time.to.year == year, !groups.isEmpty else { return nil }
        let isWholeYear = time == DateSpan(year: year)
        return Entry(groups: groups, month: isWholeYear ? nil : time.to.month, count: count, activity: activity.id)
      }
    }
  }

  /// The counts of one group alone.
  func entries(of group: String) -> [Entry] { entries.filter { $0.groups == [group] } }

  /// The counts over several groups.
  var together: [Entry] { entries.filter { $0.groups.count > 1 } }

  /// The groups that are counted together somewhere, each set once, in the order met.
  var combinations: [[String]] {
    var seen: Set<[String]> = []
    return together.map(\.groups).filter { seen.insert($0).inserted }
  }

  /// The groups with a count of their own, known or not.
  var counted: [TargetGroup] {
    let codes = Set(entries.filter { $0.groups.count == 1 }.flatMap(\.groups))
    return plan.groups.filter { codes.contains($0.code) }
  }

  /// The groups without one.
  var uncounted: [TargetGroup] {
    let codes = Set(counted.map(\.code))
    return plan.groups.filter { !codes.contains($0.code) }
  }

  /// The months, and last, when something is known only by year, no month.
  var months: [Int?] { (1...12).map(Optional.some) + (entries.contains { $0.month == nil } ? [nil] : []) }

  /// The sum of a month's counts among some; nothing when there are none.
  static func sum(_ entries: [Entry], in month: Int?) -> CountSum? {
    let counts = entries.filter { $0.month == month }.map(\.count)
    return counts.isEmpty ? nil : CountSum(counts)
  }
}
