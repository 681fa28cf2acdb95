import SpreCore
import SpreFormats

/// Somebody else's conference as whole days in a calendar, and its deadlines as tasks.
struct ContributionCalendar: Sendable {
  var event: OutsideEvent
  var language: Language

  /// The file, or nothing when neither the conference nor a deadline has a date.
  var text: String? {
    let activity = event.brief.activity
    var events: [CalendarEvent] = []
    if let dates = activity.dates {
      var entry = CalendarEvent(
        uid: StableHash.uuid(of: [activity.id]), stamp: stamp, time: CalendarSpan(dates), summary: words(event.name))
      entry.sequence = event.deliveries.count
      entry.lastModified = stamp
      entry.location = event.place.map { words($0) }
      entry.url = event.link.flatMap(LinkPolicy().href)
      entry.status = [.cancelled, .refused].contains(activity.state) ? .cancelled : .confirmed
      events.append(entry)
    }
    let tasks = event.deadlines.enumerated().compactMap { index, deadline in
      deadline.date.map { task(deadline, $0.value, index) }
    }
    guard !events.isEmpty || !tasks.isEmpty else { return nil }
    return CalendarFile(name: words(event.name), events: events, tasks: tasks).text()
  }

  private func task(_ deadline: OutsideEvent.Deadline, _ date: Day, _ index: Int) -> CalendarTask {
    let title = deadline.title.words(for: language)
    var task = CalendarTask(
      uid: StableHash.uuid(of: [event.brief.activity.id, "deadline", "\(index + 1)"]), stamp: stamp, due: date,
      summary: CalendarText(
        "\(ConferenceWords.deadline[language]): \(CleanText.line(title.text)) – \(words(event.name).text)",
        language: language))
    task.sequence = event.deliveries.count
    task.lastModified = stamp
    task.status = deadline.isDone ? .completed : .needsAction
    return task
  }

  /// As for a programme: the day of the last delivery, else 1 January of the year before.
  private var stamp: CalendarMoment {
    let year = (event.brief.activity.dates?.from ?? event.brief.today).year - 1
    let day = event.deliveries.map(\.date).max() ?? Day(year: max(1, year), month: 1, day: 1)
    return CalendarMoment(startOf: day ?? event.brief.today)
  }

  private func words(_ text: LocalizedText) -> CalendarText {
    let wording = text.words(for: language)
    return CalendarText(CleanText.line(wording.text), language: wording.language)
  }
}
