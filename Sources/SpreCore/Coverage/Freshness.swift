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

/// The day that a measure was last delivered, and by which activity.
public struct LastDelivery: Sendable, Hashable {
  /// The day; the last that it can have been where only the month or the year is known.
  public var day: Day
  /// Whether the day is known; where it is not, it may lie longer ago.
  public var isExact: Bool
  /// The id of the activity, the first by its id of those on that day.
  public var activity: String
}

extension ActivityLog {
  /// How long ago each measure with a cadence was last delivered, by the measure's id; later dates do not count.
  public func freshness(in plan: Plan, on today: Day) -> [String: Freshness] {
    let last = lastDeliveries(on: today)
    let values = plan.measures.compactMap { measure -> (String, Freshness)? in
      guard let cadence = measure.cadence else { return nil }
      guard let day = last[measure.id]?.day else { return (measure.id, .never) }
      let days = day.days(until: today)
      return (measure.id, .delivered(days: days, cadences: Double(days) / cadence.every.days))
    }
    return Dictionary(values) { first, _ in first }
  }

  /// When each measure was last delivered, and by which activity, by the measure's id; later dates do not count.
  public func lastDeliveries(on today: Day) -> [String: LastDelivery] {
    var last: [String: LastDelivery] = [:]
    for activity in activities where state(of: activity) == .delivered {
      let logged = deliveries[activity.id, default: []].map(\.date)
      let days = logged.isEmpty ? [activity.days.map { min($0.to, max($0.from, today)) }].compactMap { $0 } : logged
      guard let day = days.filter({ $0 <= today }).max() else { continue }
      let isExact = !logged.isEmpty || activity.dates != nil
      let found = LastDelivery(day: day, isExact: isExact, activity: activity.id)
      if let other = last[activity.measure], !found.isLater(than: other) { continue }
      last[activity.measure] = found
    }
    return last
  }
}

extension LastDelivery {
  /// Whether it comes after another; of two on one day an exact one does, and then the first by its activity's id.
  fileprivate func isLater(than other: LastDelivery) -> Bool {
    if day != other.day { return day > other.day }
    if isExact != other.isExact { return isExact }
    return activity < other.activity
  }
}
