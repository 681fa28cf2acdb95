/// A year of a plan: what stands in the log, and what the cadences of the measures would add to it.
public struct YearPlan: Sendable {
  /// One time that a measure comes round, with what fills it or would.
  public struct Round: Sendable, Hashable {
    /// The measure's id.
    public var measure: String
    /// The stretch of the year.
    public var period: DateSpan
    /// When in it the plan puts it, and how precisely.
    public var time: CadenceSlot.Time
    /// What came of it.
    public var filling: Filling
  }

  /// What fills a round.
  public enum Filling: Sendable, Hashable {
    /// Activities that are there already, by id; also those called off, for somebody decided that.
    case activities([String])
    /// An activity that the plan asks for and nobody has made.
    case proposed(ProposedActivity)
    /// Nothing, with the reason.
    case leftOut(Phrase)
  }

  /// The year.
  public let year: Int
  /// The day it is.
  public let today: Day
  /// The rounds by measure in the plan's order, and then by time.
  public let rounds: [Round]
  /// The cadences that are not understood, with the places of their words.
  public let findings: [Finding]
  /// The activities that touch the year, by date and then by id.
  public let activities: [Activity]
  /// The stages of campaigns that come in the year, first to last.
  public let stages: [StageDay]

  /// Lays out a year.
  ///
  /// A new activity is of the kind that the measure's activities have been, else of `kinds` by the measure's channel.
  public init(_ plan: Plan, log: ActivityLog, year: Int, today: Day, kinds: [String: String] = [:]) {
    self.year = year
    self.today = today
    let span = DateSpan(year: year)
    activities = log.activities.filter { activity in
      span.flatMap { span in activity.days?.overlaps(span) } ?? false
    }
    stages = log.stageDays.filter { $0.day.year == year }
    findings = plan.measures.compactMap(\.cadenceFinding)
    let byMeasure = Dictionary(grouping: log.activities, by: \.measure)
    let taken = Set(log.activities.map(\.id))
    rounds = plan.measures.flatMap { measure in
      let own = byMeasure[measure.id] ?? []
      let kind = own.last { $0.kind != "" }?.kind ?? measure.channel.flatMap { kinds[$0] } ?? "other"
      return (measure.cadence?.slots(in: year) ?? []).map { slot in
        let there = own.filter { $0.fills(slot.period) }.map(\.id)
        let filling =
          there.isEmpty
          ? Self.filling(slot, measure, kind: kind, taken: taken, today: today) : Filling.activities(there)
        return Round(measure: measure.id, period: slot.period, time: slot.time, filling: filling)
      }
    }
  }

  /// The activities that the plan asks for and nobody has made, by date and then by id.
  public var proposed: [ProposedActivity] {
    rounds.compactMap { if case .proposed(let activity) = $0.filling { activity } else { nil } }
      .sorted { ($0.days, $0.id) < ($1.days, $1.id) }
  }

  private static func filling(
    _ slot: CadenceSlot, _ measure: Measure, kind: String, taken: Set<String>, today: Day
  ) -> Filling {
    if case .none(let reason) = slot.time { return .leftOut(reason) }
    guard let activity = ProposedActivity(slot, measure, kind: kind) else { return .leftOut(.noSuchDay) }
    if activity.days.to < today { return .leftOut(.hasPassed) }
    return taken.contains(activity.id) ? .leftOut(.isTaken(activity.id)) : .proposed(activity)
  }
}

extension Activity {
  /// Whether it is the one of a period: it begins in it, or is known to lie in it.
  public func fills(_ period: DateSpan) -> Bool {
    if let dates { return dates.from >= period.from && dates.from <= period.to }
    return days.map { $0.from >= period.from && $0.to <= period.to } ?? false
  }
}
