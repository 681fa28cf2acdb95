/// The groups that a measure is meant for.
public enum Audience: Sendable, Hashable {
  /// Whatever groups the plan has, now and later. Not the same as every group named one by one.
  case all
  /// The groups named, in the order written; none when empty.
  case named([String])

  /// Whether the measure is for a group of the plan.
  public func contains(_ code: String) -> Bool {
    switch self {
    case .all: true
    case .named(let codes): codes.contains(code)
    }
  }
}
