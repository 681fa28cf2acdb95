/// A stretch of days that messages to a group are counted over, wherever it begins.
public enum PressureWindow: Int, Sendable, Hashable, CaseIterable {
  /// Seven days.
  case days7 = 7
  /// Thirty days.
  case days30 = 30

  /// The number of days.
  public var days: Int { rawValue }
}

/// The most messages that a plan wants a group to get unasked; without a number there is no cap.
public struct PressureCap: Sendable, Hashable {
  /// The most messages in seven days.
  public var days7: Int?
  /// The most messages in thirty days.
  public var days30: Int?

  public init(days7: Int? = nil, days30: Int? = nil) {
    self.days7 = days7
    self.days30 = days30
  }

  /// The cap of a window.
  public subscript(window: PressureWindow) -> Int? {
    switch window {
    case .days7: days7
    case .days30: days30
    }
  }
}
