import SpreCore

/// What the checks of keys, days and languages say.
extension Finding {
  static func kindUnknown(_ kind: String, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.kind.other",
      Phrase(
        nb: "Kanalen conference lager ikke noe av en aktivitet av typen «\(kind)».",
        en: "The channel conference makes nothing of an activity of kind '\(kind)'."),
      fix: Phrase(
        nb: "Skriv «kind: conference» for egne konferanser, eller «kind: contribution» for bidrag på andres.",
        en: "Write 'kind: conference' for your own, or 'kind: contribution' for another's."), at: origin)
  }

  static func datesMissing(at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.dates.missing",
      Phrase(
        nb: "Aktiviteten har ingen dato, så øktene kan ikke holdes opp mot den.",
        en: "The activity has no date, so the sessions cannot be held against it."),
      fix: Phrase(
        nb: "Skriv «from: ÅÅÅÅ-MM-DD» og «to: ÅÅÅÅ-MM-DD», eller «date:» for én dag.",
        en: "Write 'from: YYYY-MM-DD' and 'to: YYYY-MM-DD', or 'date:' for one day."), at: origin)
  }

  static func holiday(_ day: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.holiday",
      Phrase(
        nb: "\(day.written(in: .nb)) er en norsk helligdag eller høytidsdag.",
        en: "\(day.written(in: .en)) is a public holiday in Norway."),
      fix: Phrase(
        nb: "Flytt konferansen, eller vær sikker på at folk kan komme.",
        en: "Move the conference, or be sure that people can come."), at: origin)
  }

  static func dayTwice(_ day: Day, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.day.twice",
      Phrase(nb: "Dagen \(day) står to ganger under days.", en: "The day \(day) stands twice under days."),
      fix: Phrase(nb: "Slå dem sammen til én.", en: "Make them one."), at: origin)
  }

  static func dayOutside(_ day: Day, _ dates: DateSpan, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.day.outside",
      Phrase(
        nb: "Dagen \(day) er utenfor konferansens dager, \(dates).",
        en: "The day \(day) is outside the days of the conference, \(dates)."),
      fix: Phrase(nb: "Rett dagen, eller «from» og «to».", en: "Mend the day, or 'from' and 'to'."), at: origin)
  }

  static func keyTwice(_ key: String, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.key.twice",
      Phrase(nb: "Nøkkelen «\(key)» er brukt før.", en: "The key '\(key)' was used before."),
      fix: Phrase(nb: "Velg en annen nøkkel til denne.", en: "Choose another key for this one."), at: origin)
  }

  static func roomUnknown(_ key: String, known: [String], at origin: Origin) -> Finding {
    Finding(
      .error, "conference.room.unknown",
      Phrase(nb: "Det finnes ikke noe rom «\(key)».", en: "There is no room '\(key)'."),
      fix: .choose(key, among: known, under: .rooms), at: origin)
  }

  static func personUnknown(_ key: String, known: [String], under list: Phrase, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.person.unknown",
      Phrase(
        nb: "Nøkkelen «\(key)» er ikke forklart.", en: "The key '\(key)' is not explained."),
      fix: .choose(key, among: known, under: list), at: origin)
  }

  static func groupNotAsked(_ code: String, asked: [String], at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.session.group",
      Phrase(
        nb: "Økten er for gruppe \(code), som konferansen ikke er for.",
        en: "The session is for group \(code), which the conference is not for."),
      fix: Phrase(
        nb: "Ta bort \(code), eller legg gruppen til under «groups» i aktiviteten.",
        en: "Take \(code) away, or add the group under 'groups' of the activity."), at: origin)
  }

  static func languagesNone(at origin: Origin) -> Finding {
    Finding(
      .error, "conference.languages.none",
      Phrase(
        nb: "Aktiviteten har ingen språk, så det er ikke laget noe på noe språk.",
        en: "The activity has no languages, so nothing was made in any."),
      fix: Phrase(
        nb: "Skriv «languages: [nb]», eller ta bort «languages:» og bruk språkene i spre.yml.",
        en: "Write 'languages: [nb]', or take 'languages:' away and use those of spre.yml."), at: origin)
  }

  static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.language.unsupported",
      Phrase(
        nb: "Programmet kan ikke lages på \(language.name.nb): Spre mangler de faste ordene på det språket.",
        en: "There can be no programme in \(language.name.en): Spre lacks the fixed words in that language."),
      fix: Phrase(
        nb: "Velg blant \(Language.readers.map(\.rawValue).joined(separator: ", ")).",
        en: "Choose among \(Language.readers.map(\.rawValue).joined(separator: ", "))."), at: origin)
  }

  static func samiNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.sami.unproofed",
      Phrase(
        nb: "De faste samiske ordene i programmet er ikke lest av noen som skriver nordsamisk.",
        en: "The programme's fixed Sámi words have not been read by anyone who writes Northern Sámi."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese programmet før det legges ut.",
        en: "Have somebody who writes Northern Sámi read the programme before it is published."), at: origin)
  }
}

extension Phrase {
  /// Where a conference's rooms are explained.
  fileprivate static let rooms = Phrase(nb: "«rooms»", en: "'rooms'")
  /// Where a conference's own contributors are explained.
  static let contributors = Phrase(nb: "«contributors»", en: "'contributors'")
  /// Where the service's own people are explained.
  static let roles = Phrase(nb: "«roles» i spre.yml", en: "'roles' in spre.yml")

  /// How to mend a key that leads nowhere.
  fileprivate static func choose(_ key: String, among known: [String], under list: Phrase) -> Phrase {
    if let meant = Spelling.suggestion(for: key, among: known) {
      return Phrase(nb: "Mente du «\(meant)»?", en: "Did you mean '\(meant)'?")
    }
    let some = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
    return known.isEmpty
      ? Phrase(nb: "Legg «\(key)» til under \(list.nb).", en: "Add '\(key)' under \(list.en).")
      : Phrase(
        nb: "Legg «\(key)» til under \(list.nb), eller velg blant: \(some).",
        en: "Add '\(key)' under \(list.en), or choose among: \(some).")
  }
}
