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

  /// What was counted of an activity within some days: its own counts, and those of its deliveries in the days.
  public func counts(of activity: Activity, in span: DateSpan) -> [Count] {
    let own = activity.days.map(span.overlaps) ?? true ? activity.counts : []
    let logged = deliveries[activity.id, default: []].filter { span.overlaps(DateSpan($0.date)) }
    return own + logged.flatMap(\.counts)
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
