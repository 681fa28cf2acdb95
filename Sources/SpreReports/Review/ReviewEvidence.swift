import SpreCore

/// What the log shows of a period: the activities that something came of, by measure, group and region.
struct ReviewEvidence: Sendable {
  let span: DateSpan
  /// The activities delivered or carried on, by time.
  let carriedOut: [Activity]
  /// The same, by the id of their measure.
  let byMeasure: [String: [Activity]]
  /// The same, by the code of each group they were for.
  let byGroup: [String: [Activity]]
  /// The same, by the name of each region they concern.
  let byRegion: [String: [Activity]]
  /// The names of the regions, in order.
  let regions: [String]
  /// The activities that name no region.
  let withoutRegion: [Activity]
  /// The counts of all of them.
  let counts: YearOfCounts
  private let log: ActivityLog
  private let telling: Telling

  init(plan: Plan, log: ActivityLog, span: DateSpan, telling: Telling) {
    self.span = span
    self.log = log
    self.telling = telling
    let rows = log.activities(in: span).filter { [.delivered, .continued].contains(log.state(of: $0)) }
    carriedOut = rows
    byMeasure = Dictionary(grouping: rows, by: \.measure)
    var byGroup: [String: [Activity]] = [:]
    var byRegion: [String: [Activity]] = [:]
    for activity in rows {
      for code in plan.groups(of: activity) { byGroup[code, default: []].append(activity) }
      for region in Set(activity.regions.map(\.onOneLine)) { byRegion[region, default: []].append(activity) }
    }
    self.byGroup = byGroup
    self.byRegion = byRegion
    regions = byRegion.keys.sorted()
    withoutRegion = rows.filter(\.regions.isEmpty)
    counts = YearOfCounts(
      rows, counts: { log.counts(of: $0, meant: plan.groups(of: $0), in: span) }, telling: telling)
  }

  /// The contacts of some activities.
  func contacts(_ activities: [Activity]) -> CountSum {
    sums(of: activities).contacts
  }

  /// How many of some activities have no number of people.
  func withoutNumber(_ activities: [Activity]) -> Int {
    sums(of: activities).without.count
  }

  /// The contacts of a group that were counted for it alone.
  func alone(_ code: String) -> CountSum? { counts.people.first { $0.groups == [code] }?.sum }

  private func sums(of activities: [Activity]) -> YearOfCounts {
    YearOfCounts(
      activities, counts: { log.counts(of: $0, meant: telling.plan.groups(of: $0), in: span) }, telling: telling)
  }
}
