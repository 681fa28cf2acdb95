import SpreCore

/// The sort of a session.
enum SessionType: String, Sendable, Hashable, CaseIterable {
  case plenary, parallel, workshop, posters
  /// A pause, quiet in the programme and in no calendar.
  case pause = "break"
  case social

  /// The sort for people who work with Spre.
  var label: Phrase {
    switch self {
    case .plenary: Phrase(nb: "plenum", en: "plenary")
    case .parallel: Phrase(nb: "parallelløkt", en: "parallel session")
    case .workshop: Phrase(nb: "arbeidsøkt", en: "workshop")
    case .posters: Phrase(nb: "postere", en: "posters")
    case .pause: Phrase(nb: "pause", en: "break")
    case .social: Phrase(nb: "sosialt", en: "social")
    }
  }

  static var choices: [FieldType.Choice] { allCases.map { FieldType.Choice($0.rawValue, $0.label) } }

  /// Whether people come to learn something, and need a pause after a while.
  var isContent: Bool { self != .pause && self != .social }
  /// Whether it is nothing without a room.
  var needsRoom: Bool { isContent }
  /// Whether it is nothing without contributions.
  var needsContributions: Bool { self == .parallel || self == .posters }
}

/// The sort of a contribution to a session.
enum ContributionType: String, Sendable, Hashable, CaseIterable {
  case talk, poster, workshop, discussion, film, stand, other

  /// The sort for people who work with Spre.
  var label: Phrase {
    switch self {
    case .talk: Phrase(nb: "innlegg", en: "talk")
    case .poster: Phrase(nb: "poster", en: "poster")
    case .workshop: Phrase(nb: "arbeidsøkt", en: "workshop")
    case .discussion: Phrase(nb: "samtale", en: "discussion")
    case .film: Phrase(nb: "film", en: "film")
    case .stand: Phrase(nb: "stand", en: "stand")
    case .other: Phrase(nb: "annet", en: "other")
    }
  }

  static var choices: [FieldType.Choice] { allCases.map { FieldType.Choice($0.rawValue, $0.label) } }
}
