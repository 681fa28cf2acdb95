import SpreCore

/// The fields of the files in the archive.
enum ArchiveFields {
  static let schema = 1

  static let approval: [FieldDeclaration] = [
    FieldDeclaration("schema", .int(schema...schema), required: true, help: schemaHelp),
    FieldDeclaration(
      "by", .text, required: true, help: Phrase(nb: "Rollen som godkjente.", en: "The role that approved.")),
    FieldDeclaration("date", .day, required: true, help: Phrase(nb: "Dagen det skjedde.", en: "The day it was done.")),
    FieldDeclaration(
      "drafts", .list(.record(draft + [counted] + earlier)), required: true,
      help: Phrase(nb: "De frosne tekstene.", en: "The frozen texts.")),
    FieldDeclaration(
      "inputs", .list(.record(fingerprint)), required: true,
      help: Phrase(nb: "Det tekstene ble laget av.", en: "What the texts were made from.")),
    FieldDeclaration(
      "overrides", .list(.record(override)),
      help: Phrase(nb: "Feil som ble sluppet gjennom med vilje.", en: "Errors that were let through on purpose.")),
  ]

  static let deliveryLog: [FieldDeclaration] = [
    FieldDeclaration("schema", .int(schema...schema), required: true, help: schemaHelp),
    FieldDeclaration(
      "deliveries", .list(.record(delivery)), required: true,
      help: Phrase(nb: "Det som gikk ut, i den rekkefølgen det ble loggført.", en: "What went out, as it was logged.")),
  ]

  static let delivery: [FieldDeclaration] = [
    FieldDeclaration("date", .day, required: true, help: Phrase(nb: "Dagen det skjedde.", en: "The day it was done.")),
    FieldDeclaration("by", .text, help: Phrase(nb: "Rollen som loggførte.", en: "The role that logged it.")),
    FieldDeclaration("channel", .text, help: Phrase(nb: "Kanalen det gikk ut i.", en: "The channel it went out in.")),
    FieldDeclaration(
      "drafts", .list(.record(draft + [words, foreign])),
      help: Phrase(nb: "Tekstene som gikk ut.", en: "The texts that went out.")),
    FieldDeclaration(
      "counts", .list(.record(ActivityFields.loggedCount)),
      help: Phrase(nb: "Hvor mange, per gruppe.", en: "How many, by group.")),
    FieldDeclaration("urls", .list(.url), help: Phrase(nb: "Hvor det ligger.", en: "Where it lies.")),
  ]

  private static let schemaHelp = Phrase(nb: "Utgaven av filformatet.", en: "The version of the file's form.")

  private static let fingerprint: [FieldDeclaration] = [
    FieldDeclaration("path", .text, required: true, help: Phrase(nb: "Stien.", en: "The path.")),
    FieldDeclaration(
      "sha256", .text, required: true, help: Phrase(nb: "Fingeravtrykket.", en: "The fingerprint.")),
  ]

  private static let draft =
    [
      FieldDeclaration(
        "path", .file, required: true, help: Phrase(nb: "Stien i arkivet.", en: "The path in the archive.")),
      FieldDeclaration(
        "sha256", .text, required: true, help: Phrase(nb: "Fingeravtrykket.", en: "The fingerprint.")),
    ] + [
      FieldDeclaration("language", .language, help: Phrase(nb: "Språket.", en: "The language.")),
      FieldDeclaration("groups", .list(.text), help: Phrase(nb: "Gruppene.", en: "The groups.")),
      FieldDeclaration("items", .list(.text), help: Phrase(nb: "Sakene.", en: "The items.")),
    ]

  private static let earlier = [
    FieldDeclaration(
      "by", .text,
      help: Phrase(nb: "Rollen som godkjente teksten, når det er en annen.", en: "The role, where it is another.")),
    FieldDeclaration(
      "date", .day,
      help: Phrase(nb: "Dagen teksten ble godkjent, når det er en annen.", en: "The day, where it is another.")),
  ]

  private static let counted = FieldDeclaration(
    "counted", .text, help: Phrase(nb: "Hvilke ord loggen teller.", en: "Which words the log counts."))

  /// More words than any text has, so that sums of them stay within bounds.
  static let mostWords = 100_000_000

  private static let words = FieldDeclaration(
    "words", .int(0...mostWords), help: Phrase(nb: "Antall ord.", en: "The number of words."))

  private static let foreign = FieldDeclaration(
    "foreign", .record(Language.allCases.map { FieldDeclaration($0.rawValue, .int(1...mostWords), help: $0.name) }),
    help: Phrase(
      nb: "Av dem, ord på andre språk enn tekstens.", en: "Of them, words in other languages than the text's."))

  private static let override: [FieldDeclaration] = [
    FieldDeclaration("code", .text, required: true, help: Phrase(nb: "Feilens kode.", en: "The code of the error.")),
    FieldDeclaration("reason", .text, required: true, help: Phrase(nb: "Hvorfor.", en: "Why.")),
  ]
}
