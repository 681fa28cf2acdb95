extension ActivityLog {
  /// The activities that lie in some days or were delivered in them, by time and then by id.
  ///
  /// A day, a month, a year and the year of the activity's folder all place it, each as far as it goes.
  public func activities(in span: DateSpan) -> [Activity] {
    activities.filter { activity in
      activity.days?.overlaps(span) ?? false
        || deliveries[activity.id, default: []].contains { span.overlaps(DateSpan($0.date)) }
    }.inTime()
  }

  /// The activities that nobody has given as much as a year, by id.
  public var activitiesOfNoYear: [Activity] {
    activities.filter { $0.days == nil && deliveries[$0.id, default: []].isEmpty }.inTime()
  }

  /// What was counted of an activity, each count with its time, from what was logged until a day where one is given.
  ///
  /// The counts of a delivery lie on its day. The activity's own counts lie once: on the day of its last delivery,
  /// else in the days it has, as far as they are known. Guidance that is counted by its ways alone counts those, for
  /// all the groups together that it is `meant` for.
  public func timedCounts(
    of activity: Activity, meant: [String], until today: Day? = nil
  ) -> [(count: Count, time: DateSpan?)] {
    let logged = deliveries[activity.id, default: []].filter { delivery in today.map { delivery.date <= $0 } ?? true }
    let time = logged.map { DateSpan($0.date) }.max() ?? activity.days
    let counts =
      logged.flatMap { delivery in delivery.counts.map { ($0, DateSpan?(DateSpan(delivery.date))) } }
      + activity.counts.map { ($0, time) }
    let isCounted = counts.contains { $0.0.countsPeople && $0.0.n != nil && $0.0.qualifier != .unknown }
    guard !isCounted, let guided = activity.guidedCount(meant: meant) else { return counts }
    // What somebody wrote as unknown is known by the ways after all.
    return counts.filter { !$0.0.countsPeople } + [(guided, time)]
  }

  /// What was counted of an activity within some days, or whenever; a longer time counts where it ends.
  public func counts(
    of activity: Activity, meant: [String], in span: DateSpan?, until today: Day? = nil
  ) -> [Count] {
    timedCounts(of: activity, meant: meant, until: today).filter { entry in
      guard let span, let time = entry.time else { return true }
      return span.overlaps(DateSpan(time.to))
    }.map(\.count)
  }
}

extension Sequence<Activity> {
  /// In order of the days known: a month or a year comes after the dates within it, and no known year comes last.
  public func inTime() -> [Activity] {
    map { activity in (activity.dates?.from ?? activity.days?.to, activity) }.sorted { a, b in
      switch (a.0, b.0) {
      case (let x?, let y?): (x, a.1.id) < (y, b.1.id)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): a.1.id < b.1.id
      }
    }.map(\.1)
  }
}
