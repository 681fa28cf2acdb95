public import SpreCore

/// The activities of one year, each as precisely placed as its date is known.
public struct YearWheel: Sendable, Hashable {
  /// One activity of the year.
  public struct Entry: Sendable, Hashable {
    /// The activity itself.
    public var activity: Activity
    /// When it is, within the year.
    public var time: Time
    /// How far it has come.
    public var state: ActivityState
    /// Whether its day has passed and nobody has said what came of it.
    public var isOverdue: Bool
  }

  /// How precisely it is known when an activity is.
  public enum Time: Sendable, Hashable {
    /// A day or several, those outside the year among them.
    case days(DateSpan)
    /// Some day of a month, 1 to 12.
    case month(Int)
    /// Some day of the year, or nobody has said.
    case unknown
  }

  /// The plan whose measures the activities carry out.
  public let plan: Plan
  /// The year, from January to December.
  public let year: Int
  /// The day that the hand points at.
  public let today: Day
  /// The activities by date and then by id; those known only by month, and then those without a date, come last.
  public let entries: [Entry]

  /// Takes the activities of a year from a log; one without any date belongs to every year until it has one.
  public init(plan: Plan, log: ActivityLog, year: Int, today: Day) {
    self.plan = plan
    self.year = year
    self.today = today
    entries = log.activities.compactMap { activity in
      activity.time(in: year).map { time in
        Entry(
          activity: activity, time: time, state: log.state(of: activity), isOverdue: log.isOverdue(activity, on: today))
      }
    }
  }

  /// The number that a measure's activities are marked with: its own in the plan, or nothing when the plan lacks it.
  func number(of measure: String) -> Int? { plan.measure(measure)?.number }

  /// The activities of a measure.
  func entries(of measure: String) -> [Entry] { entries.filter { $0.activity.measure == measure } }

  /// The activities of a measure that the plan lacks.
  var strays: [Entry] { entries.filter { number(of: $0.activity.measure) == nil } }

  /// The number of days in the year.
  var length: Int { Day.isLeap(year) ? 366 : 365 }

  /// The angle of the middle of a day, counted from 0; the year begins at the top.
  func turn(ofDay index: Int) -> Double { (Double(index) + 0.5) / Double(length) }

  /// The place of a day in the year, from 0; before and after the year where it lies there.
  func index(of day: Day) -> Int { Day(year: year, month: 1, day: 1).map { $0.days(until: day) } ?? 0 }

  /// The angles where a month begins and ends.
  func turns(ofMonth month: Int) -> (from: Double, to: Double) {
    let before = (1..<month).reduce(0) { $0 + Day.length(of: $1, in: year) }
    let after = before + Day.length(of: month, in: year)
    return (Double(before) / Double(length), Double(after) / Double(length))
  }
}

extension Activity {
  /// When the activity is within a year, or nothing when it is not in it.
  fileprivate func time(in year: Int) -> YearWheel.Time? {
    guard let span = days, let whole = DateSpan(year: year) else { return .unknown }
    guard span.overlaps(whole) else { return nil }
    if dates != nil { return .days(span) }
    return span.from.month == span.to.month ? .month(span.from.month) : .unknown
  }
}
