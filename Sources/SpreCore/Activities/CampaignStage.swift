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

/// The day that a stage of a campaign comes on.
public struct StageDay: Sendable, Hashable {
  /// The campaign.
  public var activity: Activity
  /// The stage.
  public var stage: CampaignStage
  /// The day.
  public var day: Day

  /// The campaign and the stage in words.
  public var words: Phrase {
    Phrase(
      nb: "\(activity.title.best(for: .nb)): \(stage.label.nb)",
      en: "\(activity.title.best(for: .en)): \(stage.label.en)")
  }
}

extension ActivityLog {
  /// The days of the stages of all campaigns but those called off or turned down, first to last.
  public var stageDays: [StageDay] {
    activities.filter { ![.cancelled, .refused].contains(state(of: $0)) }.flatMap { activity in
      activity.stages.map { StageDay(activity: activity, stage: $0.stage, day: $0.day) }
    }.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

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
