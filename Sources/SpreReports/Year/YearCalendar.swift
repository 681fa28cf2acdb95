public import SpreCore
import SpreFormats

/// A year's activities and the stages of its campaigns as a calendar: whole days, and deadlines as tasks.
///
/// An activity known by month or year alone is left out, for a calendar could only show it on days that nobody named.
public struct YearCalendar: Sendable {
  /// The year.
  public var year: YearPlan
  /// The plan that it is a year of.
  public var plan: Plan
  /// The log that the states are told from.
  public var log: ActivityLog
  /// What the calendar is called before the year: the organisation.
  public var owner: String
  /// The language of the words.
  public var language: WorkingLanguage

  public init(_ year: YearPlan, plan: Plan, log: ActivityLog, owner: String, language: WorkingLanguage) {
    self.year = year
    self.plan = plan
    self.log = log
    self.owner = owner
    self.language = language
  }

  /// The activities of the year that have no exact day, no deadline and no stage, by id.
  public var leftOut: [String] {
    year.activities.filter { $0.dates == nil && deadline(of: $0) == nil && $0.stages.isEmpty }.map(\.id)
  }

  /// The file, or nothing when it would be empty, which no calendar may be (RFC 5545, section 3.6).
  ///
  /// `earlier` is the text of the file that it takes the place of: what differs from it counts its version up.
  public func text(replacing earlier: String? = nil) -> String? {
    let events = year.activities.compactMap(event) + year.stages.map(event)
    let tasks = year.activities.compactMap(task)
    guard !events.isEmpty || !tasks.isEmpty else { return nil }
    var file = CalendarFile(name: CalendarText("\(owner) \(year.year)"), events: events, tasks: tasks)
    file.earlier = earlier.map(EarlierCalendar.init)
    return file.text()
  }

  private var stamp: CalendarMoment { CalendarMoment(startOf: year.today) }

  private func event(_ activity: Activity) -> CalendarEvent? {
    guard let dates = activity.dates else { return nil }
    return event(activity, dates, uid: StableHash.uuid(of: ["activity", activity.id]), summary: summary(activity))
  }

  /// A stage stands on its own day, with the campaign before it.
  private func event(_ stage: StageDay) -> CalendarEvent {
    var summary = summary(stage.activity)
    summary.text += ": \(stage.stage.label[language])"
    let uid = StableHash.uuid(of: ["activity", stage.activity.id, "stage", stage.stage.rawValue])
    return event(stage.activity, DateSpan(stage.day), uid: uid, summary: summary)
  }

  private func event(_ activity: Activity, _ dates: DateSpan, uid: String, summary: CalendarText) -> CalendarEvent {
    var event = CalendarEvent(uid: uid, stamp: stamp, time: CalendarSpan(dates), summary: summary)
    event.description = description(activity)
    event.categories = [plan.measure(activity.measure)?.name.best(for: language.read) ?? activity.measure]
    event.takesTime = false
    event.status =
      switch log.state(of: activity) {
      case .cancelled, .refused: .cancelled
      // What has been carried out and goes on elsewhere took place; a day still to come moved with what carries it on.
      case .continued: dates.from <= year.today ? .confirmed : .cancelled
      case .planned: .tentative
      case .scheduled, .delivered: .confirmed
      }
    return event
  }

  private func task(_ activity: Activity) -> CalendarTask? {
    guard let deadline = deadline(of: activity) else { return nil }
    let word = Phrase(nb: "Frist", en: "Deadline")[language]
    var summary = summary(activity)
    summary.text = "\(word): \(summary.text)"
    var task = CalendarTask(
      uid: StableHash.uuid(of: ["activity", activity.id, "deadline"]), stamp: stamp, due: deadline, summary: summary)
    task.description = description(activity)
    task.status =
      switch log.state(of: activity) {
      case .cancelled, .refused: .cancelled
      case .delivered: .completed
      case .planned, .scheduled, .continued: .needsAction
      }
    return task
  }

  /// The day that something is due, where the activity's kind has such a field.
  private func deadline(of activity: Activity) -> Day? { activity.details["deadline"]?.day }

  private func summary(_ activity: Activity) -> CalendarText {
    let wording = activity.title.wording(for: language.read)
    return CalendarText(wording?.text ?? activity.id, language: wording?.language)
  }

  private func description(_ activity: Activity) -> CalendarText {
    let measure = plan.measure(activity.measure)?.name.best(for: language.read) ?? activity.measure
    let groups = plan.groups(of: activity).joined(separator: ", ")
    let state = log.state(of: activity).label
    let words = Phrase(
      nb: "Tiltak: \(measure). Målgrupper: \(groups.isEmpty ? "ingen" : groups). Tilstand: \(state.nb).",
      en: "Measure: \(measure). Target groups: \(groups.isEmpty ? "none" : groups). State: \(state.en).")
    return CalendarText(words[language], language: language.read)
  }
}
