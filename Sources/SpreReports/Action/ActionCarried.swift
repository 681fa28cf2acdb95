import SpreCore

/// What earlier years did not finish: what is carried over, what may be done yet, and what is closed and why.
struct ActionCarried: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var year: ActionYear

  var blocks: [Block] {
    let (open, toCome) = (year.carriedOver, year.toCome)
    let closed = year.carried.filter { !$0.fate.isOpen }
    let nothing = Block.paragraph(telling.say(ActionWords.nothingCarried))
    return (toCome.isEmpty ? [] : [.section(telling.say(ActionWords.beforeYear(year.year))), table(toCome)])
      + [.section(telling.say(ActionWords.carriedOver))] + (open.isEmpty ? [nothing] : [table(open)])
      + (closed.isEmpty ? [] : [.section(telling.say(ActionWords.closed)), table(closed)])
  }

  private func table(_ rows: [CarriedWork]) -> Block {
    let header = [TellingWords.activity, ActionWords.from, AnnualWords.outcome, TellingWords.reason]
    return .table(
      header.map(telling.say),
      rows.map { row in
        let reason = row.activity.reason.map { telling.own($0) } ?? telling.say(TellingWords.noReason)
        return [
          activities.title(of: row.activity), [.text(telling.days(of: row.activity) ?? "")], fate(row.fate), reason,
        ]
      })
  }

  private func fate(_ fate: CarriedWork.Fate) -> [Inline] {
    switch fate {
    case .waiting: telling.say(TellingWords.state(.planned))
    case .coming: telling.say(ActionWords.coming)
    case .overdue: telling.say(TellingWords.overdue)
    case .lost: telling.say(ActionWords.lost)
    case .closed(let state): telling.say(TellingWords.state(state))
    case .carriedOn(let heir): telling.say(ActionWords.goesOn) + [.text(": ")] + named(heir)
    case .finished(let heir): telling.say(ActionWords.finished) + [.text(": ")] + named(heir)
    case .ended(let heir, let state):
      telling.say(ActionWords.ended) + [.text(": ")] + named(heir)
        + [.text(", \(TellingWords.state(state)[telling.language])")]
    }
  }

  private func named(_ activity: Activity) -> [Inline] {
    activities.title(of: activity) + (telling.days(of: activity).map { [.text(" (\($0))")] } ?? [])
  }
}
