extension Site {
  /// Collects what a workspace's activities have put on the web by a day, and what they will have by then.
  ///
  /// `channels` say which of them publish. Counted are activities whose log says what went out, those said to be
  /// delivered, and those still to come on `today`; one whose day has passed without a word is not, see ``unlogged``.
  /// Items have pages from the day they went out, else from their activity's day, up to `day`; an item that several
  /// activities publish has the day of the first and the activity, groups and languages of the last. An activity to
  /// come has a page of its own long before its day; of one that is past, the log must say so.
  public init(
    address: String?, items: [KnowledgeItem], log: ActivityLog, plan: Plan, channels: [ChannelInfo],
    languages: [Language], by day: Day, today: Day
  ) {
    let channels = Dictionary(channels.map { ($0.id, $0) }) { first, _ in first }
    let items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    var pages: [String: Page] = [:]
    var activities: [String: [Language]] = [:]
    var headings: [String: LocalizedText] = [:]
    var carried: [String: KnowledgeItem] = [:]
    var unlogged: [String: String] = [:]
    for activity in log.activities {
      guard let channel = plan.channel(of: activity).flatMap({ channels[$0] }), let dates = activity.dates,
        [.scheduled, .delivered].contains(log.state(of: activity))
      else { continue }
      if log.isOverdue(activity, on: today) {
        if channel.publishesItems { for id in activity.items ?? [] { unlogged[id] = activity.id } }
        continue
      }
      let wanted = activity.languages ?? languages
      let deliveries = log.deliveries[activity.id, default: []]
      let parts = deliveries.flatMap(\.parts)
      if channel.publishesActivities, channel.kinds.first(where: { $0.id == activity.kind })?.hasPage ?? true {
        let isToCome = log.state(of: activity) == .scheduled
        let written = wanted.filter { language in
          let path = "\(Site.folder)/\(Site.path(ofActivity: activity.id, in: language))"
          return isToCome || parts.contains { $0.path == path }
        }
        if !written.isEmpty {
          activities[activity.id] = written
          headings[activity.id] = channel.headingSetting.flatMap { activity.settings?[$0] }?
            .localized(main: languages.first ?? .nb)
          for id in activity.items ?? parts.flatMap(\.items) {
            carried[id] = items[id].flatMap { $0.isPublic ? $0 : nil }
          }
        }
      }
      let published = deliveries.map(\.date).min() ?? dates.from
      guard channel.publishesItems, published <= day else { continue }
      for id in Set(deliveries.isEmpty ? activity.items ?? [] : parts.flatMap(\.items)) {
        guard let item = items[id], item.isPublic else { continue }
        let written = wanted.filter { item.versions[$0] != nil }
        pages[id] = Page(
          item: item, published: min(pages[id]?.published ?? published, published), activity: activity.id,
          groups: plan.groups(of: activity), languages: written.isEmpty ? [item.language] : written)
      }
    }
    let sorted = pages.values.sorted { ($1.published, $0.item.id) < ($0.published, $1.item.id) }
    self.init(
      address: address, pages: sorted, activities: activities, headings: headings, carried: carried,
      unlogged: unlogged.filter { pages[$0.key] == nil })
  }
}
