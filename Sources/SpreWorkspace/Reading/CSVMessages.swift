import SpreCore

/// What reading a table says when the table itself is in the way.
extension Finding {
  static func openQuote(at origin: Origin) -> Finding {
    Finding(
      .error, "table.quote.open",
      Phrase(
        nb: "Cellen begynner med et anførselstegn som ikke har noe sluttegn.",
        en: "The cell begins with a quotation mark that is never closed."),
      fix: Phrase(
        nb: "Sett et anførselstegn til der cellen slutter, eller lagre tabellen på nytt fra regnearket.",
        en: "Put another quotation mark where the cell ends, or save the table again from the spreadsheet."),
      at: origin)
  }

  static func textAfterQuote(_ text: String, at origin: Origin) -> Finding {
    Finding(
      .error, "table.quote.text",
      Phrase(
        nb: "Det står tekst etter anførselstegnet som avslutter cellen «\(short(text))».",
        en: "Text follows the quotation mark that ends the cell '\(short(text))'."),
      fix: Phrase(
        nb: "Skriv to anførselstegn etter hverandre der cellen skal ha ett.",
        en: "Write two quotation marks in a row where the cell should have one."),
      at: origin)
  }

  static func emptyTable(at origin: Origin) -> Finding {
    Finding(
      .error, "table.empty", Phrase(nb: "Tabellen er tom.", en: "The table is empty."),
      fix: Phrase(
        nb: "Skriv navnene på kolonnene i første rad.", en: "Write the names of the columns in the first row."),
      at: origin)
  }

  static func longRow(_ count: Int, of columns: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "table.row.long",
      Phrase(
        nb: "Raden har \(count) celler, men tabellen har \(columns) kolonner.",
        en: "The row has \(count) cells, but the table has \(columns) columns."),
      fix: Phrase(
        nb: "Gi kolonnen et navn i første rad, eller sett anførselstegn rundt en celle med skilletegn i.",
        en: "Name the column in the first row, or put quotation marks around a cell with a separator in it."),
      at: origin)
  }

  static func shortRow(_ count: Int, of columns: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "table.row.short",
      Phrase(
        nb: "Raden har \(count) celler, men tabellen har \(columns) kolonner; resten regnes som tomme.",
        en: "The row has \(count) cells, but the table has \(columns) columns; the rest count as empty."),
      fix: Phrase(
        nb: "Se etter et skilletegn som mangler.", en: "Look for a separator that is missing."),
      at: origin)
  }

  static func emptyHeader(_ severity: Severity, column: Int, at origin: Origin) -> Finding {
    Finding(
      severity, "table.header.empty",
      Phrase(nb: "Kolonne \(column) har ikke noe navn.", en: "Column \(column) has no name."),
      fix: Phrase(
        nb: "Skriv navnet i første rad, eller fjern kolonnen.", en: "Write its name in the first row, or remove it."),
      at: origin)
  }

  static func headerTwice(_ name: String, first: CSVCell, at origin: Origin) -> Finding {
    Finding(
      .error, "table.header.twice",
      Phrase(
        nb: "To kolonner heter «\(short(name))»; den første begynner på tegn \(first.column).",
        en: "Two columns are called '\(short(name))'; the first begins at character \(first.column)."),
      fix: Phrase(nb: "Behold én av dem.", en: "Keep one of them."),
      at: origin)
  }

  private static func short(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
