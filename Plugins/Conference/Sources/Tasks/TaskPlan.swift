import SpreCore

/// All that has to be done for a conference, counted back from its opening.
struct TaskPlan: Sendable {
  var conference: Conference

  /// The tasks by date in one language; those without a date last.
  func tasks(in language: Language) -> [DatedTask] {
    let all = (conference.settings.hasStandardTasks ? standard(language) + invitations(language) : []) + own(language)
    return all.enumerated()
      .sorted { a, b in
        let (first, second) = (a.element.date, b.element.date)
        if first == second { return a.offset < b.offset }
        guard let first, let second else { return first != nil }
        return first < second
      }
      .map(\.element)
  }

  var findings: [Finding] {
    conference.programme.tasks.filter { $0.before == nil && $0.after == nil && !$0.isDone }.map {
      .taskUndated($0.title.best(for: .nb), at: $0.origins.record)
    }
  }

  private func standard(_ language: Language) -> [DatedTask] {
    StandardTask.all.map { task in
      DatedTask(date: day(task.distance), title: Wording(text: task.title[language], language: language))
    }
  }

  /// An invitation in each of the plan's other measures that has a channel.
  private func invitations(_ language: Language) -> [DatedTask] {
    conference.brief.plan.measures
      .filter { $0.channel != nil && $0.channel != "conference" }
      .map { measure in
        let words =
          ConferenceWords.invite[language] + ": " + CleanText.line(CleanText.clean(measure.name.best(for: language)))
        return DatedTask(date: day(StandardTask.invitation), title: Wording(text: words, language: language))
      }
  }

  private func own(_ language: Language) -> [DatedTask] {
    conference.programme.tasks.map { task in
      let distance = task.before.map { StandardTask.Distance.before($0) } ?? task.after.map { .after($0) }
      return DatedTask(
        date: distance.flatMap(day), title: task.title.words(for: language),
        role: task.role.map {
          conference.role($0.value)?.words(for: language) ?? Wording(text: $0.value, language: language)
        },
        isDone: task.isDone)
    }
  }

  private func day(_ distance: StandardTask.Distance) -> Day? {
    DatedTask.day(distance, opening: conference.opening, closing: conference.closing)
  }
}
