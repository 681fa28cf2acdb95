/// What the fields that sending fills become, for each way of exporting.
///
/// A value is a web address, a mailto address or another system's merge tag.
public struct Slots: Sendable, Hashable {
  /// The values by export and then by slot, such as `eml` and `unsubscribe`.
  public var values: [String: [String: Value]]

  public init(_ values: [String: [String: Value]] = [:]) { self.values = values }

  /// The value of a slot for an export.
  public func value(_ slot: String, for export: String) -> Value? { values[export]?[slot] }
}
