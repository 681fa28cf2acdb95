import SpreCore

/// What reading a table says when its columns are not the fields that they should be.
extension Finding {
  static func unknownColumn(_ name: String, known: [String], at origin: Origin) -> Finding {
    let meant = Spelling.suggestion(for: name, among: known)
    return Finding(
      .error, "table.column.unknown",
      Phrase(nb: "Ukjent kolonne «\(name)».", en: "Unknown column '\(name)'."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Fjern kolonnen, eller velg blant: \(known.joined(separator: ", ")).",
          en: "Remove the column, or use one of: \(known.joined(separator: ", "))."),
      at: origin)
  }

  static func missingColumn(_ name: String, at origin: Origin) -> Finding {
    Finding(
      .error, "table.column.missing",
      Phrase(
        nb: "Tabellen mangler kolonnen «\(name)», så radene er ikke lest.",
        en: "The table lacks the column '\(name)', so its rows are not read."),
      fix: Phrase(nb: "Legg til kolonnen «\(name)».", en: "Add the column '\(name)'."),
      at: origin)
  }

  static func nestedColumn(_ name: String, parts: [String], at origin: Origin) -> Finding {
    let columns = parts.map { "\(name).\($0)" }.joined(separator: ", ")
    return Finding(
      .error, "table.column.nested",
      Phrase(
        nb: "Det som hører til «\(name)», får ikke plass i en celle.",
        en: "What belongs to '\(name)' does not fit in a cell."),
      fix: parts.isEmpty
        ? Phrase(
          nb: "Fjern kolonnen, eller skriv det i en fil som slutter på .yml, i stedet for i en tabell.",
          en: "Remove the column, or write it in a file that ends in .yml in place of a table.")
        : Phrase(
          nb: "Bruk en kolonne for hver del: \(columns).", en: "Use a column for each part: \(columns)."),
      at: origin)
  }

  /// Names hold no comma; whoever writes one meant to list several.
  static func commaInCell(_ text: String, at origin: Origin) -> Finding {
    let meant = text.split(separator: ",").map { $0.drop { $0 == " " } }.joined(separator: "; ")
    return Finding(
      .warning, "table.cell.comma",
      Phrase(
        nb: "Flere verdier i en celle skilles med semikolon, ikke med komma.",
        en: "Several values in a cell have semicolons between them, not commas."),
      fix: Phrase(nb: "Skriv «\(meant)».", en: "Write '\(meant)'."),
      at: origin)
  }

  static func overlappingColumn(_ name: String, _ other: String, at origin: Origin) -> Finding {
    Finding(
      .error, "table.column.overlap",
      Phrase(
        nb: "Kolonnene «\(other)» og «\(name)» gjelder det samme feltet.",
        en: "The columns '\(other)' and '\(name)' are about the same field."),
      fix: Phrase(
        nb: "Bruk én kolonne uten språk, eller én for hvert språk, slik som «title.nb» og «title.nn».",
        en: "Use one column without a language, or one for each language, such as 'title.nb' and 'title.nn'."),
      at: origin)
  }
}
