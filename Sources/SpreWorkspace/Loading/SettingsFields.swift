import SpreCore

/// The fields of `spre.yml`.
enum SettingsFields {
  /// The fields, with the exports that the linked channels declare under `slots`.
  static func file(exports: [ChannelExport]) -> [FieldDeclaration] {
    [
      PlanFields.schema,
      FieldDeclaration("constructed", .bool, help: .constructed),
      FieldDeclaration(
        "organisation",
        .record([
          FieldDeclaration(
            "name", .localizedText, required: true, nb: "Navnet på tjenesten.", en: "The name of the service."),
          FieldDeclaration("postalAddress", .text, nb: "Postadressen.", en: "The postal address."),
        ]), required: true, nb: "Hvem som sender.", en: "Who sends."),
      FieldDeclaration(
        "languages", .list(.language), required: true, nb: "Språkene dere skriver, hovedspråket først.",
        en: "The languages you write, the main one first."),
      FieldDeclaration(
        "workingLanguage",
        .choice([
          FieldType.Choice("nb", Phrase(nb: "bokmål", en: "bokmål")),
          FieldType.Choice("en", Phrase(nb: "engelsk", en: "English")),
        ]),
        default: "nb", nb: "Språket funn og tabeller kommer på.", en: "The language of findings and tables."),
      FieldDeclaration(
        "sender",
        .record([
          FieldDeclaration("name", .localizedText, required: true, nb: "Avsenderens navn.", en: "The sender's name."),
          FieldDeclaration(
            "address", .mailAddress, required: true, nb: "Avsenderens e-postadresse.", en: "The sender's mail address."),
        ]), nb: "Postkassen nyhetsbrev kommer fra.", en: "The mailbox newsletters come from."),
      FieldDeclaration("roles", .map(.identifier, .text), nb: "Rollene, nøkkel: navn.", en: "The roles, key: label."),
      FieldDeclaration(
        "brand",
        .record([
          FieldDeclaration("colour", .colour, nb: "Hovedfargen.", en: "The main colour."),
          FieldDeclaration("logo", .file, nb: "Logoen.", en: "The logo."),
          FieldDeclaration("logoAlt", .text, nb: "Hva logoen sier.", en: "What the logo says."),
          FieldDeclaration(
            "fonts", .list(.text), nb: "Skriftene i e-post, den beste først.", en: "The fonts of mail, the best first."),
        ]), nb: "Uttrykket.", en: "The looks."),
      FieldDeclaration("webAddress", .url, nb: "Nettstedet.", en: "The web site."),
      FieldDeclaration("imageBase", .url, nb: "Der bildene ligger på nettet.", en: "Where pictures lie on the web."),
      FieldDeclaration(
        "bodyType",
        .choice(BodyType.allCases.map { FieldType.Choice($0.rawValue, $0.name) }),
        nb: "Hvilken språkregel som gjelder (språklova § 13).",
        en: "Which language rule holds (språklova section 13)."),
      FieldDeclaration(
        "languageDistrict", .record(LanguageDistrictFields.fields),
        nb: "Området tjenesten er for, når språkregelen følger kommunene der.",
        en: "The district you serve, where the language rule goes by its municipalities."),
      FieldDeclaration(
        "reviewEvery", .choice(ReviewPeriod.choices),
        nb: "Hvor ofte saker og kunnskapsgrunnlag skal ses over.", en: "How often to look over items and evidence."),
      FieldDeclaration(
        "slots", slots(exports), nb: "Hva feltene som utsending fyller, blir til ved eksport.",
        en: "What the fields that sending fills become on export."),
      FieldDeclaration(
        "channels", .map(.reference(.channel), .anything), nb: "Innstillinger per kanal.", en: "Settings per channel."),
    ]
  }

  /// A record of the exports and their slots; any names where no channel declares any.
  private static func slots(_ exports: [ChannelExport]) -> FieldType {
    guard !exports.isEmpty else { return .map(.identifier, .map(.identifier, .text)) }
    let ids = Set(exports.map(\.id)).sorted()
    return .record(
      ids.map { id in
        let fields = exports.filter { $0.id == id }.flatMap(\.slots)
        let names = Set(fields.map(\.name)).sorted()
        return FieldDeclaration(
          id, .record(names.compactMap { name in fields.first { $0.name == name } }),
          nb: "Feltene i eksporten «\(id)».", en: "The fields of the export '\(id)'.")
      })
  }
}
