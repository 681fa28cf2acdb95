extension Site {
  /// Collects what a workspace's activities have put on the web by a day, and what they will have by then.
  ///
  /// `channels` say which of them publish. Items have pages from activities delivered, or scheduled up to that day; an
  /// item that several of them publish has the day of the first and the activity, groups and languages of the last. An
  /// activity that has a page of its own may have it long before its day.
  public init(
    address: String?, items: [KnowledgeItem], log: ActivityLog, plan: Plan, channels: [ChannelInfo],
    languages: [Language], by day: Day
  ) {
    let channels = Dictionary(channels.map { ($0.id, $0) }) { first, _ in first }
    let items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    var pages: [String: Page] = [:]
    var activities: [String: [Language]] = [:]
    for activity in log.activities {
      guard let channel = plan.channel(of: activity).flatMap({ channels[$0] }), let dates = activity.dates,
        [.scheduled, .delivered].contains(log.state(of: activity))
      else { continue }
      let wanted = activity.languages ?? languages
      if channel.publishesActivities { activities[activity.id] = wanted }
      guard channel.publishesItems, dates.from <= day else { continue }
      let delivered = log.deliveries[activity.id, default: []].flatMap(\.parts).flatMap(\.items)
      for id in Set((activity.items ?? []) + delivered) {
        guard let item = items[id], item.isPublic else { continue }
        let written = wanted.filter { item.versions[$0] != nil }
        pages[id] = Page(
          item: item, published: pages[id]?.published ?? dates.from, activity: activity.id,
          groups: plan.groups(of: activity), languages: written.isEmpty ? [item.language] : written)
      }
    }
    let sorted = pages.values.sorted { ($1.published, $0.item.id) < ($0.published, $1.item.id) }
    self.init(address: address, pages: sorted, activities: activities)
  }
}
