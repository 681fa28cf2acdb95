import SpreCore

/// A year of a log, sorted by the areas that its activities serve.
struct YearOfWork: Sendable {
  /// The activities of one area.
  struct Area: Sendable {
    /// The goal that the area is.
    var goal: Goal
    /// The activities that serve it, in the plan's order of measures and then by time; empty where there were none.
    var activities: [Activity]
  }

  /// All activities of the year, each once, by time.
  let activities: [Activity]
  /// The plan's goals with their activities; an activity of two goals stands under both.
  let areas: [Area]
  /// The activities of the year that serve no goal of the plan.
  let withoutArea: [Activity]
  /// The activities that nobody has given as much as a year.
  let ofNoYear: [Activity]
  /// The activities of the year that were not simply carried out, by time.
  let unfinished: [Activity]
  /// The activities of the year that something came of, which are those that numbers are expected from.
  let carriedOut: [Activity]

  init(plan: Plan, log: ActivityLog, span: DateSpan) {
    activities = log.activities(in: span)
    ofNoYear = log.activitiesOfNoYear
    unfinished = activities.filter { log.state(of: $0) != .delivered }
    carriedOut = activities.filter { [.delivered, .continued].contains(log.state(of: $0)) }
    let places = Dictionary(plan.measures.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let rows = activities.enumerated().sorted { a, b in
      let x = (places[a.element.measure] ?? places.count, a.offset)
      return x < (places[b.element.measure] ?? places.count, b.offset)
    }.map(\.element)
    var served: [String: [Activity]] = [:]
    var without: [Activity] = []
    let known = Set(plan.goals.map(\.id))
    for activity in rows {
      let goals = Set(plan.goals(of: activity)).intersection(known)
      if goals.isEmpty { without.append(activity) }
      for goal in goals { served[goal, default: []].append(activity) }
    }
    areas = plan.goals.map { Area(goal: $0, activities: served[$0.id] ?? []) }
    withoutArea = without
  }
}
