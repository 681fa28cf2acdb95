/// How many messages come to each group unasked, in windows of 7 and 30 days that begin on any day.
///
/// Only push measures count: a letter comes by itself, a web page does not. The numbers are of groups: a person in
/// several of them may get more, so each is the least that a person can have got.
public struct Pressure: Sendable, Hashable {
  /// What comes to one group.
  public struct Group: Sendable, Hashable {
    /// The code of the group.
    public let code: String
    /// The most that the plan wants it to get.
    public let cap: PressureCap
    /// The messages in the period, by date.
    public let messages: [PushMessage]
    /// The messages in the period and in the longest window before it.
    fileprivate let reaching: [PushMessage]
    fileprivate let period: DateSpan?
  }

  /// The plan that was counted.
  public let plan: Plan
  /// The days that were counted; all days when absent.
  ///
  /// A window ends in the period and may begin before it.
  public let period: DateSpan?
  /// What comes to each group, in the plan's order.
  public let groups: [Group]
  /// The ids of push measures' activities without an exact day, which stand outside every window.
  public let undated: [String]

  /// Counts the messages of a log; without a period, over the plan's years, else over all days.
  public init(plan: Plan, log: ActivityLog, period: DateSpan? = nil, today: Day) {
    self.plan = plan
    let span = period ?? plan.years
    self.period = span
    let messages = log.pushMessages(in: plan, on: today)
    groups = plan.groups.map { Group(code: $0.code, cap: $0.pressureCap, messages: messages, period: span) }
    undated = log.undatedPushes(in: plan)
  }
}

extension Pressure.Group {
  /// Picks a group's messages out of all, which come by date.
  fileprivate init(code: String, cap: PressureCap, messages: [PushMessage], period: DateSpan?) {
    self.code = code
    self.cap = cap
    self.period = period
    let longest = PressureWindow.allCases.map(\.days).max() ?? 0
    let own = messages.filter { $0.groups.contains(code) }
    reaching = own.filter { message in
      period.map { $0.from.adding(days: 1 - longest) <= message.day && message.day <= $0.to } ?? true
    }
    self.messages = reaching.filter { message in period.map { $0.from <= message.day } ?? true }
  }

  /// The fullest window of all messages, sent and planned; nothing when none comes.
  public func fullest(_ window: PressureWindow) -> PressureLoad? {
    window.fullest(of: reaching, endingIn: period)
  }

  /// The fullest window of the messages that have gone out alone.
  public func fullestSent(_ window: PressureWindow) -> PressureLoad? {
    window.fullest(of: reaching.filter(\.isSent), endingIn: period)
  }

  /// The fullest window of the messages that are to go out alone.
  public func fullestPlanned(_ window: PressureWindow) -> PressureLoad? {
    window.fullest(of: reaching.filter { !$0.isSent }, endingIn: period)
  }

  /// The stretches with more messages than the cap, each as its fullest window; none where there is no cap.
  public func breaches(_ window: PressureWindow) -> [PressureLoad] {
    cap[window].map { window.breaches(of: $0, by: reaching, endingIn: period) } ?? []
  }
}
