import SpreCore

/// The year's plan on half a page, with the deadlines in order.
struct ActionSummary: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var year: ActionYear

  var blocks: [Block] {
    let language = telling.language
    var lines = [telling.say(AnnualWords.activities(year.activities, log: activities.log, language))]
    let idle = year.rows.filter(\.activities.isEmpty)
    if !idle.isEmpty {
      lines.append(
        telling.say(ActionWords.idle(idle.count, year.rows.count, language)) + [.text(": ")]
          + telling.joined(idle.map { telling.words($0.measure.name) }, by: "; ") + [.text(".")])
    }
    let open = year.rows.compactMap(\.slots).reduce(0) { $0 + $1.open.count }
    let passed = year.rows.compactMap(\.slots).reduce(0) { $0 + $1.passed.count }
    let all = year.rows.compactMap(\.slots).reduce(0) { $0 + $1.all.count }
    if all > 0, open > 0 || passed == 0 { lines.append(telling.say(ActionWords.openSlots(open, all, language))) }
    if passed > 0 { lines.append(telling.say(ActionWords.passedSlots(passed, all, language))) }
    if !year.toCome.isEmpty {
      lines.append(telling.say(ActionWords.toCome(year.toCome.pieces, before: year.year, language)))
    }
    if !year.carried.isEmpty { lines.append(telling.say(ActionWords.carried(year.carriedOver.pieces, language))) }
    return [.section(telling.say(ActionWords.summary)), .bullets(lines)] + deadlines
  }

  /// How a deadline stands: met, passed or to come where it is one of several; else how its activity stands.
  private func state(of deadline: ActionYear.Deadline) -> String {
    guard deadline.title != nil else { return activities.state(of: deadline.activity) }
    let word =
      deadline.isDone
      ? ActionWords.deadlineMet
      : deadline.day < activities.today ? ActionWords.deadlinePassed : ActionWords.deadlineToCome
    return word[telling.language]
  }

  private var deadlines: [Block] {
    guard !year.deadlines.isEmpty else { return [] }
    let rows = year.deadlines.map { deadline in
      let title = activities.title(of: deadline.activity)
      return [
        [Inline.text(telling.day(deadline.day))],
        deadline.title.map { title + [.text(": ")] + telling.words($0) } ?? title, [.text(state(of: deadline))],
      ]
    }
    return [
      .section(telling.say(ActionWords.deadlines)),
      .table([ActionWords.deadline, TellingWords.activity, TellingWords.state].map(telling.say), rows),
    ]
  }
}
