import SpreCore

/// The areas one after the other, each with its activities or with the word that there were none.
struct AnnualAreas: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var work: YearOfWork
  var year: Int

  /// The most activities of an area that stand in one list; more are parted by measure.
  static let longestList = 12

  var blocks: [Block] {
    work.areas.enumerated().flatMap { index, area in
      section([.text("\(index + 1). ")] + telling.words(area.goal.name), area.activities)
    } + others + ofNoYear
  }

  /// The activities that no area holds; in a plan without goals, these are all.
  private var others: [Block] {
    if work.withoutArea.isEmpty, !telling.plan.goals.isEmpty { return [] }
    let title = telling.plan.goals.isEmpty ? AnnualWords.allActivities : AnnualWords.withoutArea
    return section(telling.say(title), work.withoutArea)
  }

  private var ofNoYear: [Block] {
    guard !work.ofNoYear.isEmpty else { return [] }
    return [.section(telling.say(AnnualWords.ofNoYear)), list(work.ofNoYear)]
  }

  private func section(_ title: [Inline], _ rows: [Activity]) -> [Block] {
    let heading = Block.section(title)
    guard !rows.isEmpty else { return [heading, .paragraph([.strong(telling.say(AnnualWords.empty(year)))])] }
    let lead = Block.paragraph(telling.say(AnnualWords.activities(rows, log: activities.log, telling.language)))
    guard rows.count > Self.longestList else { return [heading, lead, list(rows)] }
    return [heading, lead]
      + rows.chunked(by: \.measure).flatMap { rows in
        let measure = telling.plan.measure(rows[0].measure)
        return [.part(measure.map { telling.words($0.name) } ?? [.text(rows[0].measure)]), list(rows)]
      }
  }

  private func list(_ rows: [Activity]) -> Block { Block(.list(Block.List(items: rows.map(activities.item)))) }
}

extension Array {
  /// The stretches of neighbours that have the same value.
  func chunked(by value: (Element) -> some Equatable) -> [[Element]] {
    reduce(into: []) { chunks, element in
      if let first = chunks.last?.first, value(first) == value(element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
  }
}
