import SpreCore

/// The indicators: how many, of how many, whose count and when, beside what is shown of them.
struct IndicatorTelling: Sendable {
  var telling: Telling
  var indicators: [Indicator]
  var span: DateSpan

  var blocks: [Block] {
    let told = indicators.filter { $0.date.map { $0.from <= span.to } ?? true }
    guard !told.isEmpty else { return [] }
    let header = [
      RegisterWords.indicator, RegisterWords.value, RegisterWords.numerator, RegisterWords.denominator,
      RegisterWords.target, RegisterWords.ofDate, TellingWords.source,
    ]
    return [
      .section(telling.say(RegisterWords.indicators)),
      .paragraph(telling.say(RegisterWords.indicatorsLead(Indicator.smallestShare))),
      .table(header.map(telling.say), told.map(row), numbers: [1, 2, 3, 4]),
    ]
  }

  private func row(_ indicator: Indicator) -> [[Inline]] {
    let language = telling.language
    func number(_ n: Int?) -> [Inline] { [.text(n.map(language.number) ?? "–")] }
    let name = telling.words(indicator.name)
    let definition = indicator.definition.isEmpty ? [] : [Inline.text(": ")] + telling.own(indicator.definition)
    let target = indicator.target.map { language.number($0) + (indicator.unit == .percent ? " %" : "") }
    return [
      [.strong(name)] + definition,
      [.text(indicator.shown?[language.working] ?? TellingWords.unknown[language])], number(indicator.numerator),
      number(indicator.denominator), [.text(target ?? "–")], telling.date(indicator.date),
      telling.source(indicator.source, isConstructed: indicator.isConstructed),
    ]
  }
}
