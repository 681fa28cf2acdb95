import SpreCore

extension ReviewPeriod {
  /// The periods as a field has them.
  static let choices = allCases.map { FieldType.Choice($0.rawValue, $0.label) }
}

/// The fields at the top of an item's file and of a translation's.
enum ItemFields {
  static let item: [FieldDeclaration] = [
    title,
    FieldDeclaration(
      "kind", .choice(ItemKind.allCases.map { FieldType.Choice($0.rawValue, $0.label) }), required: true,
      nb: "Hva slags sak.", en: "What sort of thing."),
    FieldDeclaration(
      "lang", .language, required: true, nb: "Språket teksten er skrevet i.", en: "The language it is written in."),
    FieldDeclaration("date", .day, required: true, nb: "Datoen saken er fra.", en: "The date it is from."),
    summary,
    FieldDeclaration(
      "groups", .audience, nb: "Hvem saken er for; alle når feltet mangler.", en: "Who it is for; all when absent."),
    FieldDeclaration("topics", .list(.text), nb: "Emner.", en: "Topics."),
    link,
    FieldDeclaration("image", .file, nb: "Et bilde under items/.", en: "A picture under items/."),
    imageAlt,
    FieldDeclaration("expires", .day, nb: "Siste dag saken er nyttig.", en: "The last day it is of use."),
    FieldDeclaration("deadline", .day, nb: "Frist for leseren.", en: "A deadline for the reader."),
    FieldDeclaration("reviewed", .day, nb: "Sist gjennomgått.", en: "Last reviewed."),
    FieldDeclaration(
      "reviewEvery", .choice(ReviewPeriod.choices), nb: "Hvor ofte saken skal ses over; ellers det spre.yml sier.",
      en: "How often to look it over; else what spre.yml says."),
    FieldDeclaration("source", .text, nb: "Hvor fakta kommer fra.", en: "Where the facts come from."),
    FieldDeclaration(
      "public", .bool, default: "true", nb: "Om alle kan lese saken.", en: "Whether anyone may read it."),
    FieldDeclaration(
      "commercial", .bool, default: "false", nb: "Om noe er til salgs.", en: "Whether it offers something for sale."),
    FieldDeclaration("constructed", .bool, default: "false", help: .constructed),
    short,
  ]

  static let translation: [FieldDeclaration] = [title, summary, link, imageAlt, short]

  private static let title = FieldDeclaration("title", .text, required: true, nb: "Tittelen.", en: "The title.")
  private static let summary = FieldDeclaration(
    "summary", .text, required: true, nb: "Saken i én til tre setninger.", en: "The item in one to three sentences.")
  private static let link = FieldDeclaration(
    "link", .url, nb: "Hvor leseren finner mer.", en: "Where readers find more.")
  private static let imageAlt = FieldDeclaration(
    "imageAlt", .text, nb: "Hva bildet viser.", en: "What the picture shows.")
  private static let short = FieldDeclaration(
    "short", .map(.text, .text),
    nb: "Korte tekster per kanal eller kanal.nettverk.", en: "Short texts by channel or channel.network.")
}
