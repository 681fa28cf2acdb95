/// What the core says of items, wherever they are looked at.
extension Finding {
  /// That an item still has the words of its new file.
  public static func unfinished(_ severity: Severity, _ item: String, at origin: Origin) -> Finding {
    Finding(
      severity, "item.unfinished",
      Phrase(
        nb: "Saken «\(item)» har fortsatt hjelpeteksten «\(Placeholder.opening.nb) …».",
        en: "The item '\(item)' still has the help text '\(Placeholder.opening.en) …'."),
      fix: Phrase(nb: "Skriv sakens egen tekst.", en: "Write the item's own text."), at: origin)
  }

  /// That a picture says nothing to those who do not see it (WCAG 2.2, 1.1.1).
  public static func imageAltMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "image.alt.missing",
      Phrase(
        nb: "Bildet mangler en tekst for dem som ikke ser det.",
        en: "The picture lacks a text for those who do not see it."),
      fix: Phrase(
        nb: "Legg til «imageAlt: hva bildet viser», eller «imageAlt: decorative» om det bare er pynt.",
        en: "Add 'imageAlt: what the picture shows', or 'imageAlt: decorative' if it is just for looks."),
      at: origin)
  }
}
