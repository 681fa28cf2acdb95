import SpreCore

/// What reading Markdown says of pictures.
extension Finding {
  static func imageWithoutAlternative(_ source: String, at origin: Origin) -> Finding {
    Finding(
      .error, "image.alt.missing",
      Phrase(
        nb: "Bildet «\(shortForMarkdown(source))» mangler alternativ tekst.",
        en: "The picture '\(shortForMarkdown(source))' has no alternative text."),
      fix: Phrase(
        nb: "Skriv mellom [ og ] hva bildet sier, eller gi det tittelen \"decorative\" om det ikke sier noe.",
        en: "Write between [ and ] what it says, or give it the title \"decorative\" when it says nothing."),
      at: origin)
  }

  static func alternativeIsFileName(_ words: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "image.alt.fileName",
      Phrase(
        nb:
          "Teksten til bildet er et filnavn, «\(shortForMarkdown(words))», som ikke sier noe til den som får den lest opp.",
        en: "The picture's text is a file name, '\(shortForMarkdown(words))', which says nothing to those who hear it."),
      fix: Phrase(
        nb: "Skriv hva bildet viser, eller «decorative» om det bare er pynt.",
        en: "Write what the picture shows, or 'decorative' if it is just for looks."),
      at: origin)
  }

  static func imageInLine(_ source: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "image.inline",
      Phrase(
        nb: "Bildet «\(shortForMarkdown(source))» står inne i teksten; bare den alternative teksten blir med.",
        en: "The picture '\(shortForMarkdown(source))' stands inside the text; only its alternative text is kept."),
      fix: Phrase(
        nb: "Sett bildet alene, med en tom linje før og etter.",
        en: "Put the picture alone, with an empty line before and after."),
      at: origin)
  }
}
