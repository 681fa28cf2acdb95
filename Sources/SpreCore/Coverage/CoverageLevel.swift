/// How far a measure has come towards a group; levels are counted apart and never mixed.
///
/// An activity stands at one of scheduled and delivered: it leaves the first when it comes to the second, so a cell
/// that was carried out and is not set up again is delivered and not scheduled. One whose day has passed without a word
/// is still scheduled, for nobody has said that it took place; what is called off stands nowhere.
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
