import SpreCore

/// The parts of a plan as its readers meet them, at any depth of another report.
struct PlanDocument: Sendable {
  var telling: Telling
  /// The level of the headings, 2 to 6.
  var heading: Int

  private var plan: Plan { telling.plan }
  private let nothing: [Inline] = [.text("–")]

  var blocks: [Block] {
    [.paragraph(telling.say(PlanReportWords.preamble))] + groups + measures + blanks + goals + remarks
  }

  private func title(_ phrase: ReportPhrase) -> Block { Block(.heading(level: heading, telling.say(phrase))) }

  /// The groups in order of priority, with the source's own words where it has some.
  private var groups: [Block] {
    guard !plan.groups.isEmpty else { return [] }
    let items = plan.groups.map { group -> [Inline] in
      [.strong([.text(group.code)]), .text(" – ")] + (group.wording.map(telling.own) ?? telling.words(group.name))
    }
    return [title(PlanReportWords.groups), .bullets(items)]
  }

  private var measures: [Block] {
    guard !plan.measures.isEmpty else { return [] }
    let hasCadence = plan.measures.contains { $0.cadence != nil }
    let header = [PlanReportWords.measure, PlanReportWords.groupsColumn, PlanReportWords.means]
    let rows = plan.measures.map { measure in
      [
        [Inline.strong(telling.words(measure.name))], audience(of: measure),
        measure.wording.means.map(telling.own) ?? nothing,
      ] + (hasCadence ? [measure.cadence.map(telling.cadence) ?? nothing] : [])
    }
    return [
      title(PlanReportWords.measures),
      .table((header + (hasCadence ? [PlanReportWords.cadence] : [])).map(telling.say), rows),
    ]
  }

  /// The groups that hold; where the source says something else, that stands beside them.
  private func audience(of measure: Measure) -> [Inline] {
    let holds = telling.audience(measure.audience)
    let words = holds.isEmpty ? telling.say(TellingWords.noGroup) : holds
    guard let source = measure.wording.groups, differs(source, from: measure.audience) else { return words }
    return words + [.text(" (\(PlanReportWords.inSource[telling.language]): ")] + telling.own(source) + [.text(")")]
  }

  /// Whether a list of codes as the source writes it names other groups; words that are no codes say nothing of it.
  private func differs(_ source: String, from audience: Audience) -> Bool {
    let written = source.split { $0 == "," || $0.isWhitespace }.map(String.init)
    guard !written.isEmpty, written.allSatisfy(TargetGroup.isCode) else { return false }
    return audience == .all || Set(written) != Set(plan.codes(of: audience))
  }

  private var blanks: [Block] {
    let items = plan.measures.flatMap { measure in
      plan.groups.compactMap { group -> [Inline]? in
        guard let reason = measure.blanks[group.code] else { return nil }
        return telling.words(measure.name) + [.text(", \(group.code): ")] + telling.sentence(reason)
      }
    }
    return items.isEmpty ? [] : [title(PlanReportWords.blanks), .bullets(items)]
  }

  /// The goals with the measures that serve each; a goal that none serves is said to have none.
  private var goals: [Block] {
    guard !plan.goals.isEmpty else { return [] }
    let items = plan.goals.map { goal -> [Block] in
      let serving = plan.measures.filter { $0.goals.contains(goal.id) }.map { telling.words($0.name) }
      let words =
        serving.isEmpty
        ? telling.say(PlanReportWords.noMeasure)
        : telling.say(PlanReportWords.servedBy) + [.text(": ")] + telling.joined(serving, by: "; ") + [.text(".")]
      return [.paragraph([.strong(telling.words(goal.name))]), .paragraph(words)]
    }
    return [title(PlanReportWords.goals), Block(.list(Block.List(start: 1, items: items)))]
  }

  private var remarks: [Block] {
    plan.remarks.isEmpty ? [] : [title(PlanReportWords.remarks), .bullets(plan.remarks.map(telling.sentence))]
  }
}
