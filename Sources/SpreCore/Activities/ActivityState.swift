/// How far an activity has come.
public enum ActivityState: String, Sendable, Hashable, CaseIterable {
  /// Meant, without a date.
  case planned
  /// Meant, with a date.
  case scheduled
  /// Sent out or carried out, by a logged delivery or by what its file says.
  case delivered
  /// Called off by those who meant to do it.
  case cancelled
  /// Asked for and turned down by somebody else.
  case refused
  /// Carried on in another activity.
  case continued

  /// The state for people who work with Spre.
  public var label: Phrase {
    switch self {
    case .planned: Phrase(nb: "planlagt", en: "planned")
    case .scheduled: Phrase(nb: "tidfestet", en: "scheduled")
    case .delivered: Phrase(nb: "levert", en: "delivered")
    case .cancelled: Phrase(nb: "avlyst", en: "cancelled")
    case .refused: Phrase(nb: "avslått", en: "refused")
    case .continued: Phrase(nb: "videreført", en: "continued")
    }
  }
}
