/// A planned message that gives some groups more than their cap, in the days up to its own.
public struct PressureExcess: Sendable, Hashable {
  /// The id of the activity to come.
  public var activity: String
  /// The codes of the groups that get the same messages and have the same cap, in the plan's order.
  public var groups: [String]
  /// The cap of each of them.
  public var cap: Int
  /// The length of the window.
  public var window: PressureWindow
  /// The window that ends on the activity's day, with all its messages.
  public var load: PressureLoad
}

extension PressureExcess {
  /// The excesses of every activity to come, by date, window and group.
  ///
  /// Each window with too many has a last message. When that one is still to come, it can be moved, so it is named;
  /// when it has gone out or its day has passed, nothing can be done any more.
  public static func all(plan: Plan, log: ActivityLog, today: Day) -> [PressureExcess] {
    let capped = plan.groups.filter { $0.pressureCap != PressureCap() }
    guard !capped.isEmpty else { return [] }
    let messages = log.pushMessages(in: plan, on: today)
    var excesses: [PressureExcess] = []
    var places: [PressureExcess: Int] = [:]
    for window in PressureWindow.allCases {
      for group in capped {
        guard let cap = group.pressureCap[window] else { continue }
        let own = messages.filter { $0.groups.contains(group.code) }
        for (last, indices) in window.windows(of: own, endingIn: nil) where indices.count > cap && last >= today {
          let load = PressureLoad(days: window.span(endingOn: last), messages: Array(own[indices]))
          for message in load.messages where message.day == last && !message.isSent {
            let excess = PressureExcess(activity: message.activity, groups: [], cap: cap, window: window, load: load)
            // Groups that get the same messages and have the same cap are told of together.
            let place = places[excess, default: excesses.count]
            if place == excesses.count { excesses.append(excess) }
            places[excess] = place
            excesses[place].groups.append(group.code)
          }
        }
      }
    }
    return excesses
  }
}
