import SpreCore

/// What was turned down, called off, carried on or is overdue: why, and where it goes; and what is still to come.
struct AnnualUnfinished: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var work: YearOfWork

  var blocks: [Block] {
    let coming = work.unfinished.filter(isToCome)
    let stopped = work.unfinished.filter { !isToCome($0) }
    var blocks = [Block.section(telling.say(AnnualWords.unfinished))]
    if stopped.isEmpty {
      let word = work.carriedOut.isEmpty || !coming.isEmpty ? AnnualWords.nothingStopped : AnnualWords.nothingUnfinished
      blocks.append(.paragraph(telling.say(word)))
    } else {
      blocks.append(
        .table(
          [TellingWords.activity, AnnualWords.outcome, TellingWords.reason, AnnualWords.wayOn].map(telling.say),
          stopped.map(row)))
    }
    if coming.isEmpty { return blocks }
    return blocks + [.section(telling.say(AnnualWords.toCome)), .bullets(coming.map(comingLine))]
  }

  /// Whether it is planned or has a date that has not been, so that nobody has failed to do it.
  private func isToCome(_ activity: Activity) -> Bool {
    [.planned, .scheduled].contains(activities.log.state(of: activity))
      && !activities.log.isOverdue(activity, on: activities.today)
  }

  private func comingLine(_ activity: Activity) -> [Inline] {
    activities.title(of: activity) + [.text(": \(activities.state(of: activity))")]
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
