import SpreCore

/// The words of the coverage in a terminal.
enum CoverageWords {
  static let group = Phrase(nb: "Gruppe", en: "Group")
  static let levels = Phrase(nb: "Nivå", en: "Level")
  static let cells = Phrase(nb: "Alle tiltak", en: "All measures")
  static let targeted = Phrase(nb: "Uten tiltak for alle", en: "Without those for all")
  static let weighted = Phrase(nb: "Vektet etter prioritet, i prosent", en: "Weighted by priority, in per cent")
  static let range = Phrase(nb: "Fra–til", en: "From–to")
  static let notPlanned = Phrase(nb: "ikke planlagt", en: "not planned")
  static let nothing = Phrase(nb: "ingen", en: "none")
  static let allDays = Phrase(nb: "Alle datoer.", en: "All dates.")
  static let ofTargeted = Phrase(
    nb: "I parentes: uten tiltakene for alle målgrupper.", en: "In brackets: without the measures for all groups.")
  static let byAllOnly = Phrase(nb: "Nås bare av tiltak for alle", en: "Reached only by measures for all groups")
  static let outside = Phrase(nb: "Aktiviteter utenfor planens ruter", en: "Activities outside the plan's cells")
  static let evenness = Phrase(nb: "Jevnhet (blind for prioritet)", en: "Evenness (blind to priority)")
  static let freshness = Phrase(nb: "Sist levert, mot planens takt", en: "Last delivered, against the plan's cadence")
  static let never = Phrase(nb: "aldri", en: "never")
  static let due = Phrase(nb: "på tide", en: "due")
  static let overdue = Phrase(nb: "på overtid", en: "overdue")
  static let all = Phrase(nb: "alle tiltak", en: "all measures")
  static let targetedOnly = Phrase(nb: "uten tiltak for alle", en: "without measures for all")

  /// The title over the designed cells that nothing fills at a level.
  static func empty(_ level: CoverageLevel) -> Phrase {
    let name = self.level(level)
    return Phrase(nb: "I planen, men ikke \(name.nb)", en: "In the plan, but not \(name.en)")
  }

  /// The title over the activities of each cell.
  static func counted(_ level: CoverageLevel) -> Phrase {
    let name = self.level(level)
    return Phrase(nb: "Talt fra, \(name.nb)", en: "Counted from, \(name.en)")
  }

  /// How many days ago, and how many cadences that is; where only the month or year is known, at least so many.
  static func age(_ days: Int, cadences: String, isExact: Bool) -> Phrase {
    Phrase(
      nb: "\(isExact ? "" : "minst ")\(days) \(days == 1 ? "dag" : "dager") siden, \(cadences) ganger takten",
      en: "\(isExact ? "" : "at least ")\(days) day\(days == 1 ? "" : "s") ago, \(cadences) times the cadence")
  }

  /// The name of a level.
  static func level(_ level: CoverageLevel) -> Phrase {
    switch level {
    case .designed: Phrase(nb: "planlagt", en: "designed")
    case .scheduled: Phrase(nb: "tidfestet", en: "scheduled")
    case .delivered: Phrase(nb: "levert", en: "delivered")
    case .received: Phrase(nb: "mottatt", en: "received")
    }
  }

  /// The name of a way to weigh.
  static func weighting(_ weighting: PriorityWeighting) -> Phrase {
    switch weighting {
    case .equal: Phrase(nb: "lik vekt", en: "equal")
    case .rankSum: Phrase(nb: "rangsum", en: "rank sum")
    case .rankOrderCentroid: Phrase(nb: "rangsentroide", en: "rank-order centroid")
    }
  }

  /// The title over inversions at a level.
  static func inversions(_ level: CoverageLevel) -> Phrase {
    level == .designed
      ? Phrase(nb: "Færre tiltak enn en gruppe lenger ned, planlagt", en: "Fewer measures than a lower group, designed")
      : Phrase(
        nb: "Færre tiltak som nevner gruppen enn en gruppe lenger ned, \(self.level(level).nb)",
        en: "Fewer measures naming the group than a lower group, \(self.level(level).en)")
  }

  /// A share as filled of all, or that nothing was planned.
  static func share(_ share: Matrix.Share) -> Phrase {
    share.of == 0 ? notPlanned : Phrase(nb: "\(share.filled) av \(share.of)", en: "\(share.filled) of \(share.of)")
  }

  /// The days that were counted.
  static func period(_ period: DateSpan?) -> Phrase {
    guard let period else { return allDays }
    return Phrase(nb: "Fra \(period.from) til \(period.to).", en: "From \(period.from) to \(period.to).")
  }
}
