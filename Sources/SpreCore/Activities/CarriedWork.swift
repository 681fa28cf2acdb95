/// An activity of an earlier year that was not simply carried out, and what has become of it since.
public struct CarriedWork: Sendable, Hashable {
  /// What has become of an activity that was not carried out as meant.
  public enum Fate: Sendable, Hashable {
    /// Still meant, and still without a day.
    case waiting
    /// Still to come before the year begins.
    case coming
    /// Its day has passed, and nobody has said what came of it.
    case overdue
    /// Carried on in an activity that is still to be carried out.
    case carriedOn(Activity)
    /// Carried on, and carried out there.
    case finished(Activity)
    /// Carried on, and called off or turned down there.
    case ended(Activity, ActivityState)
    /// Called off or turned down itself.
    case closed(ActivityState)
    /// Said to be carried on, but not in what.
    case lost

    /// Whether there is still something to do.
    public var isOpen: Bool {
      switch self {
      case .waiting, .coming, .overdue, .carriedOn, .lost: true
      case .finished, .ended, .closed: false
      }
    }
  }

  /// The activity as it was meant.
  public var activity: Activity
  /// What has become of it.
  public var fate: Fate
  /// Whether its time, or that of what carries it on, lies ahead and before the year begins, so that nothing is late.
  public var isToCome: Bool
}

extension Sequence<CarriedWork> {
  /// How many pieces of work they are: one that is carried on is one with what carries it on.
  public var pieces: Int {
    Set(map { if case .carriedOn(let heir) = $0.fate { heir.id } else { $0.activity.id } }).count
  }
}

extension ActivityLog {
  /// Every activity from before a year that was not simply carried out, by time: none is left out in silence.
  public func carried(into year: Int, on today: Day) -> [CarriedWork] {
    guard let first = DateSpan(year: year)?.from else { return [] }
    let byID = Dictionary(activities.map { ($0.id, $0) }) { first, _ in first }
    return activities.filter { $0.days.map { $0.to < first } ?? false }.inTime().compactMap { activity in
      fate(of: activity, among: byID, on: today).map { fate in
        let isToCome =
          switch fate {
          case .coming: true
          case .waiting: activity.isAhead(of: today, before: first)
          case .carriedOn(let heir): heir.isAhead(of: today, before: first)
          case .overdue, .finished, .ended, .closed, .lost: false
          }
        return CarriedWork(activity: activity, fate: fate, isToCome: isToCome)
      }
    }
  }

  /// What became of an activity; nothing when it was simply carried out.
  private func fate(of activity: Activity, among byID: [String: Activity], on today: Day) -> CarriedWork.Fate? {
    switch state(of: activity) {
    case .delivered: return nil
    case .planned: return .waiting
    case .scheduled: return isOverdue(activity, on: today) ? .overdue : .coming
    case .cancelled, .refused: return .closed(state(of: activity))
    case .continued: break
    }
    guard let end = end(of: activity, among: byID) else { return .lost }
    switch state(of: end) {
    case .delivered: return .finished(end)
    case .cancelled, .refused: return .ended(end, state(of: end))
    case .planned, .scheduled: return .carriedOn(end)
    case .continued: return .lost
    }
  }

  /// The activity at the end of a chain of those that carry one another on; nothing where it breaks off or is a ring.
  private func end(of activity: Activity, among byID: [String: Activity]) -> Activity? {
    var seen: Set<String> = [activity.id]
    var current = activity
    while state(of: current) == .continued {
      guard let next = current.into.flatMap({ byID[$0] }), seen.insert(next.id).inserted else { return nil }
      current = next
    }
    return current
  }
}

extension Activity {
  /// Whether the days it has, as far as they are known, are not over and end before another day.
  fileprivate func isAhead(of today: Day, before first: Day) -> Bool {
    days.map { $0.to >= today && $0.to < first } ?? false
  }
}
