import SpreCore
import SpreFormats

/// The tasks of a conference as a Markdown file to tick off.
struct TaskList: Sendable {
  var conference: Conference
  var language: Language

  var text: String {
    let tasks = TaskPlan(conference: conference).tasks(in: language)
    let title = conference.brief.activity.title.words(for: language)
    var parts = [
      MarkdownRenderer().render(
        Document([
          Block(.heading(level: 1, [.text(ConferenceWords.tasks[language] + ": ")] + title.line(in: language))),
          Block(.paragraph([.text(ConferenceWords.tick[language] + " "), .code("[x]"), .text(".")])),
          Block(.paragraph([.text(ConferenceWords.counted[language])])),
        ]))
    ]
    for (heading, tasks) in TaskList.byMonth(tasks, language) {
      parts.append("## \(heading)\n\n" + tasks.map { $0.line(in: language) + "\n" }.joined())
    }
    return parts.joined(separator: "\n")
  }

  /// The tasks under the months they belong to, in order.
  private static func byMonth(_ tasks: [DatedTask], _ language: Language) -> [(String, [DatedTask])] {
    var months: [(heading: String, tasks: [DatedTask])] = []
    for task in tasks {
      let heading = task.date.map { day in
        ReaderPhrase.month(day.month)[language].capitalisedFirst + " \(day.year)"
      }
      let words = heading ?? ConferenceWords.undated[language]
      if months.last?.heading == words {
        months[months.count - 1].tasks.append(task)
      } else {
        months.append((words, [task]))
      }
    }
    return months
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// The text with its first letter as a small one.
  var uncapitalisedFirst: String { prefix(1).lowercased() + dropFirst() }
}
