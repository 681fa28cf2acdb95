import SpreCore

/// What the newsletter says of the words in people's texts.
extension Finding {
  /// So many tags are named; a text seldom holds more.
  private static let mostTags = 5

  static func mergeTags(_ tags: [String], at origin: Origin) -> Finding {
    let shown = tags.prefix(mostTags).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let nb = shown.map { "«\($0)»" }.joined(separator: ", ")
    let en = shown.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      .error, "newsletter.mergeTag",
      Phrase(
        nb: "Systemet som sender brevet, ville lest dette som flettekode og satt inn noe annet: \(nb).",
        en: "The system that sends the letter would read this as a merge tag and put something else there: \(en)."),
      fix: Phrase(
        nb: "Skriv det på en annen måte. Navn og avmelding fylles inn gjennom «slots:» i spre.yml.",
        en: "Write it in another way. Name and unsubscribing are filled in through 'slots:' in spre.yml."),
      at: origin)
  }

  static func unsafeDirection(at origin: Origin) -> Finding {
    Finding(
      .warning, "text.direction",
      Phrase(
        nb: "Teksten har usynlige tegn for skriveretning som kan stokke om på ordene; de er tatt bort i brevet.",
        en: "The text has invisible marks of direction that can shuffle its words; the letter is without them."),
      fix: Phrase(
        nb: "Slett tegnene (U+202A–U+202E og U+2066–U+2069), eller avslutt hvert av dem på samme linje.",
        en: "Delete the marks (U+202A-U+202E and U+2066-U+2069), or end each of them on the same line."),
      at: origin)
  }
}
