import SpreCore

/// What was planned, turned down, called off or carried on: why, and where it goes.
struct AnnualUnfinished: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var work: YearOfWork

  var blocks: [Block] {
    let heading = Block.section(telling.say(AnnualWords.unfinished))
    guard !work.unfinished.isEmpty else { return [heading, .paragraph(telling.say(AnnualWords.nothingUnfinished))] }
    return [
      heading,
      .table(
        [TellingWords.activity, AnnualWords.outcome, TellingWords.reason, AnnualWords.wayOn].map(telling.say),
        work.unfinished.map(row)),
    ]
  }

  private func row(_ activity: Activity) -> [[Inline]] {
    let reason = activity.reason.map { telling.own($0) } ?? telling.say(TellingWords.noReason)
    return [activities.title(of: activity), [.text(activities.state(of: activity))], reason, wayOn(activity)]
  }

  private func wayOn(_ activity: Activity) -> [Inline] {
    switch activities.log.state(of: activity) {
    case .continued:
      let heir = activities.heir(of: activity)
      return heir.isEmpty ? telling.say(AnnualWords.wayNotSaid) : heir
    case .cancelled, .refused: return telling.say(AnnualWords.ended)
    case .planned, .scheduled, .delivered: return telling.say(AnnualWords.stillOpen)
    }
  }
}
