import SpreCore

/// A column of a table of activities: a field of an activity's file that fits in a cell.
struct ActivityColumn {
  /// What the field is called in the file.
  let field: String
  /// What it is called in tables.
  let name: Phrase
  /// What it may hold.
  let type: FieldType
  /// The language of the column, for a text that has a column for each.
  var language: Language?

  /// The keys that lead to the field in a file.
  var path: [String] { language.map { [field, $0.rawValue] } ?? [field] }

  /// What the column is called in a table.
  func title(in working: WorkingLanguage) -> String { name[working] + (language.map { ".\($0.rawValue)" } ?? "") }

  /// The fields in the order that files have them, with what tables call them.
  private static let names: [(field: String, name: Phrase)] = [
    ("title", Phrase(nb: "tittel", en: "title")),
    ("kind", Phrase(nb: "slag", en: "kind")),
    ("measure", Phrase(nb: "tiltak", en: "measure")),
    ("also", Phrase(nb: "også", en: "also")),
    ("goals", Phrase(nb: "mål", en: "goals")),
    ("channel", Phrase(nb: "kanal", en: "channel")),
    ("date", Phrase(nb: "dato", en: "date")),
    ("from", Phrase(nb: "fra", en: "from")),
    ("to", Phrase(nb: "til", en: "to")),
    ("groups", Phrase(nb: "målgrupper", en: "groups")),
    ("items", Phrase(nb: "saker", en: "items")),
    ("languages", Phrase(nb: "språk", en: "languages")),
    ("state", Phrase(nb: "tilstand", en: "state")),
    ("into", Phrase(nb: "videreført i", en: "into")),
    ("reason", Phrase(nb: "grunn", en: "reason")),
    ("counts", Phrase(nb: "antall", en: "counts")),
    ("regions", Phrase(nb: "regioner", en: "regions")),
    ("host", Phrase(nb: "vertskap", en: "host")),
    ("userInvolvement", Phrase(nb: "brukermedvirkning", en: "user involvement")),
    ("about", Phrase(nb: "forteller om", en: "about")),
    ("constructed", Phrase(nb: "konstruert", en: "constructed")),
  ]

  /// The names of the fields that come before a field in a file.
  static func earlier(than field: String) -> [String] { Array(names.map(\.field).prefix { $0 != field }) }

  /// The columns, with one for each language where a text may have several.
  static func all(kinds: [ActivityKind], languages: [Language]) -> [ActivityColumn] {
    let fields = ActivityFields.all(kinds: kinds, kind: nil)
    return names.flatMap { field, name -> [ActivityColumn] in
      guard let type = fields.first(where: { $0.name == field })?.type else { return [] }
      let column = ActivityColumn(field: field, name: name, type: type)
      guard type == .localizedText else { return [column] }
      return languages.map { language in
        var column = column
        column.language = language
        return column
      }
    }
  }

  /// Whether a header means this column: by the field's own name or the name in tables, whatever the case.
  func isMeant(by header: String) -> Bool {
    let tag = language.map { ".\($0.rawValue)" } ?? ""
    return [field, name.nb, name.en].contains { ($0 + tag).lowercased() == header.lowercased() }
  }
}
