public import SpreCore

/// A year for programs.
///
/// `{schema, year, activities: [{id, measure, from, to, exact, state, due, overdue}], rounds: [{measure, from, to,
/// activities, proposed: {id, from, to, exact}, leftOut}], stages: [{activity, stage, day}]}`; a round has one of its
/// last three.
public struct YearJSON: Sendable, Hashable, Codable {
  /// An activity of the year.
  public struct Entry: Sendable, Hashable, Codable {
    /// The activity's id.
    public var id: String
    /// The id of its measure.
    public var measure: String
    /// The first day, as `YYYY-MM-DD`.
    public var from: String
    /// The last day, included.
    public var to: String
    /// Whether the days are exact, and not a month or a year.
    public var exact: Bool
    /// The state's word in files.
    public var state: String
    /// Whether drafts are wanted now.
    public var due: Bool
    /// Whether its day has passed and nobody has said what came of it.
    public var overdue: Bool
  }

  /// A stage of a campaign.
  public struct Stage: Sendable, Hashable, Codable {
    /// The id of the campaign.
    public var activity: String
    /// The stage's word in files.
    public var stage: String
    /// The day, as `YYYY-MM-DD`.
    public var day: String
  }

  /// One time that a measure comes round.
  public struct Round: Sendable, Hashable, Codable {
    /// The id of the measure.
    public var measure: String
    /// The first day of the stretch.
    public var from: String
    /// The last day of the stretch, included.
    public var to: String
    /// The ids of the activities that are there.
    public var activities: [String]?
    /// The activity that the plan asks for.
    public var proposed: Proposed?
    /// Why nothing is proposed, in the chosen language.
    public var leftOut: String?
  }

  /// An activity that the plan asks for and nobody has made.
  public struct Proposed: Sendable, Hashable, Codable {
    /// The id it would get.
    public var id: String
    /// The first day.
    public var from: String
    /// The last day, included.
    public var to: String
    /// Whether the days are exact.
    public var exact: Bool
  }

  /// The version of this shape.
  public var schema = 1
  /// The year.
  public var year: Int
  /// The activities that touch the year, by date.
  public var activities: [Entry]
  /// The rounds of every measure with a cadence, in the plan's order.
  public var rounds: [Round]
  /// The stages of campaigns, by date.
  public var stages: [Stage]

  public init(_ year: YearPlan, plan: Plan, log: ActivityLog, language: WorkingLanguage) {
    self.year = year.year
    activities = year.activities.compactMap { activity in
      guard let days = activity.days else { return nil }
      return Entry(
        id: activity.id, measure: activity.measure, from: days.from.description, to: days.to.description,
        exact: activity.dates != nil, state: log.state(of: activity).rawValue,
        due: log.isDue(activity, in: plan, on: year.today), overdue: log.isOverdue(activity, on: year.today))
    }
    stages = year.stages.map {
      Stage(activity: $0.activity.id, stage: $0.stage.rawValue, day: $0.day.description)
    }
    rounds = year.rounds.map { round in
      var one = Round(measure: round.measure, from: round.period.from.description, to: round.period.to.description)
      switch round.filling {
      case .activities(let ids): one.activities = ids
      case .leftOut(let reason): one.leftOut = reason[language]
      case .proposed(let activity):
        one.proposed = Proposed(
          id: activity.id, from: activity.days.from.description, to: activity.days.to.description,
          exact: activity.isExact)
      }
      return one
    }
  }

  /// The year as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
