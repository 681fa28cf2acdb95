import SpreCore

/// The fields that an activity of kind `conference` has beside the common ones.
enum ConferenceFields {
  static let declarations: [FieldDeclaration] = [
    FieldDeclaration("place", .localizedText, nb: "Stedet.", en: "The place."),
    FieldDeclaration("address", .text, nb: "Adressen til stedet.", en: "The address of the place."),
    FieldDeclaration(
      "days", .list(.record(day)), nb: "Dagene, når timene for dem skal stå fast.",
      en: "The days, where their hours are to be kept."),
    FieldDeclaration("rooms", .list(.record(room)), nb: "Rommene.", en: "The rooms."),
    FieldDeclaration(
      "contributors", .map(.identifier, .localizedText),
      nb: "De som bidrar: nøkkel og rolle, ikke navn. Nøkler under roles i spre.yml gjelder også.",
      en: "Who contributes: key and role, no names. Keys under roles in spre.yml hold too."),
    FieldDeclaration("sessions", .list(.record(session)), nb: "Øktene.", en: "The sessions."),
    FieldDeclaration(
      "tasks", .list(.record(task)), nb: "Egne oppgaver, i tillegg til standardoppgavene.",
      en: "Tasks of your own, beside the standard ones."),
  ]

  private static let day: [FieldDeclaration] = [
    FieldDeclaration("date", .day, required: true, nb: "Datoen.", en: "The date."),
    FieldDeclaration("opens", .time, nb: "Når dagen begynner.", en: "When the day begins."),
    FieldDeclaration("closes", .time, nb: "Når dagen slutter.", en: "When the day ends."),
    FieldDeclaration("title", .localizedText, nb: "Hva dagen heter.", en: "What the day is called."),
  ]

  private static let room: [FieldDeclaration] = [
    FieldDeclaration("id", .identifier, required: true, nb: "Nøkkelen.", en: "The key."),
    FieldDeclaration("name", .localizedText, required: true, nb: "Navnet.", en: "The name."),
    FieldDeclaration("seats", .int(1...100_000), nb: "Antall plasser.", en: "The number of seats."),
    FieldDeclaration(
      "access", .localizedText, nb: "Tilgjengelighet, som trinnfri adkomst og teleslynge.",
      en: "Accessibility, such as step-free access and a hearing loop."),
  ]

  private static let session: [FieldDeclaration] = [
    FieldDeclaration(
      "id", .identifier, required: true, nb: "Nøkkelen, som aldri endres.", en: "The key, never changed."),
    FieldDeclaration("title", .localizedText, required: true, nb: "Tittelen.", en: "The title."),
    FieldDeclaration("type", .choice(SessionType.choices), default: "plenary", nb: "Hva slags økt.", en: "The sort."),
    FieldDeclaration(
      "day", .day, nb: "Dagen; konferansens når den varer én dag og feltet mangler.",
      en: "The day; the conference's when it lasts one day and the field is absent."),
    FieldDeclaration("start", .time, required: true, nb: "Når den begynner.", en: "When it begins."),
    FieldDeclaration("end", .time, required: true, nb: "Når den slutter.", en: "When it ends."),
    FieldDeclaration("room", .identifier, nb: "Nøkkelen til rommet.", en: "The key of the room."),
    FieldDeclaration("chair", .list(.identifier), nb: "Nøklene til møtelederne.", en: "The keys of the chairs."),
    FieldDeclaration("expected", .int(0...100_000), nb: "Hvor mange som ventes.", en: "How many are expected."),
    FieldDeclaration(
      "groups", .list(.reference(.group)), nb: "Målgruppene; konferansens når feltet mangler.",
      en: "The groups; the conference's when absent."),
    FieldDeclaration("language", .language, nb: "Språket økten holdes på.", en: "The language it is held in."),
    FieldDeclaration("description", .localizedText, nb: "Hva den handler om.", en: "What it is about."),
    FieldDeclaration("contributions", .list(.record(contribution)), nb: "Bidragene.", en: "The contributions."),
  ]

  private static let contribution: [FieldDeclaration] = [
    FieldDeclaration("id", .identifier, nb: "Nøkkelen, som aldri endres.", en: "The key, never changed."),
    FieldDeclaration("title", .localizedText, required: true, nb: "Tittelen.", en: "The title."),
    FieldDeclaration(
      "type", .choice(ContributionType.choices), default: "talk", nb: "Hva slags bidrag.", en: "The sort."),
    FieldDeclaration(
      "start", .time, nb: "Når det begynner; etter det forrige når feltet mangler.",
      en: "When it begins; after the one before when absent."),
    FieldDeclaration(
      "minutes", .int(1...720), nb: "Hvor lenge det varer; en lik del av tiden når feltet mangler.",
      en: "How long it lasts; an equal share of the time when absent."),
    FieldDeclaration("by", .list(.identifier), nb: "Nøklene til dem som bidrar.", en: "The keys of who contributes."),
    FieldDeclaration("abstract", .localizedText, nb: "Sammendraget.", en: "The abstract."),
    FieldDeclaration("language", .language, nb: "Språket det holdes på.", en: "The language it is held in."),
    FieldDeclaration("item", .reference(.item), nb: "Kunnskapssaken det bygger på.", en: "The item it builds on."),
  ]

  private static let task: [FieldDeclaration] = [
    FieldDeclaration("title", .localizedText, required: true, nb: "Hva som skal gjøres.", en: "What is to be done."),
    FieldDeclaration("before", .int(0...1500), nb: "Dager før åpningen.", en: "Days before the opening."),
    FieldDeclaration("after", .int(0...1500), nb: "Dager etter siste dag.", en: "Days after the last day."),
    FieldDeclaration("role", .identifier, nb: "Nøkkelen til den som gjør det.", en: "The key of who does it."),
    FieldDeclaration("done", .bool, default: "false", nb: "Om det er gjort.", en: "Whether it is done."),
  ]
}
