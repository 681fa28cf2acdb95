/// One rule of a network, with where it is known from.
struct Rule<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value itself, such as a limit.
  var value: Value
  /// How well it is known.
  var evidence: Evidence
  /// Where it stands.
  var source: String
  /// The month that somebody last looked, as `YYYY-MM`.
  var checked: String

  init(_ value: Value, _ evidence: Evidence, _ source: String, checked: String = "2026-11") {
    self.value = value
    self.evidence = evidence
    self.source = source
    self.checked = checked
  }
}

/// How well a rule is known; only what the network itself says may hold a draft back.
enum Evidence: String, Sendable, Hashable {
  /// The network's own documentation or code.
  case primary = "P"
  /// Somebody else's word for it.
  case secondary = "S"
  /// Measured.
  case measured = "M"
  /// Could not be verified.
  case unverified = "U"
}
