import SpreCore

/// Finds what is amiss between the fields of an activity, the plan and what has been logged.
struct ActivityCheck {
  private(set) var findings: [Finding] = []
  private let workspace: Workspace
  private let today: Day
  private let circles: ContinuationCircles
  /// The activities whose log is broken, so that nobody can say whether they were delivered.
  private let unsettled: Set<String>

  init(_ workspace: Workspace, today: Day, unsettled: Set<String>) {
    self.workspace = workspace
    self.today = today
    circles = ContinuationCircles(workspace.log.activities)
    self.unsettled = unsettled
    for activity in workspace.log.activities {
      checkDates(activity)
      checkState(activity)
      checkRelations(activity)
      checkGroups(activity)
      checkCounts(activity)
      checkChannel(activity)
    }
  }

  private mutating func checkDates(_ activity: Activity) {
    let origins = activity.origins
    let (date, from, to) = (origins.has("date"), origins.has("from"), origins.has("to"))
    if date && (from || to) { findings.append(.dateTwice(at: origins["date"])) }
    if !date && from != to { findings.append(.halfSpan(missing: from ? "to" : "from", at: origins.record)) }
    if from && to && !date && activity.dates == nil { findings.append(.spanBackwards(at: origins["to"])) }
    guard let dates = activity.dates ?? activity.roughly else { return }
    if let year = activity.folderYear, year != dates.from.year {
      findings.append(.otherYear(dates.from.year, at: origins[date ? "date" : "from"]))
    }
  }

  private mutating func checkState(_ activity: Activity) {
    let origins = activity.origins
    let isDated = activity.dates != nil
    switch activity.state {
    case .planned? where isDated: findings.append(.plannedWithDate(at: origins["state"]))
    case .delivered? where !isDated && !origins.has("date") && !origins.has("from"):
      findings.append(.deliveredWithoutDate(at: origins["state"]))
    case .scheduled? where !isDated: findings.append(.scheduledWithoutDate(at: origins["state"]))
    case .delivered? where (activity.days?.from).map { $0 > today } ?? false:
      findings.append(.deliveredInFuture(at: origins["state"]))
    case .continued? where activity.into == nil && !origins.has("into"):
      findings.append(.continuedNowhere(at: origins["state"]))
    case .refused? where activity.reason == nil, .cancelled? where activity.reason == nil:
      findings.append(.reasonMissing(at: origins["state"]))
    default: break
    }
    let isLogged = workspace.log.deliveries[activity.id]?.isEmpty == false
    if isLogged, let state = activity.state, state != .delivered {
      findings.append(.stateAgainstLog(state, at: origins["state"]))
    }
    if workspace.log.isOverdue(activity, on: today), !unsettled.contains(activity.id) {
      let canDeliver = workspace.plan.channel(of: activity) == nil || workspace.log.approvals[activity.id] != nil
      findings.append(
        .overdue(activity.id, canDeliver: canDeliver, at: origins[origins.has("date") ? "date" : "to"]))
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

  /// Groups that were counted though the activity is not for them: more came than were asked, or a code was lost.
  private mutating func checkCounts(_ activity: Activity) {
    let meant = Set(workspace.plan.groups(of: activity))
    let counted = activity.counts.filter(\.countsPeople).flatMap(\.groups)
    let outside = workspace.plan.codes(of: .named(counted)).filter { !meant.contains($0) }
    if !outside.isEmpty { findings.append(.countedOutside(outside, at: activity.origins["counts"])) }
  }

  /// A kind that other channels bring than the one that would draft: posts drafted as web pages, say.
  private mutating func checkChannel(_ activity: Activity) {
    let makers = workspace.channels.filter { $0.kinds.contains { $0.id == activity.kind } }.map(\.id)
    guard let channel = workspace.plan.channel(of: activity), workspace.channels.contains(where: { $0.id == channel }),
      !makers.isEmpty, !makers.contains(channel)
    else { return }
    let measures = workspace.plan.measures.filter { $0.channel.map(makers.contains) ?? false }.map(\.id)
    findings.append(
      .kindOfAnotherChannel(activity.kind, channel, makers: makers, measures: measures, at: activity.origins["kind"]))
  }

  /// Activities that are carried on in a circle, that tell of themselves, or that serve their own measure twice.
  private mutating func checkRelations(_ activity: Activity) {
    let origins = activity.origins
    if activity.into == activity.id {
      findings.append(.intoItself(at: origins["into"]))
    } else if let circle = circles.circle(through: activity.id) {
      findings.append(.intoCircle(circle, at: origins["into"]))
    }
    if activity.about == activity.id { findings.append(.aboutItself(at: origins["about"])) }
    if activity.also.contains(activity.measure) {
      findings.append(.alsoItsMeasure(activity.measure, at: origins["also"]))
    }
    if activity.settings != nil, workspace.plan.measure(activity.measure) != nil,
      workspace.plan.channel(of: activity) == nil
    {
      findings.append(.settingsWithoutChannel(at: origins["settings"]))
    }
  }
}
