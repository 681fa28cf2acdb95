/// What has come of one measure for one group: the activities at each level.
public struct CoverageCell: Sendable, Hashable {
  /// The id of the measure.
  public var measure: String
  /// The code of the group.
  public var group: String
  /// Whether the plan says that the measure is for the group.
  public var isDesigned: Bool
  /// Whether the measure is not for all groups.
  public var isTargeted: Bool
  /// The ids of the activities that have a date and are not yet delivered, in the log's order.
  public var scheduled: [String] = []
  /// The ids of the activities delivered, in the log's order.
  public var delivered: [String] = []
  /// The ids of the activities whose counts show that the group was reached, in the log's order.
  public var received: [String] = []

  /// The ids of the activities at a level; none at the designed level, which no activity fills.
  public func activities(at level: CoverageLevel) -> [String] {
    switch level {
    case .designed: []
    case .scheduled: scheduled
    case .delivered: delivered
    case .received: received
    }
  }

  /// Whether the cell counts at a level: always designed, and beyond that with an activity there.
  public func isFilled(at level: CoverageLevel) -> Bool {
    isDesigned && (level == .designed || !activities(at: level).isEmpty)
  }

  /// Adds an activity to a level.
  mutating func add(_ activity: String, at level: CoverageLevel) {
    switch level {
    case .designed: break
    case .scheduled: scheduled.append(activity)
    case .delivered: delivered.append(activity)
    case .received: received.append(activity)
    }
  }
}
