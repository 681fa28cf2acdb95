/// How long ago a measure was last carried out, by the cadence that the plan gives it.
public enum Freshness: Sendable, Hashable {
  /// Never delivered, which is its own value and no long time.
  case never
  /// Days since the last delivery, and those days in cadences.
  case delivered(days: Int, cadences: Double)

  /// Whether more than one and a quarter cadences have gone by.
  public var isDue: Bool {
    if case .delivered(_, let cadences) = self { cadences > 1.25 } else { false }
  }

  /// Whether more than two cadences have gone by.
  public var isOverdue: Bool {
    if case .delivered(_, let cadences) = self { cadences > 2 } else { false }
  }
}

extension Cadence.Period {
  /// The mean length in days: a month is 30.4 of them.
  public var days: Double {
    switch self {
    case .month: 30.4
    case .quarter: 91.2
    case .halfYear: 182.4
    case .year: 364.8
    }
  }
}

extension ActivityLog {
  /// How long ago each measure with a cadence was last delivered, by the measure's id; later dates do not count.
  public func freshness(in plan: Plan, on today: Day) -> [String: Freshness] {
    var last: [String: Day] = [:]
    for activity in activities where state(of: activity) == .delivered {
      let logged = deliveries[activity.id, default: []].map(\.date)
      let days = logged.isEmpty ? [activity.days.map { min($0.to, max($0.from, today)) }].compactMap { $0 } : logged
      if let day = days.filter({ $0 <= today }).max() {
        last[activity.measure] = max(day, last[activity.measure] ?? day)
      }
    }
    let values = plan.measures.compactMap { measure -> (String, Freshness)? in
      guard let cadence = measure.cadence else { return nil }
      guard let day = last[measure.id] else { return (measure.id, .never) }
      let days = day.days(until: today)
      return (measure.id, .delivered(days: days, cadences: Double(days) / cadence.every.days))
    }
    return Dictionary(values) { first, _ in first }
  }
}
