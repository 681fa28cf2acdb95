import SpreCore

/// How a report tells of activities: what each was, what came of it, and how sure that is.
struct ActivityTelling: Sendable {
  /// The language and the plan.
  var telling: Telling
  /// All activities, with what was delivered of them.
  var log: ActivityLog
  /// The days that counts are taken from.
  var span: DateSpan
  /// The day that decides what is overdue.
  var today: Day
  private let byID: [String: Activity]
  /// The activities that were carried on, by the id of the one that carries them on.
  private let forebears: [String: [Activity]]

  init(_ telling: Telling, log: ActivityLog, span: DateSpan, today: Day) {
    self.telling = telling
    self.log = log
    self.span = span
    self.today = today
    byID = Dictionary(log.activities.map { ($0.id, $0) }) { first, _ in first }
    let carriedOn = log.activities.filter { $0.into != nil && log.state(of: $0) == .continued }
    forebears = Dictionary(grouping: carriedOn) { $0.into ?? "" }
  }

  /// What an activity is called.
  func title(of activity: Activity) -> [Inline] { telling.words(activity.title) }

  /// Everything about one activity as the parts of an item in a list: its title, why, and the facts.
  func item(_ activity: Activity) -> [Block] {
    var blocks = [Block.paragraph([.strong(title(of: activity))])]
    if let reason = activity.reason, !reason.onOneLine.isEmpty { blocks.append(.paragraph(telling.sentence(reason))) }
    blocks.append(.paragraph(telling.joined(facts(activity), by: " ")))
    return blocks
  }

  /// The state of an activity, with the days where they are known and still say something.
  func state(of activity: Activity) -> String {
    if log.isOverdue(activity, on: today) {
      return [telling.days(of: activity), TellingWords.overdue[telling.language]].compactMap(\.self)
        .joined(separator: ": ")
    }
    let state = TellingWords.state(log.state(of: activity))[telling.language]
    return days(of: activity).map { "\(state) \($0)" } ?? state
  }

  /// The exact days that an activity's file gives, else those that it was delivered in within the span.
  func days(of activity: Activity) -> String? {
    let logged = Set(log.deliveries[activity.id, default: []].map(\.date).filter { span.overlaps(DateSpan($0)) })
    // A year that stands over the whole report says nothing here.
    guard activity.dates == nil, !logged.isEmpty else {
      return activity.dates == nil && activity.days == span ? nil : telling.days(of: activity)
    }
    return telling.language.list(logged.sorted().map(telling.day))
  }

  /// The activity that carries another on, with its days.
  func heir(of activity: Activity) -> [Inline] {
    guard let id = activity.into else { return [] }
    guard let heir = byID[id] else { return [.text(id)] }
    return named(heir)
  }

  /// An activity by its title, with its days in brackets.
  func named(_ activity: Activity) -> [Inline] {
    title(of: activity) + (days(of: activity).map { [.text(" (\($0))")] } ?? [])
  }

  /// Each activity that another carries on, with its days and how it was left.
  private func forebears(of activity: Activity) -> [[Inline]] {
    (forebears[activity.id] ?? []).map { earlier in
      let left = earlier.reason.map { [.text(" ")] + telling.sentence($0) } ?? []
      return [.text("\(ActivityWords.carriesOn[telling.language]): ")] + named(earlier) + [.text(".")] + left
    }
  }

  /// The stages of a campaign in order, each with its day and whether that has been.
  func stages(of activity: Activity) -> [Inline] {
    let parts = activity.stages.map { stage, day -> [Inline] in
      let state = (day < today ? ActivityWords.passed : ActivityWords.toCome)[telling.language]
      return [.text("\(ActivityWords.stage(stage)[telling.language]) \(telling.day(day)) (\(state))")]
    }
    return telling.joined(parts, by: "; ")
  }

  /// What was counted of an activity in the span.
  func counts(of activity: Activity) -> [Count] {
    log.counts(of: activity, meant: telling.plan.groups(of: activity), in: span)
  }

  /// How users took part, or that they did not where the file says so.
  private func users(of activity: Activity) -> [Inline] {
    guard let answer = activity.userInvolvement?.onOneLine, !answer.isEmpty else { return [] }
    let words = activity.isWithoutUsers ? ActivityWords.withoutUsers : ActivityWords.users
    // A bare "no" says no more than the label does.
    if activity.isWithoutUsers, !answer.contains(" ") { return [.text("\(words[telling.language]).")] }
    return [.text("\(words[telling.language]): ")] + telling.sentence(answer)
  }

  /// Each fact as a sentence: the state, the host, the groups, the counts, the kind's own, users, and what comes next.
  private func facts(_ activity: Activity) -> [[Inline]] {
    let language = telling.language
    func fact(_ label: String, _ words: [Inline]) -> [Inline] {
      guard let last = words.plainText.last else { return [] }
      return [.text("\(label): ")] + words + (".!?…".contains(last) ? [] : [.text(".")])
    }
    let meant = telling.plan.groups(of: activity)
    let counts = counts(of: activity).map { telling.count($0, meant: meant) }
    let also = activity.also.compactMap { telling.plan.measure($0) }.map { telling.words($0.name) }
    let own = KindFacts(telling: telling, activity: activity).facts
    return [
      [.text(state(of: activity).asSentence)],
      fact(ActivityWords.host[language], activity.host.map(telling.words) ?? []),
      fact(ActivityWords.for[language], telling.groups(meant)),
      fact(ActivityWords.number[language], telling.joined(counts, by: "; ")),
    ] + own.map { fact($0.label, $0.words) } + [
      users(of: activity),
      fact(ActivityWords.stages[language], stages(of: activity)),
      fact(ActivityWords.also[language], telling.joined(also, by: "; ")),
      fact(ActivityWords.goesOnIn[language], heir(of: activity)),
    ] + forebears(of: activity)
  }
}

extension String {
  /// The words with a capital first and a full stop last, unless it is there.
  var asSentence: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst() + (last.map { ".!?…".contains($0) } ?? false ? "" : ".")
  }
}
