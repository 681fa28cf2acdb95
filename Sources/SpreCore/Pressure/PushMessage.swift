/// One message that comes to people unasked: what a push measure's activity sends on one day.
///
/// Parts of one activity in several languages or channels on one day are one message to each of their groups.
public struct PushMessage: Sendable, Hashable {
  /// The id of the activity.
  public var activity: String
  /// The day it comes; for an activity of several days that no delivery was logged of, the first.
  public var day: Day
  /// Whether it has gone out; one that has not is planned, also when its day has passed.
  public var isSent: Bool
  /// The codes of the groups it goes to, in order of priority.
  public var groups: [String]

  public init(activity: String, day: Day, isSent: Bool, groups: [String]) {
    self.activity = activity
    self.day = day
    self.isSent = isSent
    self.groups = groups
  }
}

extension ActivityLog {
  /// The messages of every push measure, by date and then by the activity's id.
  ///
  /// A delivery counts on its own date and for the groups of its parts. What is called off, turned down or carried on
  /// elsewhere sends nothing, and a delivery dated after today has not been sent, whatever its file says.
  public func pushMessages(in plan: Plan, on today: Day) -> [PushMessage] {
    let audiences = plan.pushAudiences
    return activities.flatMap { activity -> [PushMessage] in
      guard let audience = audiences[activity.measure] else { return [] }
      return messages(of: activity, to: activity.groups.map(plan.codes(of:)) ?? audience, in: plan, on: today)
    }
    .sorted { ($0.day, $0.activity) < ($1.day, $1.activity) }
  }

  /// The ids of the push measures' activities that went out or are to on no known day, in the log's order.
  public func undatedPushes(in plan: Plan) -> [String] {
    let audiences = plan.pushAudiences
    return activities.filter { activity in
      guard audiences[activity.measure] != nil, activity.dates == nil else { return false }
      let state = state(of: activity)
      return state == .planned || (state == .delivered && deliveries[activity.id, default: []].isEmpty)
    }.map(\.id)
  }

  private func messages(of activity: Activity, to meant: [String], in plan: Plan, on today: Day) -> [PushMessage] {
    let logged = deliveries[activity.id] ?? []
    switch state(of: activity) {
    case .delivered where !logged.isEmpty:
      var days: [Day: Set<String>] = [:]
      for delivery in logged where delivery.date <= today {
        let named = Set(delivery.parts.flatMap(\.groups))
        days[delivery.date, default: []].formUnion(named.isEmpty ? Set(meant) : named)
      }
      return days.map { day, groups in
        PushMessage(
          activity: activity.id, day: day, isSent: true, groups: plan.groups.map(\.code).filter(groups.contains))
      }
    case .delivered:
      guard let day = activity.dates?.from, day <= today else { return [] }
      return [PushMessage(activity: activity.id, day: day, isSent: true, groups: meant)]
    case .scheduled:
      guard let day = activity.dates?.from else { return [] }
      return [PushMessage(activity: activity.id, day: day, isSent: false, groups: meant)]
    case .planned, .cancelled, .refused, .continued: return []
    }
  }
}

extension Plan {
  /// The codes of the groups that each push measure is for, by the measure's id.
  fileprivate var pushAudiences: [String: [String]] {
    let pushing = measures.filter(\.isPush).map { ($0.id, codes(of: $0.audience)) }
    return Dictionary(pushing) { first, _ in first }
  }
}
