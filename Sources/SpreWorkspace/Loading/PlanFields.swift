import SpreCore

/// The fields of `plan.yml`.
enum PlanFields {
  static let file: [FieldDeclaration] = [
    schema,
    FieldDeclaration(
      "period", .record([year("from"), year("to")]),
      nb: "Årene planen gjelder for.", en: "The years the plan holds for."),
    FieldDeclaration("source", .text, nb: "Hvor planen kommer fra.", en: "Where the plan comes from."),
    FieldDeclaration("constructed", .bool, help: .constructed),
    FieldDeclaration(
      "groups", .list(.record(group)), required: true,
      nb: "Målgruppene, viktigst først.", en: "The target groups, most important first."),
    FieldDeclaration(
      "measures", .list(.record(measure)), required: true, nb: "Tiltakene.", en: "The measures."),
    FieldDeclaration("goals", .list(.record(goal)), nb: "Resultatmålene.", en: "The goals."),
    FieldDeclaration(
      "regions", .list(.text), nb: "Regionene arbeidet spres over.", en: "The regions that work is spread over."),
    FieldDeclaration(
      "remarks", .list(.text),
      nb: "Det et menneske vil ha sagt om planen.", en: "What a person wants said about the plan."),
  ]

  static let schema = FieldDeclaration(
    "schema", .int(1...1), required: true,
    nb: "Formatets versjon: 1.", en: "The version of the format: 1.")

  static let group: [FieldDeclaration] = [
    FieldDeclaration(
      "code", .groupCode, required: true,
      nb: "Koden gruppen er kjent under.", en: "The code the group is known by."),
    FieldDeclaration("name", .localizedText, required: true, nb: "Kort navn.", en: "A short name."),
    FieldDeclaration("wording", .text, nb: "Kildens egne ord.", en: "The source's own words."),
    FieldDeclaration(
      "size",
      .record([
        FieldDeclaration("n", .int(0...Int.max), required: true, nb: "Antall.", en: "How many."),
        FieldDeclaration("source", .text, required: true, nb: "Kilden til tallet.", en: "Who says so."),
      ]), nb: "Hvor mange gruppen er.", en: "How many the group counts."),
    FieldDeclaration(
      "lixAim", .int(10...100),
      nb: "Lesbarhetsindeksen tekster bør holde seg under.", en: "The LIX that texts should stay below."),
    FieldDeclaration(
      "share", .int(0...100),
      nb: "Hvor stor del av innsatsen gruppen er ment å få, i prosent: alle grupper eller ingen, til sammen 100.",
      en: "The share of the effort meant for the group, in per cent: all groups or none, 100 in all."),
    FieldDeclaration(
      "pressureCap",
      .record([
        FieldDeclaration("days7", .int(0...Int.max), nb: "Høyst på sju dager.", en: "At most in seven days."),
        FieldDeclaration("days30", .int(0...Int.max), nb: "Høyst på tretti dager.", en: "At most in thirty days."),
      ]), nb: "Hvor mange uoppfordrede meldinger gruppen høyst skal få.",
      en: "The most messages that the group is to get unasked."),
  ]

  static let measure: [FieldDeclaration] = [
    FieldDeclaration(
      "id", .identifier, required: true, nb: "Navnet aktiviteter bruker.", en: "The name activities use."),
    FieldDeclaration("number", .int(1...999), nb: "Nummeret i planen.", en: "The number in the plan."),
    FieldDeclaration("name", .localizedText, required: true, nb: "Tiltakets navn.", en: "The measure's name."),
    FieldDeclaration(
      "wording",
      .record([
        FieldDeclaration(
          "groups", .text, nb: "Målgruppene slik kilden skriver dem.", en: "The groups as the source writes them."),
        FieldDeclaration(
          "means", .text, nb: "Virkemidlene slik kilden skriver dem.", en: "The means as the source writes them."),
      ]), nb: "Kildens egne ord; ingen kommando rører dem.", en: "The source's own words; no command touches them."),
    FieldDeclaration("groups", .audience, required: true, nb: "Hvem tiltaket er for.", en: "Who the measure is for."),
    FieldDeclaration(
      "blank", .map(.reference(.group), .text),
      nb: "Grupper som er utelatt med vilje, med grunn.", en: "Groups left out on purpose, with the reason."),
    FieldDeclaration("channel", .reference(.channel), nb: "Kanalen som lager utkast.", en: "The channel that drafts."),
    FieldDeclaration("settings", .anything, nb: "Innstillinger for kanalen.", en: "Settings for the channel."),
    FieldDeclaration("cadence", .record(cadence), nb: "Hvor ofte.", en: "How often."),
    FieldDeclaration(
      "push", .bool, default: "false", nb: "Om det kommer uoppfordret til leseren.",
      en: "Whether it comes to readers unasked."),
    FieldDeclaration(
      "goals", .list(.reference(.goal)), nb: "Målene tiltaket tjener.", en: "The goals the measure serves."),
    FieldDeclaration("indicators", .list(.text), nb: "Hva som skal telles.", en: "What shall be counted."),
  ]

  static let cadence: [FieldDeclaration] = [
    FieldDeclaration(
      "every",
      .choice([
        FieldType.Choice("month", Phrase(nb: "hver måned", en: "every month")),
        FieldType.Choice("quarter", Phrase(nb: "hvert kvartal", en: "every quarter")),
        FieldType.Choice("halfYear", Phrase(nb: "hvert halvår", en: "every half-year")),
        FieldType.Choice("year", Phrase(nb: "hvert år", en: "every year")),
      ]), required: true, nb: "Perioden.", en: "The period."),
    FieldDeclaration(
      "on", .text, nb: "Når i perioden: «første tirsdag», «mars og september», «31. mai–2. juni».",
      en: "When within the period: 'first Tuesday', 'March and September', '31 May-2 June'."),
    FieldDeclaration(
      "except", .list(.int(1...12)), nb: "Måneder uten, som [7] for et nyhetsbrev med sommerferie.",
      en: "Months without, as [7] for a newsletter that takes the summer off."),
  ]

  static let goal: [FieldDeclaration] = [
    FieldDeclaration("id", .identifier, required: true, nb: "Navnet tiltak bruker.", en: "The name measures use."),
    FieldDeclaration("name", .localizedText, required: true, nb: "Målet.", en: "The goal."),
  ]

  private static func year(_ name: String) -> FieldDeclaration {
    FieldDeclaration(name, .int(1900...2200), required: true, nb: "Et årstall.", en: "A year.")
  }
}

extension Phrase {
  static let constructed = Phrase(
    nb: "Om det er laget for å fylle ut et eksempel.", en: "Whether it was made up to complete an example.")
}
