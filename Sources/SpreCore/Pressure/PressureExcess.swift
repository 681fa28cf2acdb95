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
  /// The excesses of every activity to come, by window, then by group and by date.
  ///
  /// Each window with too many has a last message. When that one is still to come, it can be moved, so it is named;
  /// when it has gone out or its day has passed, nothing can be done any more.
  public static func all(plan: Plan, log: ActivityLog, today: Day) -> [PressureExcess] {
    let capped = plan.groups.filter { $0.pressureCap != PressureCap() }
    guard !capped.isEmpty else { return [] }
    let messages = log.pushMessages(in: plan, on: today)
    var excesses: [PressureExcess] = []
    var places: [Place: Int] = [:]
    for window in PressureWindow.allCases {
      for group in capped {
        guard let cap = group.pressureCap[window] else { continue }
        let gotten = messages.indices.filter { messages[$0].groups.contains(group.code) }
        let own = gotten.map { messages[$0] }
        for (last, indices) in window.windows(of: own, endingIn: nil) where indices.count > cap && last >= today {
          for message in own[indices] where message.day == last && !message.isSent {
            // Groups that get the same messages and have the same cap are told of together.
            let place = Place(
              activity: message.activity, cap: cap, window: window, messages: Array(gotten[indices]))
            if let known = places[place] {
              excesses[known].groups.append(group.code)
              continue
            }
            places[place] = excesses.count
            let load = PressureLoad(days: window.span(endingOn: last), messages: Array(own[indices]))
            excesses.append(
              PressureExcess(
                activity: message.activity, groups: [group.code], cap: cap, window: window, load: load))
          }
        }
      }
    }
    return excesses
  }

  /// What excesses are told apart by: the messages of a window by their places in the log, which are quick to compare.
  private struct Place: Hashable {
    var activity: String
    var cap: Int
    var window: PressureWindow
    var messages: [Int]
  }
}
