/// How many took part or received, or how many there were of something else, and how sure that is.
public struct Count: Sendable, Hashable {
  /// How sure a number is.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// Counted exactly, at least so many, about so many, or nobody knows.
    case exact, atLeast, about, unknown
  }

  /// The groups counted together; a total over several groups is never split.
  public var groups: [String]
  /// What was counted where it was not people, such as meetings or offerings.
  public var what: LocalizedText?
  /// The number; absent when unknown.
  public var n: Int?
  /// How many there could have been: the 4 of "3 of 4".
  public var of: Int?
  /// How sure the number is.
  public var qualifier: Qualifier

  public init(
    groups: [String], what: LocalizedText? = nil, n: Int?, of: Int? = nil, qualifier: Qualifier
  ) {
    self.groups = groups
    self.what = what
    self.n = n
    self.of = of
    self.qualifier = qualifier
  }

  /// Whether it counts people, and not meetings, offerings or other things.
  public var countsPeople: Bool { what == nil }

  /// Whether the count shows that somebody was reached.
  public var showsReach: Bool { countsPeople && qualifier != .unknown && (n ?? 0) > 0 }
}
