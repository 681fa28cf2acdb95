/// Why items are proposed or left out.
extension Phrase {
  static func suits(_ date: Day, _ groups: [String]) -> Phrase {
    let codes = groups.joined(separator: ", ")
    return Phrase(
      nb: "fra \(date), for \(codes), ikke brukt i kanalen før",
      en: "from \(date), for \(codes), not used in the channel before")
  }

  static func taken(by activity: String) -> Phrase {
    Phrase(nb: "brukt i «\(activity)»", en: "used in '\(activity)'")
  }

  static let unfinished = Phrase(nb: "har fortsatt hjelpeteksten", en: "still has its help text")

  static let notPublic = Phrase(nb: "ikke offentlig", en: "not public")

  static let forOtherGroups = Phrase(nb: "for andre målgrupper", en: "for other target groups")

  static func laterThan(_ day: Day) -> Phrase {
    Phrase(nb: "datert etter \(day)", en: "dated after \(day)")
  }

  static func expired(_ day: Day) -> Phrase {
    Phrase(nb: "utløpt \(day)", en: "expired \(day)")
  }

  static func deadlinePassed(_ day: Day) -> Phrase {
    Phrase(nb: "fristen gikk ut \(day)", en: "the deadline passed on \(day)")
  }

  static func noRoom(_ limit: Int) -> Phrase {
    Phrase(nb: "ikke blant de \(limit) nyeste", en: "not among the \(limit) newest")
  }
}
