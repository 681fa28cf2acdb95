import SpreCore

/// Each measure with what the year holds for it.
struct ActionMeasures: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var year: ActionYear

  var blocks: [Block] {
    year.rows.flatMap { row in
      [.section(telling.measure(row.measure)), .paragraph(lead(row))] + slots(row) + table(row.activities)
    } + unplanned
  }

  private func lead(_ row: ActionYear.Row) -> [Inline] {
    let audience = telling.audience(row.measure.audience)
    let groups = audience.isEmpty ? telling.say(TellingWords.noGroup) : audience
    let cadence = row.measure.cadence.map { cadence in
      [Inline.text(" \(PlanReportWords.cadence[telling.language]): ")] + telling.cadence(cadence) + [.text(".")]
    }
    return [.text("\(ActivityWords.for[telling.language]): ")] + groups + [.text(".")] + (cadence ?? [])
  }

  private func slots(_ row: ActionYear.Row) -> [Block] {
    guard let slots = row.slots else { return [] }
    return [(ActionWords.notSet, slots.open), (ActionWords.passedBy, slots.passed)].compactMap { label, stretches in
      guard !stretches.isEmpty else { return nil }
      let names = telling.language.list(stretches.map(telling.slot))
      return .paragraph([.strong(telling.say(label)), .text(": \(names).")])
    }
  }

  private func table(_ rows: [Activity]) -> [Block] {
    guard !rows.isEmpty else { return [.paragraph([.strong(telling.say(ActionWords.nothing(year.year)))])] }
    let header = [ActionWords.when, TellingWords.activity, ActivityWords.for, TellingWords.state]
    return [.table(header.map(telling.say), rows.map(line))]
  }

  private func line(_ activity: Activity) -> [[Inline]] {
    let language = telling.language
    let when = activities.days(of: activity) ?? ActionWords.noDay[language]
    let codes = telling.plan.groups(of: activity)
    let all = codes.count > 1 && codes == telling.plan.groups.map(\.code)
    let isOverdue = activities.log.isOverdue(activity, on: activities.today)
    let state = isOverdue ? TellingWords.overdue : TellingWords.state(activities.log.state(of: activity))
    var words: [Inline] = [.text(isOverdue ? state[language] : String(state[language].prefix { $0 != "," }))]
    if let deadline = activity.details["deadline"]?.day {
      words.append(.text("; \(ActionWords.deadline[language].lowercased()) \(telling.day(deadline))"))
    }
    let stages = activities.stages(of: activity)
    if !stages.isEmpty { words += [.text("; ")] + stages }
    if let reason = activity.reason, !reason.onOneLine.isEmpty { words += [.text(": ")] + telling.own(reason) }
    let heir = activities.heir(of: activity)
    if !heir.isEmpty { words += [.text(" (\(ActionWords.goesOn[language]): ")] + heir + [.text(")")] }
    let groups = all ? telling.say(TellingWords.allGroups) : [Inline.text(codes.joined(separator: ", "))]
    return [[.text(when)], activities.title(of: activity), groups, words]
  }

  private var unplanned: [Block] {
    year.unplanned.isEmpty ? [] : [.section(telling.say(ActionWords.unplanned))] + table(year.unplanned)
  }
}
