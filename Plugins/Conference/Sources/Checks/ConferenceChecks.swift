import SpreCore

/// What is looked at before a programme goes out, and which findings belong to which check.
enum ConferenceChecks {
  static let all = [programme, rooms, people, contributions, tasks, groups, languages]

  private static let programme = PreflightCheck(
    "programme", Phrase(nb: "Dager og økter", en: "Days and sessions"),
    looksAt: Phrase(
      nb: "At øktene ligger innenfor dagene, slutter etter at de begynner, og at plenum står alene.",
      en: "That sessions lie within the days, end after they begin, and that plenaries stand alone."),
    codes: [
      "conference.date", "conference.dates", "conference.day", "conference.session", "conference.sessions",
      "conference.pause", "conference.plenary", "conference.holiday", "conference.key", "conference.kind",
    ])

  private static let rooms = PreflightCheck(
    "rooms", Phrase(nb: "Rom", en: "Rooms"),
    looksAt: Phrase(
      nb: "At hver økt har et rom som finnes, er ledig og er stort nok.",
      en: "That each session has a room that exists, is free and is large enough."),
    codes: ["conference.room"])

  private static let people = PreflightCheck(
    "people", Phrase(nb: "Personer", en: "People"),
    looksAt: Phrase(
      nb: "At ingen er to steder samtidig, og at rollene finnes.",
      en: "That nobody is in two places at once, and that the roles exist."),
    codes: ["conference.person"])

  private static let contributions = PreflightCheck(
    "contributions", Phrase(nb: "Innlegg", en: "Contributions"),
    looksAt: Phrase(
      nb: "At innleggene får plass i øktene sine, og fristene for bidrag hos andre.",
      en: "That contributions fit into their sessions, and the deadlines of those held elsewhere."),
    codes: ["conference.contribution", "conference.contributions", "contribution"])

  private static let tasks = PreflightCheck(
    "tasks", Phrase(nb: "Oppgaver", en: "Tasks"),
    looksAt: Phrase(
      nb: "Oppgavene regnet bakover fra åpningen, og hvilke som skulle vært gjort.",
      en: "The tasks counted back from the opening, and which should have been done."),
    codes: ["conference.task"])

  private static let groups = PreflightCheck(
    "groups", Phrase(nb: "Målgrupper", en: "Target groups"),
    looksAt: Phrase(
      nb: "At øktene svarer på gruppene konferansen er for.",
      en: "That the sessions answer the groups that the conference is for."),
    codes: ["conference.groups", "conference.session.group"])

  private static let languages = PreflightCheck(
    "languages", Phrase(nb: "Språk", en: "Languages"),
    looksAt: Phrase(
      nb: "At tekstene i programmet finnes på språkene det kommer på.",
      en: "That the programme's texts exist in the languages it comes in."),
    codes: ["conference.language", "conference.languages", "conference.translation", "conference.sami"])
}
