import SpreCore

/// The measures that came, went or changed, with the cells that were filled and emptied.
struct CompareMeasures: Sendable {
  var telling: Telling
  var comparison: PlanComparison

  var blocks: [Block] {
    let measures = comparison.measures
    guard !measures.isEmpty else { return [] }
    var items: [[Block]] = measures.added.map { measure in
      [
        .paragraph(
          telling.say(CompareWords.added) + [.text(": ")] + telling.measure(measure) + [.text(" (")]
            + groups(measure.audience) + [.text(")")])
      ]
    }
    items += measures.removed.map { measure in
      [.paragraph(telling.say(CompareWords.removed) + [.text(": ")] + telling.measure(measure))]
    }
    items += measures.changed.map { telling.changed(telling.measure($0.measure), lines($0)) }
    return [.section(telling.say(PlanReportWords.measures)), Block(.list(Block.List(items: items)))]
  }

  private func lines(_ change: MeasureChange) -> [[Inline]] {
    cells(change) + words(change) + use(change)
  }

  /// The groups: "all" and a list are told apart, and every cell that was filled or emptied is named.
  private func cells(_ change: MeasureChange) -> [[Inline]] {
    var lines: [[Inline]] = []
    if let audience = change.audience {
      if audience.before == .all || audience.after == .all {
        lines.append(telling.change(CompareWords.groups, oldGroups(audience.before), groups(audience.after)))
      }
      let sets = [(CompareWords.cellsAdded, audience.added), (CompareWords.cellsRemoved, audience.removed)]
      for (label, codes) in sets where !codes.isEmpty {
        lines.append([.text("\(label[telling.language]): \(codes.joined(separator: ", "))")])
      }
    }
    lines += change.blanks.map { blank in
      [.text("\(blank.group), ")] + telling.wording(CompareWords.blank, blank.reason)
    }
    return lines
  }

  private func words(_ change: MeasureChange) -> [[Inline]] {
    var lines: [[Inline]] = change.name.map(telling.names) ?? []
    if let means = change.means { lines.append(telling.wording(CompareWords.means, means)) }
    if let groups = change.groupsWording { lines.append(telling.wording(CompareWords.groupsWording, groups)) }
    if let number = change.number { lines.append(numbers(CompareWords.number, number)) }
    if let place = change.place, change.number == nil { lines.append(numbers(CompareWords.placeInList, place)) }
    return lines
  }

  private func use(_ change: MeasureChange) -> [[Inline]] {
    var lines: [[Inline]] = []
    if let cadence = change.cadence {
      lines.append(
        telling.change(
          PlanReportWords.cadence, cadence.before.map(telling.cadence) ?? [],
          cadence.after.map(telling.cadence) ?? []))
    }
    if let goals = change.goals {
      lines.append(
        telling.change(
          PlanReportWords.goals, names(goals.before, in: comparison.before), names(goals.after, in: comparison.after)))
    }
    if let indicators = change.indicators {
      lines.append(telling.change(CompareWords.indicators, listed(indicators.before), listed(indicators.after)))
    }
    if let channel = change.channel {
      lines.append(
        telling.change(
          CompareWords.channel, channel.before.map { [.text($0)] } ?? [], channel.after.map { [.text($0)] } ?? []))
    }
    if let push = change.isPush {
      lines.append(telling.say(push.after ? CompareWords.becamePush : CompareWords.becamePull))
    }
    if change.hasOtherSettings { lines.append(telling.say(CompareWords.settings)) }
    return lines
  }

  private func numbers(_ label: ReportPhrase, _ change: Change<Int>) -> [Inline] {
    telling.change(label, [.text("\(change.before)")], [.text("\(change.after)")])
  }

  private func groups(_ audience: Audience) -> [Inline] {
    let words = telling.audience(audience)
    return words.isEmpty ? telling.say(TellingWords.noGroup) : words
  }

  private func oldGroups(_ audience: Audience) -> [Inline] {
    let words = Telling(language: telling.language, main: telling.main, plan: comparison.before).audience(audience)
    return words.isEmpty ? telling.say(TellingWords.noGroup) : words
  }

  private func names(_ goals: [String], in plan: Plan) -> [Inline] {
    telling.joined(
      goals.map { id in plan.goals.first { $0.id == id }.map { telling.words($0.name) } ?? [.text(id)] }, by: "; ")
  }

  private func listed(_ words: [String]) -> [Inline] { telling.joined(words.map(telling.own), by: "; ") }
}
