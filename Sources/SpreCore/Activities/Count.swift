/// How many took part or received, and how sure that is.
public struct Count: Sendable, Hashable {
  /// How sure a number is.
  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// Counted exactly, at least so many, about so many, or nobody knows.
    case exact, atLeast, about, unknown
  }

  /// The groups counted together; a total over several groups is never split.
  public var groups: [String]
  /// The number; absent when unknown.
  public var n: Int?
  /// How sure the number is.
  public var qualifier: Qualifier

  public init(groups: [String], n: Int?, qualifier: Qualifier) {
    self.groups = groups
    self.n = n
    self.qualifier = qualifier
  }

  /// Whether the count shows that somebody was reached.
  public var showsReach: Bool { qualifier != .unknown && (n ?? 0) > 0 }
}
