/// What should be looked over again, and when: items, evidence and relays by the day that somebody last did.
public struct ReviewList: Sendable, Hashable {
  /// What is to be looked over.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case item, evidence, relay
  }

  /// One thing that grows old.
  public struct Entry: Sendable, Hashable {
    /// What it is.
    public var subject: Subject
    /// The item's id; the reference or the organisation of a register's record.
    public var name: String
    /// What readers know it as.
    public var title: LocalizedText
    /// The day it was last looked over, else the day it is from.
    public var last: Day
    /// Whether that is the day it is from, as nobody has said that they looked it over since.
    public var isUnreviewed: Bool
    /// The last day that it holds.
    public var due: Day
    /// The ids of the activities to come that name it, by time.
    public var coming: [String]
    /// The ids of the activities it went out with, by time.
    public var published: [String]
    /// Where the day stands, for findings to point at.
    public var origin: Origin

    /// How many days too old it is on a day; 0 or less while it holds.
    public func daysOver(on today: Day) -> Int { due.days(until: today) }
  }

  /// Everything that grows old, what was due first coming first.
  public let entries: [Entry]

  /// What no longer holds on a day.
  public func stale(on today: Day) -> [Entry] { entries.filter { $0.due < today } }

  /// Lists what grows old; records and items that say no period have the usual one, and none where that is absent.
  public init(
    items: [KnowledgeItem], registers: Registers = Registers(), log: ActivityLog, usual: ReviewPeriod?, today: Day
  ) {
    let use = ItemUse(log, today: today)
    let ofItems = items.compactMap { item -> Entry? in
      let last = item.reviewed ?? item.date
      // What has expired is of no use to look over.
      guard let due = (item.reviewEvery ?? usual)?.lastDay(after: last), item.expires.map({ $0 >= today }) ?? true
      else { return nil }
      return Entry(
        subject: .item, name: item.id, title: LocalizedText(item.versions.mapValues(\.title)), last: last,
        isUnreviewed: item.reviewed == nil, due: due, coming: use.coming[item.id] ?? [],
        published: use.published[item.id] ?? [], origin: item.origins[item.reviewed == nil ? "date" : "reviewed"])
    }
    let ofEvidence = registers.evidence.compactMap { evidence -> Entry? in
      guard let last = evidence.checked ?? evidence.date?.to else { return nil }
      return Self.record(
        .evidence, evidence.reference, last: last, checked: evidence.checked, usual, evidence.origins)
    }
    let ofRelays = registers.relays.compactMap { relay -> Entry? in
      guard let last = relay.checked else { return nil }
      return Self.record(.relay, relay.organisation, last: last, checked: last, usual, relay.origins)
    }
    entries = (ofItems + ofEvidence + ofRelays).sorted { a, b in
      (a.due, a.subject.rawValue, a.name) < (b.due, b.subject.rawValue, b.name)
    }
  }

  private static func record(
    _ subject: Subject, _ name: String, last: Day, checked: Day?, _ usual: ReviewPeriod?, _ origins: Origins
  ) -> Entry? {
    usual?.lastDay(after: last).map { due in
      Entry(
        subject: subject, name: name, title: [.nb: name], last: last, isUnreviewed: checked == nil, due: due,
        coming: [], published: [], origin: origins[checked == nil ? "date" : "checked"])
    }
  }
}

/// Which activities an item is named by that are still to come, and which it went out with.
private struct ItemUse {
  var coming: [String: [String]] = [:]
  var published: [String: [String]] = [:]

  init(_ log: ActivityLog, today: Day) {
    for activity in log.activities.inTime() {
      let state = log.state(of: activity)
      let isToCome =
        state == .planned || state == .scheduled && (activity.dates.map { $0.to >= today } ?? true)
      if isToCome { for item in Set(activity.carriedItems) { coming[item, default: []].append(activity.id) } }
      let deliveries = log.deliveries[activity.id, default: []]
      var sent = Set(deliveries.flatMap(\.parts).flatMap(\.items))
      if state == .delivered { sent.formUnion(activity.carriedItems) }
      for item in sent { published[item, default: []].append(activity.id) }
    }
  }
}
