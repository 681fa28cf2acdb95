import SpreCore

/// What changed in the goals, the regions, the remarks, the period and the source.
struct CompareRest: Sendable {
  var telling: Telling
  var comparison: PlanComparison

  var blocks: [Block] { goals + regions + remarks + frame }

  private var goals: [Block] {
    let goals = comparison.goals
    guard !goals.isEmpty else { return [] }
    var items: [[Block]] = goals.added.map { [.paragraph(labelled(CompareWords.added, telling.words($0.name)))] }
    items += goals.removed.map { [.paragraph(labelled(CompareWords.removed, telling.words($0.name)))] }
    items += goals.changed.map { telling.changed([.text($0.goal.id)], telling.names($0.name)) }
    return [.section(telling.say(PlanReportWords.goals)), Block(.list(Block.List(items: items)))]
  }

  private var regions: [Block] { section(CompareWords.regions, comparison.regions) { telling.own($0) } }

  private var remarks: [Block] {
    section(PlanReportWords.remarks, comparison.remarks) { telling.quoted(telling.own($0)) }
  }

  private func section(
    _ heading: ReportPhrase, _ members: PlanComparison.Members<String, Never>, _ words: (String) -> [Inline]
  ) -> [Block] {
    guard !members.isEmpty else { return [] }
    return [
      .section(telling.say(heading)),
      .bullets(
        members.added.map { labelled(CompareWords.added, words($0)) }
          + members.removed.map { labelled(CompareWords.removed, words($0)) }),
    ]
  }

  private var frame: [Block] {
    var lines: [[Inline]] = []
    if let period = comparison.period {
      lines.append(telling.change(CompareWords.period, years(period.before), years(period.after)))
    }
    if let source = comparison.source { lines.append(telling.wording(TellingWords.source, source)) }
    return lines.isEmpty ? [] : [.section(telling.say(CompareWords.frame)), .bullets(lines)]
  }

  private func labelled(_ label: ReportPhrase, _ words: [Inline]) -> [Inline] {
    telling.say(label) + [.text(": ")] + words
  }

  private func years(_ period: Plan.Period?) -> [Inline] {
    period.map { [.text($0.from == $0.to ? "\($0.from)" : "\($0.from)–\($0.to)")] } ?? []
  }
}
