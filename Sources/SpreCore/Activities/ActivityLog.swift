/// All activities of a workspace with what was approved and delivered of them.
public struct ActivityLog: Sendable, Hashable {
  /// The activities by date and then by id; those without a date last.
  public var activities: [Activity]
  /// The standing approvals, by activity.
  public var approvals: [String: Approval]
  /// The deliveries in the order logged, by activity.
  public var deliveries: [String: [Delivery]]
  private let places: Places

  public init(
    activities: [Activity] = [], approvals: [String: Approval] = [:], deliveries: [String: [Delivery]] = [:]
  ) {
    self.activities = activities.sorted { a, b in
      switch (a.dates, b.dates) {
      case (let x?, let y?): (x, a.id) < (y, b.id)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): a.id < b.id
      }
    }
    self.approvals = approvals
    self.deliveries = deliveries
    places = Places(self.activities)
  }

  /// The activity with an id.
  public subscript(id: String) -> Activity? { index(of: id).map { activities[$0] } }

  /// Where the activity with an id stands among the activities.
  public func index(of id: String) -> Int? {
    if let place = places[id], activities.indices.contains(place), activities[place].id == id { return place }
    // The activities have been changed since the log was made.
    return activities.firstIndex { $0.id == id }
  }

  /// The state that holds: a logged delivery, else the state written, else what the date says.
  public func state(of activity: Activity) -> ActivityState {
    if deliveries[activity.id]?.isEmpty == false { return .delivered }
    return activity.state ?? (activity.dates == nil ? .planned : .scheduled)
  }

  /// Whether an activity's day has passed and nobody has said what came of it.
  public func isOverdue(_ activity: Activity, on today: Day) -> Bool {
    guard let dates = activity.dates else { return false }
    return state(of: activity) == .scheduled && dates.to < today
  }

  /// Whether drafts are wanted now: scheduled, with a channel, and at most 31 days ahead.
  public func isDue(_ activity: Activity, in plan: Plan, on today: Day) -> Bool {
    guard let dates = activity.dates, plan.channel(of: activity) != nil else { return false }
    return state(of: activity) == .scheduled && dates.from <= today.adding(days: 31)
  }

  /// The items that an earlier activity of the same channel lists, has approved or has delivered, by item.
  public func taken(for activity: Activity, in plan: Plan) -> [String: Activity] {
    guard let channel = plan.channel(of: activity) else { return [:] }
    var taken: [String: Activity] = [:]
    for other in activities where other.id != activity.id && plan.channel(of: other) == channel {
      if let dates = activity.dates {
        guard let before = other.dates, before.from < dates.from else { continue }
      }
      // A letter that was called off or turned down has spread nothing, so its items are free again.
      if [.cancelled, .refused].contains(state(of: other)) { continue }
      let delivered = deliveries[other.id, default: []].flatMap(\.parts).flatMap(\.items)
      let items = (other.items ?? []) + (approvals[other.id]?.items ?? []) + delivered
      for item in items where taken[item] == nil { taken[item] = other }
    }
    return taken
  }
}

/// Where each activity stood when a log was made; it never tells two logs apart.
private struct Places: Sendable, Hashable {
  private let indices: [String: Int]

  init(_ activities: [Activity]) {
    indices = Dictionary(activities.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  subscript(id: String) -> Int? { indices[id] }

  static func == (a: Places, b: Places) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
