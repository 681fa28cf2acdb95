public import SpreCore

extension Workspace {
  /// What should be looked over again, with the activities that carry it.
  public func reviews(on today: Day) -> ReviewList {
    ReviewList(
      items: items, registers: registers, log: log, usual: configuration.reviewEvery, today: today)
  }

  /// A note for each item that is too old and that an activity to come carries, at the first of those.
  func staleFindings(on today: Day) -> [Finding] {
    reviews(on: today).stale(on: today).compactMap { entry in
      entry.coming.first.map { .stale(entry, in: $0, on: today) }
    }
  }
}
