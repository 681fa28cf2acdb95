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
    /// What is due, where the activity says; else the activity itself.
    var title: LocalizedText?
    /// Whether it has been met.
    var isDone = false
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
  /// Of that, what the year takes over.
  var carriedOver: [CarriedWork] { carried.filter { $0.fate.isOpen && !$0.isToCome } }
  /// Of that, what is still to come before the year begins.
  var toCome: [CarriedWork] { carried.filter(\.isToCome) }
  /// All activities told of, each once.
  let activities: [Activity]

  init(plan: Plan, log: ActivityLog, span: DateSpan, today: Day, main: Language) {
    year = span.from.year
    activities = log.activities(in: span) + log.activitiesOfNoYear
    let byMeasure = Dictionary(grouping: activities, by: \.measure)
    rows = plan.measures.map { measure in
      let own = byMeasure[measure.id] ?? []
      return Row(
        measure: measure, activities: own,
        slots: measure.cadence.map { CadenceSlots($0, in: span.from.year, activities: own, on: today) })
    }
    let known = Set(plan.measures.map(\.id))
    unplanned = activities.filter { !known.contains($0.measure) }
    let told = Set(activities.map(\.id))
    deadlines = log.activities.filter { ![.cancelled, .refused].contains(log.state(of: $0)) }
      .flatMap { Self.deadlines(of: $0, main: main) }
      .filter { told.contains($0.activity.id) || span.overlaps(DateSpan($0.day)) }
      .enumerated().sorted { a, b in
        // Deadlines of one activity on one day stand as written.
        (a.element.day, a.element.activity.id, a.offset) < (b.element.day, b.element.activity.id, b.offset)
      }.map(\.element)
    carried = log.carried(into: span.from.year, on: today)
  }

  /// The activity's own deadline, and those in its list of deadlines.
  private static func deadlines(of activity: Activity, main: Language) -> [Deadline] {
    let own = activity.details["deadline"]?.day.map { [Deadline(day: $0, activity: activity)] } ?? []
    let listed = activity.details["deadlines"]?.elements?.compactMap { value in
      value["date"]?.day.map { day in
        Deadline(
          day: day, activity: activity, title: value["title"]?.localized(main: main),
          isDone: value["done"]?.bool ?? false)
      }
    }
    return own + (listed ?? [])
  }
}
