/// What a network or a group said back, and what was done about it.
public struct Feedback: Sendable, Hashable {
  /// When it came, as far as known.
  public var date: DateSpan
  /// What it said.
  public var text: String
  /// The id of the network it came from.
  public var network: String?
  /// The code of the target group it came from.
  public var group: String?
  /// The role it came from; never a person.
  public var from: String?
  /// The id of the activity it is about.
  public var activity: String?
  /// The id of the measure it is about.
  public var measure: String?
  /// The id of the item it is about.
  public var item: String?
  /// What was done about it.
  public var done: String?
  /// When that was done, as far as known.
  public var doneOn: DateSpan?
  /// Whether those who said it were told what was done.
  public var isToldBack: Bool
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Whether nothing has been done about it yet.
  public var isOpen: Bool { done == nil && doneOn == nil }

  /// Reads a checked record; nothing without a date and a text.
  init?(_ value: Value) {
    guard let date = value["date"]?.span, let text = value["text"]?.text else { return nil }
    self.date = date
    self.text = text
    network = value["network"]?.text
    group = value["group"]?.text
    from = value["from"]?.text
    activity = value["activity"]?.text
    measure = value["measure"]?.text
    item = value["item"]?.text
    done = value["done"]?.text
    doneOn = value["doneOn"]?.span
    isToldBack = value["toldBack"]?.bool ?? false
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }
}
