public import SpreCore

extension Workspace {
  /// The activity with an id.
  public func activity(_ id: String) -> Activity? { log[id] }

  /// The activities that want drafts now, by date.
  public func due(on today: Day) -> [Activity] {
    log.activities.filter { log.isDue($0, in: plan, on: today) }
  }

  /// The items that suit an activity, and those that were left out.
  public func proposals(for activity: Activity) -> Proposals {
    Proposals(for: activity, items: items, log: log, plan: plan)
  }

  /// Everything a channel is given to draft for an activity; nothing when the activity's measure is not in the plan.
  public func brief(for activity: Activity, channel: ChannelInfo, today: Day) -> Brief? {
    guard let measure = plan.measure(activity.measure) else { return nil }
    let proposals = activity.items == nil ? proposals(for: activity) : nil
    let ids = activity.items ?? proposals?.chosen.map(\.item) ?? []
    let chosen = ids.compactMap(item)
    return Brief(
      plan: plan, activity: activity, measure: measure, items: chosen, proposals: proposals, log: log,
      settings: settings(of: activity, measure: measure, channel: channel),
      attachments: attachments(of: activity, items: chosen), organisation: configuration.organisation,
      languages: activity.languages ?? configuration.languages, mainLanguage: configuration.languages[0],
      workingLanguage: configuration.workingLanguage, places: configuration.origins,
      site: site(for: activity, items: ids, today: today),
      imageBase: configuration.imageBase, slots: configuration.slots,
      reviewEvery: configuration.reviewEvery, today: today)
  }

  /// The web site as it is on the activity's day, or today where that is later, so that drafting an old activity again
  /// forgets nothing; the activity's own pages are included where it makes any.
  private func site(for activity: Activity, items: [String], today: Day) -> Site {
    var log = log
    if let index = log.index(of: activity.id) {
      log.activities[index].items = items
      log.activities[index].dates = activity.dates ?? DateSpan(today)
      // What is drafted now is about to be published, whatever its date and whatever went out before.
      if log.isOverdue(log.activities[index], on: today) { log.activities[index].dates = DateSpan(today) }
    }
    return Site(
      address: configuration.webAddress, items: self.items, log: log, plan: plan, channels: channels,
      languages: configuration.languages, by: max(activity.dates?.from ?? today, today), today: today)
  }

  /// The channel's settings: the workspace's, then the measure's, then the activity's, key by key.
  private func settings(of activity: Activity, measure: Measure, channel: ChannelInfo) -> Settings {
    Settings(
      declared: channel.settings,
      layers: [
        configuration.channels[channel.id],
        measure.channel == channel.id ? measure.settings : nil,
        activity.settings,
      ])
  }

  /// The most bytes that a file may have to be read for what it is, and for its width and height.
  private static let measuredSize = 20_000_000

  /// The files that belong to an activity: those beside it in its folder, its items' pictures, those in
  /// their texts too, and the logo.
  private func attachments(of activity: Activity, items: [KnowledgeItem]) -> [Attachment] {
    var paths = Set(items.compactMap(\.image))
    paths.formUnion(items.flatMap { $0.versions.values.flatMap { $0.body.pictures.map(\.image.source) } })
    if let logo = configuration.organisation.brand.logo { paths.insert(logo) }
    if activity.file.hasSuffix("/activity.yml") {
      let beside = folder.files(under: String(activity.file.parentFolder.dropLast()))
      paths.formUnion(beside.map(\.path).filter { $0 != activity.file })
    }
    return paths.sorted().compactMap { path in
      guard let entry = folder.entry(at: path), entry.isRegular, entry.link != .outside else { return nil }
      let folder = folder
      let bytes = entry.size <= Self.measuredSize ? try? folder.bytes(at: path) : nil
      return Attachment(
        path: path, size: entry.size, pixels: bytes.flatMap(PictureSize.pixels), content: bytes.map(PictureContent.of)
      ) { try folder.bytes(at: path) }
    }
  }
}
