import SpreCore

/// What is said of a text that is too much to read.
extension Finding {
  static func markdownTooMuch(_ reason: MarkdownLimits.Excess.Reason, at origin: Origin) -> Finding {
    let (code, message, fix) = words(for: reason)
    return Finding(.error, code, message, fix: fix, at: origin)
  }

  private static func words(for reason: MarkdownLimits.Excess.Reason) -> (code: String, message: Phrase, fix: Phrase) {
    switch reason {
    case .size:
      (
        "markdown.size",
        Phrase(nb: "Teksten er over 64 kB og leses ikke.", en: "The text is over 64 kB and is not read."),
        Phrase(nb: "Del den i flere, eller lenk til et dokument.", en: "Split it, or link to a document.")
      )
    case .columns(let count):
      (
        "markdown.table.columns",
        Phrase(
          nb: "Tabellen har \(count) kolonner; teksten leses ikke.",
          en: "The table has \(count) columns; the text is not read."),
        Phrase(
          nb: "Bruk høyst \(MarkdownLimits.tableColumns) kolonner.",
          en: "Use at most \(MarkdownLimits.tableColumns) columns.")
      )
    case .cells:
      (
        "markdown.table.cells",
        Phrase(
          nb: "Tabellen har over \(MarkdownLimits.tableCells) celler; teksten leses ikke.",
          en: "The table has over \(MarkdownLimits.tableCells) cells; the text is not read."),
        Phrase(nb: "Del tabellen, eller lenk til en fil.", en: "Split the table, or link to a file.")
      )
    case .depth:
      (
        "markdown.depth",
        Phrase(
          nb: "Lister, sitater og utheving ligger for dypt i hverandre; teksten leses ikke.",
          en: "Lists, quotes and emphasis lie too deep in each other; the text is not read."),
        Phrase(nb: "Gjør teksten flatere.", en: "Make the text flatter.")
      )
    case .marks(let mark, let limit):
      (
        "markdown.marks",
        Phrase(
          nb: "Teksten har over \(limit) «\(mark)» og leses ikke.",
          en: "The text has over \(limit) '\(mark)' and is not read."),
        Phrase(nb: "Del teksten i flere.", en: "Split the text.")
      )
    case .addresses:
      (
        "markdown.addresses",
        Phrase(
          nb: "Adressene i lenkene er til sammen for lange; teksten leses ikke.",
          en: "The addresses of the links are too long together; the text is not read."),
        Phrase(nb: "Kort ned adressene.", en: "Shorten the addresses.")
      )
    }
  }
}
