/// The messages that a group gets in one window of days, those sent and those planned told apart.
public struct PressureLoad: Sendable, Hashable {
  /// The days of the window.
  public var days: DateSpan
  /// The messages, by date and then by the activity's id.
  public var messages: [PushMessage]

  public init(days: DateSpan, messages: [PushMessage]) {
    self.days = days
    self.messages = messages
  }

  /// The number of messages.
  public var count: Int { messages.count }
  /// The number of messages that have gone out.
  public var sent: Int { messages.count(where: \.isSent) }
  /// The number of messages that are to go out.
  public var planned: Int { count - sent }
}

extension PressureWindow {
  /// The days of the window that ends on a day.
  func span(endingOn last: Day) -> DateSpan { DateSpan(from: last.adding(days: 1 - days), to: last) ?? DateSpan(last) }

  /// The fullest window that ends on one of the days, the earliest of equals; nothing when all are empty.
  ///
  /// The messages come by date. A window is never fuller than when a message falls on its last day, so only the first
  /// day and the messages' own are tried.
  func fullest(of messages: [PushMessage], endingIn ends: DateSpan?) -> PressureLoad? {
    var best: (last: Day, indices: Range<Int>)?
    for (last, indices) in windows(of: messages, endingIn: ends) where indices.count > best?.indices.count ?? 0 {
      best = (last, indices)
    }
    return best.map { load(of: messages[$0.indices], last: $0.last) }
  }

  /// The fullest window of each unbroken row of windows that hold more messages than a cap, by date.
  func breaches(of cap: Int, by messages: [PushMessage], endingIn ends: DateSpan?) -> [PressureLoad] {
    var rows: [(last: Day, indices: Range<Int>, end: Day)] = []
    for (last, indices) in windows(of: messages, endingIn: ends) where indices.count > cap {
      // Two windows with a message in common are one stretch of too many, however long it lasts.
      guard let row = rows.last, row.end >= messages[indices.lowerBound].day else {
        rows.append((last, indices, last))
        continue
      }
      if indices.count > row.indices.count { rows[rows.count - 1] = (last, indices, last) }
      rows[rows.count - 1].end = last
    }
    return rows.map { load(of: messages[$0.indices], last: $0.last) }
  }

  /// The messages in the windows that end on the first day asked for and on each day with a message.
  func windows(of messages: [PushMessage], endingIn ends: DateSpan?) -> [(last: Day, indices: Range<Int>)] {
    var lasts = messages.map(\.day).filter { day in ends.map { $0.from <= day && day <= $0.to } ?? true }
    if let ends { lasts.insert(ends.from, at: 0) }
    var (lower, upper) = (0, 0)
    var windows: [(last: Day, indices: Range<Int>)] = []
    for last in lasts where windows.last?.last != last {
      let first = span(endingOn: last).from
      while upper < messages.count, messages[upper].day <= last { upper += 1 }
      while lower < upper, messages[lower].day < first { lower += 1 }
      windows.append((last, lower..<upper))
    }
    return windows
  }

  private func load(of messages: ArraySlice<PushMessage>, last: Day) -> PressureLoad {
    PressureLoad(days: span(endingOn: last), messages: Array(messages))
  }
}
