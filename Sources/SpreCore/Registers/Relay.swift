/// Somebody who passes the service's word on, and whom they reach; second-hand reach is never added to own reach.
public struct Relay: Sendable, Hashable {
  /// The organisation that passes word on.
  public var organisation: String
  /// The region it works in.
  public var region: String?
  /// What it passes on, and how.
  public var what: String?
  /// The codes of the target groups it reaches.
  public var groups: [String]
  /// How many it reaches; nothing where the register says nothing.
  public var secondHand: Count?
  /// Where it can be seen.
  public var link: String?
  /// The day that somebody last looked.
  public var checked: Day?
  /// Where the information comes from.
  public var source: String?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Reads a checked record; nothing without an organisation.
  init?(_ value: Value) {
    guard let organisation = value["organisation"]?.text else { return nil }
    self.organisation = organisation
    region = value["region"]?.text
    what = value["what"]?.text
    groups = value["groups"]?.texts ?? []
    secondHand = value["secondHand"]?.howMany
    link = value["link"]?.text
    checked = value["checked"]?.day
    source = value["source"]?.text
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }
}
