/// An item that suits an activity, and why; or one that was left out, and why.
public struct Proposal: Sendable, Hashable {
  public var item: String
  public var reason: Phrase

  public init(item: String, reason: Phrase) {
    self.item = item
    self.reason = reason
  }
}

/// The items that suit an activity, best first, and those that were left out.
public struct Proposals: Sendable, Hashable {
  public var chosen: [Proposal]
  public var leftOut: [Proposal]

  public init(chosen: [Proposal] = [], leftOut: [Proposal] = []) {
    self.chosen = chosen
    self.leftOut = leftOut
  }

  /// Weighs every item for an activity: not taken, public, not expired, for its groups; newest first, then by
  /// the highest-ranked group it is for, then by id.
  public init(for activity: Activity, items: [KnowledgeItem], log: ActivityLog, plan: Plan, limit: Int = 12) {
    let day = activity.dates?.from
    let groups = plan.groups(of: activity)
    let taken = log.taken(for: activity, in: plan)
    var suited: [(item: KnowledgeItem, groups: [String])] = []
    var leftOut: [Proposal] = []
    for item in items.sorted(by: { $0.id < $1.id }) {
      let shared = groups.filter(item.groups.contains)
      let reason: Phrase? =
        if let other = taken[item.id] { .taken(by: other.id) } else if !item.isPublic {
          .notPublic
        } else if shared.isEmpty { .forOtherGroups } else if let day, item.date > day {
          .laterThan(day)
        } else if let day, let expires = item.expires, expires < day { .expired(expires) } else { nil }
      if let reason { leftOut.append(Proposal(item: item.id, reason: reason)) } else { suited.append((item, shared)) }
    }
    suited.sort { a, b in
      if a.item.date != b.item.date { return a.item.date > b.item.date }
      let (x, y) = (plan.rank(of: a.groups[0]) ?? .max, plan.rank(of: b.groups[0]) ?? .max)
      return (x, a.item.id) < (y, b.item.id)
    }
    chosen = suited.prefix(limit).map { Proposal(item: $0.item.id, reason: .suits($0.item.date, $0.groups)) }
    leftOut += suited.dropFirst(limit).map { Proposal(item: $0.item.id, reason: .noRoom(limit)) }
    self.leftOut = leftOut
  }
}
