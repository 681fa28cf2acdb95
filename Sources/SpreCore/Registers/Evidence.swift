/// A report, an article or a page, and what it supports.
public struct Evidence: Sendable, Hashable {
  /// The report, the article or the page.
  public var reference: String
  /// The claim it supports, in words.
  public var claim: String?
  /// The id of the goal it supports.
  public var goal: String?
  /// The id of the measure it supports.
  public var measure: String?
  /// The id of the activity it supports.
  public var activity: String?
  /// When it is from, as far as known.
  public var date: DateSpan?
  /// Where it lies.
  public var link: String?
  /// The day that somebody last saw that the link works.
  public var checked: Day?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Whether it supports something that is named.
  public var isLinked: Bool { claim != nil || goal != nil || measure != nil || activity != nil }

  /// Reads a checked record; nothing without a reference.
  init?(_ value: Value) {
    guard let reference = value["reference"]?.text else { return nil }
    self.reference = reference
    claim = value["claim"]?.text
    goal = value["goal"]?.text
    measure = value["measure"]?.text
    activity = value["activity"]?.text
    date = value["date"]?.span
    link = value["link"]?.text
    checked = value["checked"]?.day
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }
}
