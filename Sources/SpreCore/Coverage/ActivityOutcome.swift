/// The groups that one activity counts for at each level.
struct ActivityOutcome: Sendable, Hashable {
  /// The codes by level; a level that the activity has not come to is absent.
  let groups: [CoverageLevel: Set<String>]
  /// What was counted of it where it is delivered: in its deliveries of the period, and in its own file.
  let counts: [Count]

  /// Reads an activity's state, dates, deliveries and counts; `meant` are the groups it is for.
  init(_ activity: Activity, meant: [String], log: ActivityLog, period: DateSpan?, today: Day) {
    func isCounted(_ span: DateSpan) -> Bool {
      guard let period else { return true }
      return span.overlaps(period)
    }
    var groups: [CoverageLevel: Set<String>] = [:]
    var counts: [Count] = []
    switch log.state(of: activity) {
    case .scheduled:
      if let dates = activity.dates, isCounted(dates) { groups[.scheduled] = Set(meant) }
    case .delivered:
      let logged = log.deliveries[activity.id, default: []]
      let counted = logged.filter { $0.date <= today && isCounted(DateSpan($0.date)) }
      let ended = activity.days.map { $0.from <= today && isCounted($0) } ?? (period == nil)
      if logged.isEmpty ? !ended : counted.isEmpty { break }
      let delivered = counted.map { delivery -> Set<String> in
        let named = Set(delivery.parts.flatMap(\.groups))
        return named.isEmpty ? Set(meant) : named
      }
      groups[.delivered] = logged.isEmpty ? Set(meant) : delivered.reduce(into: []) { $0.formUnion($1) }
      counts = log.counts(of: activity, meant: meant, in: period, until: today)
      groups[.received] = Set(counts.filter(\.showsReach).flatMap(\.groups))
    case .planned, .cancelled, .refused, .continued: break
    }
    self.groups = groups
    self.counts = counts
  }
}
