import SpreCore

/// The fields of an activity's file.
enum ActivityFields {
  /// The fields that every kind has and those that one kind adds.
  static func all(kinds: [ActivityKind], kind: String?) -> [FieldDeclaration] {
    let own = kinds.first { $0.id == kind }?.fields ?? []
    return common(kinds: kinds) + own
  }

  static let title = FieldDeclaration("title", .localizedText, required: true, nb: "Tittelen.", en: "The title.")

  private static func common(kinds: [ActivityKind]) -> [FieldDeclaration] {
    [
      title,
      FieldDeclaration(
        "kind", .choice(kinds.map { FieldType.Choice($0.id, $0.label) }), required: true,
        nb: "Hva slags aktivitet.", en: "What sort of activity."),
      FieldDeclaration(
        "measure", .reference(.measure), required: true, nb: "Tiltaket den gjennomfører.",
        en: "The measure it carries out."),
      FieldDeclaration(
        "also", .list(.reference(.measure)), nb: "Andre tiltak den også tjener.", en: "Other measures it also serves."),
      FieldDeclaration(
        "goals", .list(.reference(.goal)), nb: "Målene den tjener; tiltakets når feltet mangler.",
        en: "The goals it serves; the measure's when absent."),
      FieldDeclaration(
        "channel", .reference(.channel), nb: "Kanalen, når den er en annen enn tiltakets.",
        en: "The channel, when not the measure's."),
      FieldDeclaration(
        "date", .dayOrMonth, nb: "Dagen; måneden eller året når dagen ikke er kjent.",
        en: "The day; the month or the year when the day is not known."),
      FieldDeclaration("from", .day, nb: "Første dag.", en: "The first day."),
      FieldDeclaration("to", .day, nb: "Siste dag.", en: "The last day."),
      FieldDeclaration(
        "groups", .audience, nb: "Målgruppene; tiltakets når feltet mangler.",
        en: "The groups; the measure's when absent."),
      FieldDeclaration("items", .list(.reference(.item)), nb: "Sakene, i rekkefølge.", en: "The items, in order."),
      FieldDeclaration(
        "languages", .list(.language), nb: "Språkene; arbeidsmappens når feltet mangler.",
        en: "The languages; the workspace's when absent."),
      FieldDeclaration(
        "state", .choice(ActivityState.allCases.map { FieldType.Choice($0.rawValue, $0.label) }),
        nb: "Hvor langt den er kommet.", en: "How far it has come."),
      FieldDeclaration(
        "into", .reference(.activity), nb: "Aktiviteten den videreføres i.", en: "The activity that carries it on."),
      FieldDeclaration("reason", .text, nb: "Hvorfor det gikk som det gikk.", en: "Why it went as it did."),
      FieldDeclaration(
        "counts", .list(.record(count)), nb: "Hvor mange som ble nådd, eller hvor mange det var av noe annet.",
        en: "How many were reached, or how many there were of something else."),
      FieldDeclaration(
        "regions", .list(.reference(.region)), nb: "Regionene den gjelder.", en: "The regions it concerns."),
      FieldDeclaration("host", .localizedText, nb: "Hvem som er vertskap.", en: "Who hosts it."),
      FieldDeclaration(
        "userInvolvement", .text, nb: "Hvordan brukere var med; «nei» når de ikke var det.",
        en: "How users took part; 'no' where they did not."),
      FieldDeclaration("settings", .anything, nb: "Innstillinger for kanalen.", en: "Settings for the channel."),
      FieldDeclaration(
        "about", .reference(.activity), nb: "Aktiviteten den forteller om.", en: "The activity it tells about."),
      FieldDeclaration("constructed", .bool, default: "false", help: .constructed),
    ]
  }

  /// The fields of a count in an activity: of people in groups, or of something else.
  private static let count: [FieldDeclaration] =
    counted(.reference(.group), required: false) + [
      FieldDeclaration(
        "what", .localizedText, nb: "Hva som er talt når det ikke er mennesker, som møter eller tilbud.",
        en: "What was counted when not people, such as meetings or offerings."),
      FieldDeclaration(
        "of", .int(1...Int.max), nb: "Av hvor mange: 4 i «3 av 4».", en: "Out of how many: the 4 of '3 of 4'."),
    ]

  /// The fields of a count in the log; it takes any group codes, because the plan may have changed since.
  static let loggedCount: [FieldDeclaration] = counted(.text, required: true)

  private static func counted(_ group: FieldType, required: Bool) -> [FieldDeclaration] {
    [
      FieldDeclaration(
        "groups", .list(group), required: required, nb: "Gruppene som er talt sammen.",
        en: "The groups counted together."),
      FieldDeclaration("n", .int(0...Int.max), nb: "Antallet.", en: "The number."),
      FieldDeclaration(
        "qualifier",
        .choice([
          FieldType.Choice("exact", Phrase(nb: "nøyaktig", en: "exact")),
          FieldType.Choice("atLeast", Phrase(nb: "minst", en: "at least")),
          FieldType.Choice("about", Phrase(nb: "omtrent", en: "about")),
          FieldType.Choice("unknown", Phrase(nb: "ukjent", en: "unknown")),
        ]), required: true, nb: "Hvor sikkert tallet er.", en: "How sure the number is."),
    ]
  }
}
