public import SpreCore

/// What was left out when a year was laid out, and why: a line for each measure and reason.
public struct YearSummary: Sendable {
  /// The year as it was before anything was made.
  public var year: YearPlan
  /// The language of the lines.
  public var language: WorkingLanguage

  public init(_ year: YearPlan, language: WorkingLanguage) {
    self.year = year
    self.language = language
  }

  /// The lines: first what is there already, then what has no time.
  public var lines: [String] {
    var measures: [String] = []
    for round in year.rounds where !measures.contains(round.measure) { measures.append(round.measure) }
    return measures.flatMap { measure in
      let rounds = year.rounds.filter { $0.measure == measure }
      return there(measure, rounds) + leftOut(measure, rounds)
    }
  }

  private func there(_ measure: String, _ rounds: [YearPlan.Round]) -> [String] {
    let ids = rounds.flatMap { if case .activities(let ids) = $0.filling { ids } else { [String]() } }
    guard !ids.isEmpty else { return [] }
    let list = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    return [Phrase(nb: "\(measure) har alt: \(list).", en: "\(measure) has already: \(list).")[language]]
  }

  private func leftOut(_ measure: String, _ rounds: [YearPlan.Round]) -> [String] {
    rounds.compactMap { round in
      guard case .leftOut(let reason) = round.filling else { return nil }
      return Phrase(
        nb: "\(measure), \(round.period.written(in: .nb)): utelatt, for \(reason.nb).",
        en: "\(measure), \(round.period.written(in: .en)): left out, for \(reason.en).")[language]
    }
  }
}
