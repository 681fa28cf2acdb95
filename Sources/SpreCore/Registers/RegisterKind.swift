/// A sort of register as data: what its file is called and the fields of its records.
///
/// A register lists what is no activity: networks, offerings, products and the like. Its file is
/// `registers/ID.yml`, a list of records, or `registers/ID.csv` with a row each.
public struct RegisterKind: Sendable, Hashable {
  /// What the register's file is called, without its ending, such as `networks`.
  public var id: String
  /// The register for people who work with Spre.
  public var label: Phrase
  /// The fields of a record; where the first is `id`, no two records have the same.
  public var fields: [FieldDeclaration]

  public init(_ id: String, _ label: Phrase, fields: [FieldDeclaration]) {
    self.id = id
    self.label = label
    self.fields = fields
  }

  /// The registers that every workspace may keep, in the order they are told of.
  public static let standard: [RegisterKind] = [
    networks, offerings, products, relays, feedback, evidence, indicators,
  ]
}

extension [FieldDeclaration] {
  /// The fields that records of every register have: whose word it is, what else to say, and whether it is made up.
  static let ofEveryRecord: [FieldDeclaration] = [
    FieldDeclaration(
      "source", .text, nb: "Hvor opplysningen kommer fra.", en: "Where the information comes from."),
    FieldDeclaration("remark", .text, nb: "Det som ellers bør sies.", en: "What else should be said."),
    FieldDeclaration(
      "constructed", .bool, default: "false", nb: "Om det er laget for å fylle ut et eksempel.",
      en: "Whether it was made up to complete an example."),
  ]
}

extension FieldDeclaration {
  /// A number of people with how sure it is: `{n: 3550, qualifier: atLeast}`.
  static func howMany(_ name: String, nb: String, en: String) -> FieldDeclaration {
    FieldDeclaration(
      name,
      .record([
        FieldDeclaration("n", .int(0...Int.max), nb: "Antallet.", en: "The number."),
        FieldDeclaration(
          "qualifier",
          .choice([
            FieldType.Choice("exact", Phrase(nb: "nøyaktig", en: "exact")),
            FieldType.Choice("atLeast", Phrase(nb: "minst", en: "at least")),
            FieldType.Choice("about", Phrase(nb: "omtrent", en: "about")),
            FieldType.Choice("unknown", Phrase(nb: "ukjent", en: "unknown")),
          ]), required: true, nb: "Hvor sikkert tallet er.", en: "How sure the number is."),
      ]), nb: nb, en: en)
  }

  /// The name of a region, the same in every file.
  static let region = FieldDeclaration("region", .reference(.region), nb: "Regionen.", en: "The region.")
}
