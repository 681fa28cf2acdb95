/// An item that suits an activity, and why; or one that was left out, and why.
public struct Proposal: Sendable, Hashable {
  /// The id of the item.
  public var item: String
  /// Why it suits, or why it was left out.
  public var reason: Phrase
  /// The activity that has taken it already, where that is why it was left out.
  public var takenBy: String?

  public init(item: String, reason: Phrase, takenBy: String? = nil) {
    self.item = item
    self.reason = reason
    self.takenBy = takenBy
  }
}

/// The items that suit an activity, best first, and those that were left out.
public struct Proposals: Sendable, Hashable {
  /// The items that suit, best first.
  public var chosen: [Proposal]
  /// The items that were left out, sorted by id; those there was no room for come last, best first.
  public var leftOut: [Proposal]

  public init(chosen: [Proposal] = [], leftOut: [Proposal] = []) {
    self.chosen = chosen
    self.leftOut = leftOut
  }

  /// Weighs every item for an activity and chooses those that are public, still of use and for its groups.
  ///
  /// Items that another activity has taken are left out. The newest come first, then those for the group ranked
  /// highest, then by id; beyond the limit there is no room.
  public init(for activity: Activity, items: [KnowledgeItem], log: ActivityLog, plan: Plan, limit: Int = 12) {
    let groups = plan.groups(of: activity)
    let taken = log.taken(for: activity, in: plan)
    var suited: [(item: KnowledgeItem, groups: [String])] = []
    var leftOut: [Proposal] = []
    for item in items.sorted(by: { $0.id < $1.id }) {
      let shared = groups.filter(item.groups.contains)
      if let other = taken[item.id] {
        leftOut.append(Proposal(item: item.id, reason: .taken(by: other.id), takenBy: other.id))
      } else if let reason = Proposals.obstacle(item, shared, on: activity.dates?.from) {
        leftOut.append(Proposal(item: item.id, reason: reason))
      } else {
        suited.append((item, shared))
      }
    }
    suited.sort { a, b in
      if a.item.date != b.item.date { return a.item.date > b.item.date }
      let (x, y) = (plan.rank(of: a.groups[0]) ?? .max, plan.rank(of: b.groups[0]) ?? .max)
      return (x, a.item.id) < (y, b.item.id)
    }
    chosen = suited.prefix(limit).map { Proposal(item: $0.item.id, reason: .suits($0.item.date, $0.groups)) }
    self.leftOut = leftOut + suited.dropFirst(limit).map { Proposal(item: $0.item.id, reason: .noRoom(limit)) }
  }

  /// Why an item does not suit a day and the groups it shares with the activity; nothing when it does.
  private static func obstacle(_ item: KnowledgeItem, _ shared: [String], on day: Day?) -> Phrase? {
    if item.isUnfinished { return .unfinished }
    if !item.isPublic { return .notPublic }
    if shared.isEmpty { return .forOtherGroups }
    guard let day else { return nil }
    if item.date > day { return .laterThan(day) }
    if let expires = item.expires, expires < day { return .expired(expires) }
    if let deadline = item.deadline, deadline < day { return .deadlinePassed(deadline) }
    return nil
  }
}
