/// How far a measure has come towards a group; levels are counted apart and never mixed.
public enum CoverageLevel: String, Sendable, Hashable, CaseIterable {
  /// The plan says that the measure is for the group.
  case designed
  /// An activity with a date is still to come of it.
  case scheduled
  /// An activity was sent out or carried out.
  case delivered
  /// A count shows that somebody in the group was reached.
  case received
}
