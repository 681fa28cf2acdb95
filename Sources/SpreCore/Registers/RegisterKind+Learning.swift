/// The registers of what was learnt: feedback and what came of it, evidence, and indicators.
extension RegisterKind {
  /// What networks and groups said back, and what was done about it.
  public static let feedback = RegisterKind(
    "feedback", Phrase(nb: "tilbakemeldinger", en: "feedback"),
    fields: [
      FieldDeclaration("date", .dayOrMonth, required: true, nb: "Når den kom.", en: "When it came."),
      FieldDeclaration("text", .text, required: true, nb: "Hva den gikk ut på.", en: "What it said."),
      FieldDeclaration("network", .reference(.network), nb: "Nettverket den kom fra.", en: "The network it came from."),
      FieldDeclaration("group", .reference(.group), nb: "Målgruppen den kom fra.", en: "The group it came from."),
      FieldDeclaration(
        "from", .text, nb: "Rollen den kom fra, aldri navnet på en person.",
        en: "The role it came from, never the name of a person."),
      FieldDeclaration(
        "activity", .reference(.activity), nb: "Aktiviteten den gjelder.", en: "The activity it is about."),
      FieldDeclaration("measure", .reference(.measure), nb: "Tiltaket den gjelder.", en: "The measure it is about."),
      FieldDeclaration("item", .reference(.item), nb: "Saken den gjelder.", en: "The item it is about."),
      FieldDeclaration("done", .text, nb: "Hva som ble gjort med den.", en: "What was done about it."),
      FieldDeclaration("doneOn", .dayOrMonth, nb: "Når det ble gjort.", en: "When it was done."),
      FieldDeclaration(
        "toldBack", .bool, default: "false", nb: "Om de som sa det, fikk vite hva som ble gjort.",
        en: "Whether those who said it were told what was done."),
    ] + .ofEveryRecord)

  /// What shows that something worked or is needed, and what it supports.
  public static let evidence = RegisterKind(
    "evidence", Phrase(nb: "dokumentasjon", en: "evidence"),
    fields: [
      FieldDeclaration(
        "reference", .text, required: true, nb: "Rapporten, artikkelen eller nettsiden.",
        en: "The report, the article or the page."),
      FieldDeclaration("claim", .text, nb: "Påstanden den støtter.", en: "The claim it supports."),
      FieldDeclaration("goal", .reference(.goal), nb: "Målet den støtter.", en: "The goal it supports."),
      FieldDeclaration("measure", .reference(.measure), nb: "Tiltaket den støtter.", en: "The measure it supports."),
      FieldDeclaration(
        "activity", .reference(.activity), nb: "Aktiviteten den støtter.", en: "The activity it supports."),
      FieldDeclaration("date", .dayOrMonth, nb: "Når den er fra.", en: "When it is from."),
      FieldDeclaration("link", .url, nb: "Hvor den ligger.", en: "Where it lies."),
      FieldDeclaration(
        "checked", .day, nb: "Når noen sist så at lenken virker.", en: "When somebody last saw that the link works."),
    ] + .ofEveryRecord)

  /// What is counted to see how it goes: how many, of how many, whose count and when.
  public static let indicators = RegisterKind(
    "indicators", Phrase(nb: "indikatorer", en: "indicators"),
    fields: [
      FieldDeclaration(
        "id", .identifier, required: true, nb: "Et navn på målingen.", en: "A name for the measurement."),
      FieldDeclaration("name", .localizedText, required: true, nb: "Indikatoren.", en: "The indicator."),
      FieldDeclaration(
        "definition", .text, required: true, nb: "Hva som telles, og hva som ikke telles.",
        en: "What is counted, and what is not."),
      FieldDeclaration(
        "unit",
        .choice([
          FieldType.Choice("number", Phrase(nb: "antall", en: "number")),
          FieldType.Choice("percent", Phrase(nb: "prosent", en: "per cent")),
        ]), default: "number", nb: "Om den er et antall eller en andel.", en: "Whether it is a number or a share."),
      FieldDeclaration("goal", .reference(.goal), nb: "Målet den hører til.", en: "The goal it belongs to."),
      FieldDeclaration(
        "measure", .reference(.measure), nb: "Tiltaket den hører til.", en: "The measure it belongs to."),
      FieldDeclaration("numerator", .int(0...Int.max), nb: "Telleren: hvor mange.", en: "The numerator: how many."),
      FieldDeclaration(
        "denominator", .int(0...Int.max), nb: "Nevneren: av hvor mange.", en: "The denominator: of how many."),
      FieldDeclaration(
        "target", .int(0...Int.max), nb: "Det dere vil nå, i indikatorens enhet.",
        en: "What you aim at, in the indicator's unit."),
      FieldDeclaration("date", .dayOrMonth, nb: "Når det ble talt.", en: "When it was counted."),
    ] + .ofEveryRecord)
}
