/// Where a knowledge item has gone out, and where it is about to.
public struct ItemSpread: Sendable, Hashable {
  /// One activity that carries the item.
  public struct Use: Sendable, Hashable {
    /// The activity's id.
    public var activity: String
    /// The channel; absent for an activity that is only logged.
    public var channel: String?
    /// The day it went out or is to; absent while it is only meant.
    public var day: Day?
    /// Whether it has gone out.
    public var isDelivered: Bool
    /// The codes of the groups it is for, in order of priority.
    public var groups: [String]
    /// The languages it came out in, where the log or the activity says.
    public var languages: [Language]
  }

  /// The item.
  public var item: KnowledgeItem
  /// The activities that carry it, by date and then by id; those without a date last.
  public var uses: [Use]

  /// The groups that an activity which carried the item and took place was for.
  public var delivered: Set<String> { Set(uses.filter(\.isDelivered).flatMap(\.groups)) }

  /// The groups of a plan that the item is for and has not gone out to, in order of priority.
  public func left(in plan: Plan) -> [String] {
    let delivered = delivered
    return plan.codes(of: item.groups).filter { !delivered.contains($0) }
  }

  /// The spread of each item, in the order given.
  ///
  /// What was called off or turned down spreads nothing. Of a delivery with texts, those that carry the item count;
  /// of one without, the items that the activity lists or names in a field.
  public static func all(_ items: [KnowledgeItem], plan: Plan, log: ActivityLog) -> [ItemSpread] {
    var uses: [String: [Use]] = [:]
    for activity in log.activities {
      for (item, use) in log.uses(by: activity, in: plan) { uses[item, default: []].append(use) }
    }
    return items.map { ItemSpread(item: $0, uses: uses[$0.id] ?? []) }
  }
}

extension ActivityLog {
  /// What an activity does for each item that it carries.
  fileprivate func uses(by activity: Activity, in plan: Plan) -> [String: ItemSpread.Use] {
    let state = state(of: activity)
    if [.cancelled, .refused, .continued].contains(state) { return [:] }
    let audience = plan.codes(of: activity.groups ?? plan.measure(activity.measure)?.audience ?? .named([]))
    let blank = ItemSpread.Use(
      activity: activity.id, channel: plan.channel(of: activity), day: activity.dates?.from,
      isDelivered: state == .delivered, groups: audience, languages: (activity.languages ?? []).sorted())
    var uses: [String: ItemSpread.Use] = [:]
    let logged = deliveries[activity.id] ?? []
    if logged.flatMap(\.parts).isEmpty {
      for item in activity.carriedItems { uses[item] = blank }
      return uses
    }
    // What a field names went out as the activity did; what is listed and no text has carried yet is still to come.
    for item in activity.namedItems { uses[item] = blank }
    for item in activity.items ?? [] {
      uses[item] = blank
      uses[item]?.isDelivered = false
    }
    var groups: [String: Set<String>] = [:]
    var languages: [String: Set<Language>] = [:]
    for delivery in logged {
      for part in delivery.parts {
        for item in part.items {
          if uses[item]?.isDelivered != true {
            uses[item] = blank
            uses[item]?.isDelivered = true
            uses[item]?.day = delivery.date
            uses[item]?.channel = delivery.channel ?? blank.channel
          }
          groups[item, default: []].formUnion(part.groups.isEmpty ? audience : part.groups)
          if let language = part.language { languages[item, default: []].insert(language) }
        }
      }
    }
    for (item, codes) in groups {
      uses[item]?.groups = plan.groups.map(\.code).filter(codes.contains)
      uses[item]?.languages = (languages[item] ?? []).sorted()
    }
    return uses
  }
}
