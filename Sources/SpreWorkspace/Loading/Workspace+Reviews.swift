public import SpreCore

extension Workspace {
  /// What should be looked over again, with the activities that carry it.
  public func reviews(on today: Day) -> ReviewList {
    ReviewList(
      items: items, registers: registers, log: log, usual: configuration.reviewEvery, today: today)
  }

  /// A note for each item that is too old and that an activity to come carries, at the first of those.
  ///
  /// A channel that publishes items tells of them itself.
  func staleFindings(on today: Day) -> [Finding] {
    let publishing = Set(channels.filter(\.publishesItems).map(\.id))
    return reviews(on: today).stale(on: today).compactMap { entry in
      entry.coming.first { id in
        !publishing.contains(log[id].flatMap(plan.channel) ?? "")
      }.map { .stale(entry, in: $0, on: today) }
    }
  }
}
