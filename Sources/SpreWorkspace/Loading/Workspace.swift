public import SpreCore

/// A folder with a plan, its items and its activities, read as far as it can be read.
public struct Workspace: Sendable {
  /// The folder that everything was read from.
  public var folder: WorkspaceFolder
  /// What `spre.yml` says.
  public var configuration: Configuration
  /// What `plan.yml` says.
  public var plan: Plan
  /// The items by id.
  public var items: [KnowledgeItem]
  /// All activities, with what was approved and delivered of them.
  public var log: ActivityLog
  /// The registers: networks, offerings, products and the like.
  public var registers = Registers()
  /// Everything that is amiss in the files, in order.
  public var findings: [Finding]
  /// The paths of every item's files, readable or not, by the item's id.
  public var itemFiles: [String: [String]]
  /// The paths of the tables that each activity's fields were read from, by the activity's id.
  var activityTables: [String: [String]] = [:]
  /// What the linked channels say of themselves.
  var channels: [ChannelInfo] = []
  /// `spre.yml` as read, for telling whether what a channel sees of it has changed.
  var configurationValue: Value?
  /// `plan.yml` as read, for the same.
  var planValue: Value?

  /// The item with an id.
  public func item(_ id: String) -> KnowledgeItem? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return items.indices.contains(low) && items[low].id == id ? items[low] : nil
  }
}
