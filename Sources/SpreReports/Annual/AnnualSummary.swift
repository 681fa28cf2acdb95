import SpreCore

/// The year on half a page: how much was done, how many it reached, and which areas stood empty.
struct AnnualSummary: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var work: YearOfWork
  var counts: YearOfCounts
  var year: Int

  var blocks: [Block] {
    let language = telling.language
    var lines = [telling.say(AnnualWords.activities(work.activities, log: activities.log, language))]
    if !telling.plan.goals.isEmpty { lines.append(areas) }
    lines.append(telling.say(AnnualWords.contacts(counts, telling)))
    if !counts.things.isEmpty {
      lines.append(
        telling.say(AnnualWords.alsoCounted) + [.text(": ")]
          + telling.joined(counts.things.map(AnnualFigures.words(telling)), by: "; ") + [.text(".")])
    }
    let involved = work.carriedOut.count { $0.involvement != nil }
    let isAnswered = work.carriedOut.contains { $0.userInvolvement != nil }
    if isAnswered { lines.append(telling.say(AnnualWords.involved(involved, work.carriedOut.count, language))) }
    return [.section(telling.say(AnnualWords.summary)), .bullets(lines)]
  }

  private var areas: [Inline] {
    let empty = work.areas.filter(\.activities.isEmpty)
    let words = telling.say(AnnualWords.areas(work.areas.count, empty: empty.count))
    guard !empty.isEmpty else { return words }
    return words + [.text(" ")] + telling.joined(empty.map { telling.words($0.goal.name) }, by: "; ") + [.text(".")]
  }
}
