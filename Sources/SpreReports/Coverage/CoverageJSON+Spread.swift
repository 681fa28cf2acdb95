import SpreCore

extension CoverageJSON {
  /// How evenly measures are spread over the groups: all of them, and those that are not for all groups.
  public struct Spread: Sendable, Hashable, Codable {
    /// The two measures of evenness; each is absent for a sum of 0.
    public struct Values: Sendable, Hashable, Codable {
      /// The Gini coefficient.
      public var gini: Double?
      /// Pielou's evenness.
      public var pielou: Double?
    }

    /// Of all measures.
    public var all: Values
    /// Of those that are not for all groups.
    public var targeted: Values

    init(all: Evenness, targeted: Evenness) {
      self.all = Values(gini: all.gini, pielou: all.pielou)
      self.targeted = Values(gini: targeted.gini, pielou: targeted.pielou)
    }
  }

  /// How long ago a measure was last delivered.
  ///
  /// `{measure, never, last, exact, activity, days, cadences, due, overdue}`
  public struct Freshness: Sendable, Hashable, Codable {
    /// The id of the measure.
    public var measure: String
    /// Whether it was never delivered; then all but the last two are absent.
    public var never: Bool
    /// The day it was last delivered, as `YYYY-MM-DD`.
    public var last: String?
    /// Whether the day is known; where it is not, it may lie longer ago.
    public var exact: Bool?
    /// The id of the activity that was delivered then.
    public var activity: String?
    /// Days since.
    public var days: Int?
    /// Those days over the days of the plan's cadence.
    public var cadences: Double?
    /// Whether more than one and a quarter cadences have gone by.
    public var due: Bool
    /// Whether more than two cadences have gone by.
    public var overdue: Bool

    init?(of measure: Measure, in coverage: Coverage) {
      guard let freshness = coverage.freshness[measure.id] else { return nil }
      self.measure = measure.id
      never = freshness == .never
      due = freshness.isDue
      overdue = freshness.isOverdue
      guard case .delivered(let days, let cadences) = freshness else { return }
      self.days = days
      self.cadences = cadences
      let delivery = coverage.lastDeliveries[measure.id]
      last = delivery?.day.description
      exact = delivery?.isExact
      activity = delivery?.activity
    }
  }

  /// How far delivered activities are from the shares meant: `{hoover, groups: [{code, activities, share, intended}]}`.
  public struct Deviation: Sendable, Hashable, Codable {
    /// One group's part.
    public struct Group: Sendable, Hashable, Codable {
      /// The code of the group.
      public var code: String
      /// How many delivered activities reached it.
      public var activities: Int
      /// Its share of them, 0 to 1.
      public var share: Double
      /// The share that the plan means, 0 to 1.
      public var intended: Double
    }

    /// Half the sum of the differences, 0 to 1.
    public var hoover: Double
    /// The groups in the plan's order.
    public var groups: [Group]

    init(_ deviation: IntentDeviation, plan: Plan) {
      hoover = deviation.hoover
      groups = plan.groups.indices.map { index in
        Group(
          code: plan.groups[index].code, activities: deviation.counts[index], share: deviation.shares[index],
          intended: Double(deviation.intended[index]) / 100)
      }
    }
  }
}
