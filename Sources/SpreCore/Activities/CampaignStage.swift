/// The stages of a campaign with nominations, in the order they come.
public enum CampaignStage: String, Sendable, Hashable, CaseIterable {
  case opens, closes, jury, finalistsOn, winnerOn

  /// The stage for people who work with Spre.
  public var label: Phrase {
    switch self {
    case .opens: Phrase(nb: "nominasjonen åpner", en: "nominations open")
    case .closes: Phrase(nb: "nominasjonen stenger", en: "nominations close")
    case .jury: Phrase(nb: "juryen møtes", en: "the jury meets")
    case .finalistsOn: Phrase(nb: "finalistene blir kjent", en: "the finalists are named")
    case .winnerOn: Phrase(nb: "vinneren blir kåret", en: "the winner is named")
    }
  }
}

extension Activity {
  /// The stages that the activity gives a day, in the order stages come; none for what is no campaign.
  public var stages: [(stage: CampaignStage, day: Day)] {
    guard kind == "campaign" else { return [] }
    return CampaignStage.allCases.compactMap { stage in
      details[stage.rawValue]?.day.map { (stage, $0) }
    }
  }

  /// What stages come before the one that should come before them.
  var stageProblems: [Finding] {
    zip(stages, stages.dropFirst()).compactMap { before, after in
      after.day < before.day ? .stageTooEarly(after.stage, before.stage, at: origins[after.stage.rawValue]) : nil
    }
  }
}

extension ActivityLog {
  /// The campaigns whose stages do not come in order.
  public var stageFindings: [Finding] { activities.flatMap(\.stageProblems) }
}

extension Finding {
  static func stageTooEarly(_ stage: CampaignStage, _ before: CampaignStage, at origin: Origin) -> Finding {
    Finding(
      .warning, "campaign.stage.order",
      Phrase(
        nb: "Dagen for «\(stage.label.nb)» er før dagen for «\(before.label.nb)».",
        en: "The day of '\(stage.label.en)' is before that of '\(before.label.en)'."),
      fix: Phrase(
        nb: "Rett «\(stage.rawValue):» eller «\(before.rawValue):».",
        en: "Mend '\(stage.rawValue):' or '\(before.rawValue):'."), at: origin)
  }
}
