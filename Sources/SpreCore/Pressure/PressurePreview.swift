/// What groups get already around a day, told before one more message is set on it.
public struct PressurePreview: Sendable, Hashable {
  /// What one group gets in the fullest window around the day.
  public struct Entry: Sendable, Hashable {
    /// The code of the group.
    public let group: String
    /// The length of the window.
    public let window: PressureWindow
    /// The fullest window that holds the day, without the message asked about.
    public let load: PressureLoad
    /// The cap of the group for the window, where the plan has one.
    public let cap: Int?

    /// Whether one message more is more than the cap.
    public var isOver: Bool { cap.map { load.count + 1 > $0 } ?? false }
  }

  /// The day of the message asked about.
  public let day: Day
  /// The groups of the message, each with a window of 7 and one of 30 days, in the plan's order.
  public let entries: [Entry]

  /// Looks around a day, for groups by code; the messages of the activity `except` are left out.
  public init(of day: Day, groups: [String], except activity: String? = nil, plan: Plan, log: ActivityLog, today: Day) {
    self.day = day
    let messages = log.pushMessages(in: plan, on: today).filter { $0.activity != activity }
    entries = plan.groups.filter { groups.contains($0.code) }.flatMap { group in
      let own = messages.filter { $0.groups.contains(group.code) }
      return PressureWindow.allCases.map { window in
        let ends = DateSpan(from: day, to: day.adding(days: window.days - 1)) ?? DateSpan(day)
        let empty = PressureLoad(days: window.span(endingOn: day), messages: [])
        let load = window.fullest(of: own, endingIn: ends) ?? empty
        return Entry(group: group.code, window: window, load: load, cap: group.pressureCap[window])
      }
    }
  }
}
