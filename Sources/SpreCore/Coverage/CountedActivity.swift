/// One count of a delivered activity, in the period that was counted.
public struct CountedActivity: Sendable, Hashable {
  /// The id of the activity.
  public var activity: String
  /// The id of the measure that it carries out.
  public var measure: String
  /// What was counted.
  public var count: Count

  public init(activity: String, measure: String, count: Count) {
    self.activity = activity
    self.measure = measure
    self.count = count
  }
}
