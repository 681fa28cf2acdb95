import SpreCore

/// Finds what is amiss between the fields of an activity, the plan and what has been logged.
struct ActivityCheck {
  private(set) var findings: [Finding] = []
  private let workspace: Workspace
  private let today: Day

  init(_ workspace: Workspace, today: Day) {
    self.workspace = workspace
    self.today = today
    for activity in workspace.log.activities {
      checkDates(activity)
      checkState(activity)
      checkCounts(activity)
      checkGroups(activity)
    }
  }

  private mutating func checkDates(_ activity: Activity) {
    let origins = activity.origins
    let (date, from, to) = (origins.has("date"), origins.has("from"), origins.has("to"))
    if date && (from || to) { findings.append(.dateTwice(at: origins["date"])) }
    if !date && from != to { findings.append(.halfSpan(missing: from ? "to" : "from", at: origins.record)) }
    if from && to && !date && activity.dates == nil { findings.append(.spanBackwards(at: origins["to"])) }
    guard let dates = activity.dates else { return }
    let year = activity.file.split(separator: "/").dropFirst().first.flatMap { Int($0) }
    if let year, year != dates.from.year {
      findings.append(.otherYear(dates.from.year, at: origins[date ? "date" : "from"]))
    }
  }

  private mutating func checkState(_ activity: Activity) {
    let origins = activity.origins
    let isDated = activity.dates != nil
    switch activity.state {
    case .planned? where isDated: findings.append(.plannedWithDate(at: origins["state"]))
    case .scheduled? where !isDated: findings.append(.scheduledWithoutDate(at: origins["state"]))
    case .delivered? where (activity.dates?.from).map { $0 > today } ?? false:
      findings.append(.deliveredInFuture(at: origins["state"]))
    case .continued? where activity.into == nil && !origins.has("into"):
      findings.append(.continuedNowhere(at: origins["state"]))
    case .refused? where activity.reason == nil, .cancelled? where activity.reason == nil:
      findings.append(.reasonMissing(at: origins["state"]))
    default: break
    }
    if activity.into == activity.id { findings.append(.intoItself(at: origins["into"])) }
    let isLogged = workspace.log.deliveries[activity.id]?.isEmpty == false
    if isLogged, let state = activity.state, state != .delivered {
      findings.append(.stateAgainstLog(state, at: origins["state"]))
    }
    if workspace.log.isOverdue(activity, on: today) {
      findings.append(.overdue(activity.id, at: origins[origins.has("date") ? "date" : "to"]))
    }
  }

  private mutating func checkCounts(_ activity: Activity) {
    for (index, count) in activity.counts.enumerated() {
      var origin = activity.origins["counts"]
      origin.field = "counts[\(index)]"
      if count.qualifier == .unknown && count.n != nil { findings.append(.unknownWithNumber(at: origin)) }
      if count.qualifier != .unknown && count.n == nil { findings.append(.numberMissing(at: origin)) }
    }
  }

  private mutating func checkGroups(_ activity: Activity) {
    guard case .named(let codes)? = activity.groups, let measure = workspace.plan.measure(activity.measure) else {
      return
    }
    let outside = codes.filter { workspace.plan.group($0) != nil && !measure.audience.contains($0) }
    if !outside.isEmpty {
      findings.append(.outsideMeasure(outside, measure.id, at: activity.origins["groups"]))
    }
  }
}
