import SpreCore

/// A task with the day it has to be done by.
struct DatedTask: Sendable, Hashable {
  /// The day, a working day; nothing where the conference or the task has none.
  var date: Day?
  var title: Wording
  /// Who does it, as readers see it.
  var role: Wording?
  var isDone = false

  /// The day that lies a distance from a conference, moved off weekends and holidays: earlier before it, later after.
  static func day(_ distance: StandardTask.Distance, opening: Day?, closing: Day?) -> Day? {
    switch distance {
    case .before(let days): opening?.adding(days: -days).previousWorkingDay
    case .after(let days): closing?.adding(days: days).nextWorkingDay
    }
  }
}
