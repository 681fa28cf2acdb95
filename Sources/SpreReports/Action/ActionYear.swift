import SpreCore

/// What a year's action plan is made of.
struct ActionYear: Sendable {
  /// A measure with what is meant of it in the year.
  struct Row: Sendable {
    var measure: Measure
    /// The activities of the year and those of no known year, by time.
    var activities: [Activity]
    /// The stretches that the cadence asks for; nothing for a measure without one.
    var slots: CadenceSlots?
  }

  /// A day by which something must be done.
  struct Deadline: Sendable {
    var day: Day
    var activity: Activity
  }

  let year: Int
  /// The measures in the plan's order.
  let rows: [Row]
  /// The activities of measures that the plan lacks.
  let unplanned: [Activity]
  /// The deadlines that fall in the year or belong to its activities, by day.
  let deadlines: [Deadline]
  /// What earlier years did not simply carry out.
  let carried: [CarriedWork]
  /// All activities told of, each once.
  let activities: [Activity]

  init(plan: Plan, log: ActivityLog, span: DateSpan, today: Day) {
    year = span.from.year
    activities = log.activities(in: span) + log.activitiesOfNoYear
    let byMeasure = Dictionary(grouping: activities, by: \.measure)
    rows = plan.measures.map { measure in
      let own = byMeasure[measure.id] ?? []
      return Row(
        measure: measure, activities: own,
        slots: measure.cadence.map { CadenceSlots($0, in: span.from.year, activities: own) })
    }
    let known = Set(plan.measures.map(\.id))
    unplanned = activities.filter { !known.contains($0.measure) }
    let told = Set(activities.map(\.id))
    deadlines = log.activities.compactMap { activity -> Deadline? in
      guard let day = activity.details["deadline"]?.day, told.contains(activity.id) || span.overlaps(DateSpan(day)),
        ![.cancelled, .refused].contains(log.state(of: activity))
      else { return nil }
      return Deadline(day: day, activity: activity)
    }.sorted { ($0.day, $0.activity.id) < ($1.day, $1.activity.id) }
    carried = log.carried(into: span.from.year, on: today)
  }
}
