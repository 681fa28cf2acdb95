import SpreCore

/// The words around one activity.
enum ActivityWords {
  static let host = ReportPhrase(nb: "Vertskap", nn: "Vertskap", en: "Host")
  static let `for` = ReportPhrase(nb: "For", nn: "For", en: "For")
  static let number = ReportPhrase(nb: "Antall", nn: "Tal", en: "Number")
  static let users = ReportPhrase(nb: "Brukermedvirkning", nn: "Brukarmedverknad", en: "User involvement")
  static let withoutUsers = ReportPhrase(
    nb: "Uten brukermedvirkning", nn: "Utan brukarmedverknad", en: "No user involvement")
  static let also = ReportPhrase(nb: "Tjener også", nn: "Tener også", en: "Also serves")
  static let carriesOn = ReportPhrase(nb: "Viderefører", nn: "Fører vidare", en: "Carries on")
  static let goesOnIn = ReportPhrase(nb: "Videreføres i", nn: "Blir vidareført i", en: "Goes on in")
  static let stages = ReportPhrase(nb: "Stadier", nn: "Steg", en: "Stages")
  static let passed = ReportPhrase(nb: "passert", nn: "passert", en: "passed")
  static let toCome = ReportPhrase(nb: "kommer", nn: "kjem", en: "to come")

  static func stage(_ stage: CampaignStage) -> ReportPhrase {
    let nn =
      switch stage {
      case .opens: "nominasjonen opnar"
      case .closes: "nominasjonen stengjer"
      case .jury: "juryen møtest"
      case .finalistsOn: "finalistane blir kjende"
      case .winnerOn: "vinnaren blir kåra"
      }
    return ReportPhrase(nb: stage.label.nb, nn: nn, en: stage.label.en)
  }
}
