import SpreCore

/// What an activity of kind `contribution` says: the event, what we bring to it, and what is due.
struct OutsideEvent: Sendable {
  var brief: Brief
  var name: LocalizedText
  var organiser: String?
  var place: LocalizedText?
  var link: String?
  var submissions: [Submission]
  var deadlines: [Deadline]

  /// A day that something is due by.
  struct Deadline: Sendable {
    var title: LocalizedText
    var date: Placed<Day>?
    var isDone: Bool
  }

  init(_ brief: Brief) {
    let main = brief.mainLanguage
    let details = brief.activity.details
    self.brief = brief
    name = details["event"]?.words(main: main) ?? brief.activity.title
    organiser = details["organiser"]?.text.map(CleanText.clean)
    place = details["place"]?.words(main: main)
    link = details["link"]?.text
    submissions = Programme.records(details["contributions"]).map { Submission($0, main: main) }
    deadlines = Programme.records(details["deadlines"]).map { value in
      Deadline(
        title: value["title"]?.words(main: main) ?? LocalizedText([main: "?"]), date: value["date"]?.placedDay,
        isDone: value["done"]?.bool ?? false)
    }
  }

  var languages: [Language] { brief.languages.filter(ConferenceChannel.languages.contains) }
  var deliveries: [Delivery] { brief.log.deliveries[brief.activity.id] ?? [] }

  /// What somebody is called by their role, else the key.
  func role(_ key: String, in language: Language) -> Wording {
    brief.organisation.roles[key].map { Wording(text: CleanText.clean($0), language: brief.mainLanguage) }
      ?? Wording(text: key, language: language)
  }

  /// Whether it has been delivered or called off, so that nothing of it is overdue.
  var isOver: Bool { [.delivered, .cancelled, .refused].contains(brief.log.state(of: brief.activity)) }

  /// The first day that something not done is due by, no later than the opening.
  private func firstOpenDeadline(before opening: Day) -> Day? {
    deadlines.filter { !$0.isDone }.compactMap(\.date?.value).filter { $0 <= opening }.min()
  }

  /// What has to be done, by date; only submissions that are not declined make work.
  func tasks(in language: Language) -> [DatedTask] {
    let live = submissions.filter { $0.status != .declined }
    guard !live.isEmpty, let dates = brief.activity.dates else { return [] }
    func task(_ task: StandardTask, _ words: String = "") -> DatedTask {
      DatedTask(
        date: DatedTask.day(task.distance, opening: dates.from, closing: dates.to),
        title: Wording(text: task.title[language] + words, language: language))
    }
    var tasks = live.flatMap { one -> [DatedTask] in
      let title = ": " + one.title.words(for: language).text
      var approval = task(StandardTask.approval, title)
      if let deadline = firstOpenDeadline(before: dates.from) {
        approval.date = deadline.adding(days: -StandardTask.daysFromApproval).previousWorkingDay
      }
      // What has been sent in has been approved.
      approval.isDone = one.status != .idea
      var tasks = one.hasAbstract ? [approval] : []
      if one.form == .poster { tasks.append(task(StandardTask.print, title)) }
      if one.form == .stand { tasks.append(task(StandardTask.stand, title)) }
      return tasks
    }
    let groups = brief.groups.compactMap { brief.plan.group($0)?.name.words(for: language).text }
    let audience = groups.isEmpty ? "" : " – \(ConferenceWords.shareWith[language]) " + groups.joined(separator: ", ")
    tasks += StandardTask.contribution.map { one in
      if case .after = one.distance { task(one, audience) } else { task(one) }
    }
    return tasks.enumerated()
      .sorted { ($0.element.date ?? dates.to, $0.offset) < ($1.element.date ?? dates.to, $1.offset) }
      .map(\.element)
  }
}
