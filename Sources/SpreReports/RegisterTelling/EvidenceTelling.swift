import SpreCore

/// The reports and articles that the work rests on, and what each supports.
struct EvidenceTelling: Sendable {
  var telling: Telling
  var evidence: [Evidence]
  var span: DateSpan

  var blocks: [Block] {
    let told = evidence.filter { $0.date.map { $0.from <= span.to } ?? true }
    guard !told.isEmpty else { return [] }
    let header = [
      RegisterWords.reference, RegisterWords.supports, RegisterWords.ofDate, RegisterWords.linkChecked,
    ]
    return [.section(telling.say(RegisterWords.evidence)), .table(header.map(telling.say), told.map(row))]
  }

  private func row(_ evidence: Evidence) -> [[Inline]] {
    let mark = evidence.isConstructed ? [.text(" (")] + telling.say(RegisterWords.constructed) + [.text(")")] : []
    let words = telling.own(evidence.reference)
    let reference = evidence.link.map { [Inline.link(url: $0, words)] } ?? words
    let checked = evidence.checked.map { [Inline.text(telling.day($0))] } ?? telling.say(RegisterWords.notChecked)
    return [
      reference + mark, supports(evidence), telling.date(evidence.date), evidence.link == nil ? [.text("–")] : checked,
    ]
  }

  private func supports(_ evidence: Evidence) -> [Inline] {
    let plan = telling.plan
    let goal = evidence.goal.flatMap { id in plan.goals.first { $0.id == id } }.map { telling.words($0.name) }
    let measure = evidence.measure.flatMap { plan.measure($0) }.map(telling.measure)
    // A claim is a sentence, but stands here in a list.
    let claim = evidence.claim.map { telling.own($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
    let words = telling.joined([claim ?? [], goal ?? [], measure ?? []], by: "; ")
    return words.isEmpty ? [.text("–")] : words
  }
}
