import SpreCore

/// What the checks of rooms, people and groups say.
extension Finding {
  static func roomTaken(_ room: String, by other: String, _ span: TimeSpan, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.room.taken",
      Phrase(
        nb: "Rommet «\(room)» er opptatt av «\(short(other))» mellom \(span.start) og \(span.end).",
        en: "The room '\(room)' is taken by '\(short(other))' between \(span.start) and \(span.end)."),
      fix: Phrase(
        nb: "Velg et annet rom eller en annen tid for en av dem.",
        en: "Choose another room or another time for one of them."), at: origin)
  }

  static func roomTooSmall(_ room: String, _ seats: Int, _ expected: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.room.small",
      Phrase(
        nb: "Det ventes \(expected), og \(room) har \(seats) plasser.",
        en: "\(expected) are expected, and \(room) has \(seats) seats."),
      fix: Phrase(nb: "Velg et større rom, eller begrens antallet.", en: "Choose a larger room, or limit the number."),
      at: origin)
  }

  static func roomMissing(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .note, "conference.room.missing",
      Phrase(nb: "«\(short(title))» har ikke noe rom ennå.", en: "'\(short(title))' has no room yet."),
      fix: Phrase(nb: "Legg til «room: …».", en: "Add 'room: …'."), at: origin)
  }

  static func contributionsMissing(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .note, "conference.contributions.missing",
      Phrase(nb: "«\(short(title))» har ingen bidrag ennå.", en: "'\(short(title))' has no contributions yet."),
      fix: Phrase(nb: "Legg til «contributions:».", en: "Add 'contributions:'."), at: origin)
  }

  static func personTwice(
    _ key: String, _ span: TimeSpan, in other: String, _ otherSpan: TimeSpan, at origin: Origin
  ) -> Finding {
    Finding(
      .error, "conference.person.twice",
      Phrase(
        nb: "«\(key)» er her \(span.start)–\(span.end) og i «\(short(other))» \(otherSpan.start)–\(otherSpan.end).",
        en: "'\(key)' is here \(span.start)–\(span.end) and in '\(short(other))' \(otherSpan.start)–\(otherSpan.end)."),
      fix: Phrase(
        nb: "Flytt en av øktene, eller sett inn en annen.", en: "Move one of the sessions, or put in somebody else."),
      at: origin)
  }

  static func groupsNone(at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.groups.none",
      Phrase(nb: "Konferansen er ikke for noen målgruppe.", en: "The conference is for no target group."),
      fix: Phrase(nb: "Skriv «groups: […]».", en: "Write 'groups: […]'."), at: origin)
  }

  static func sessionsNone(at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.sessions.none",
      Phrase(nb: "Programmet har ingen økter ennå.", en: "The programme has no sessions yet."),
      fix: Phrase(nb: "Legg til «sessions:».", en: "Add 'sessions:'."), at: origin)
  }

  static func groupsUnserved(_ codes: [String], at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.groups.unserved",
      Phrase(
        nb: "Ingen økt er for \(codes.joined(separator: ", ")), som konferansen er for.",
        en: "No session is for \(codes.joined(separator: ", ")), whom the conference is for."),
      fix: Phrase(
        nb: "Lag en økt for dem, legg dem til under «groups» i en økt, eller ta dem bort fra konferansen.",
        en: "Make a session for them, add them under 'groups' of one, or take them from the conference."), at: origin)
  }

  static func groupsWithoutDay(_ codes: [String], _ day: Day, at origin: Origin) -> Finding {
    Finding(
      .note, "conference.groups.day",
      Phrase(
        nb: "\(day.written(in: .nb)) er det ingen økt for \(codes.joined(separator: ", ")).",
        en: "On \(day.written(in: .en)) there is no session for \(codes.joined(separator: ", "))."), at: origin)
  }
}
