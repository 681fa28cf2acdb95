import SpreCore

/// What the newsletter says of the items it carries.
extension Finding {
  static func noItems(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.items.none",
      Phrase(
        nb: "Nyhetsbrevet har ingen saker, så det er ikke laget.",
        en: "The newsletter has no items, so it is not made."),
      fix: Phrase(
        nb: "Skriv id-ene til sakene under «items:», eller lag saker for gruppene.",
        en: "Write the ids of items under 'items:', or make items for the groups."),
      at: origin)
  }

  static func itemCommercial(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.item.commercial",
      Phrase(
        nb: "Saken «\(id)» er kommersiell; markedsføring på e-post krever samtykke (markedsføringsloven § 15).",
        en: "The item '\(id)' is commercial; marketing by mail needs consent (Marketing Act, section 15)."),
      fix: Phrase(
        nb: "Send den bare til dem som har samtykket, eller ta den ut.",
        en: "Send it only to those who have consented, or take it out."),
      at: origin)
  }

  static func translationMissing(
    _ id: String, _ language: Language, wanted: Language, at origin: Origin
  ) -> Finding {
    Finding(
      .warning, "newsletter.translation.missing",
      Phrase(
        nb: "Saken «\(id)» finnes ikke på \(wanted.name.nb); utgaven har den på \(language.name.nb).",
        en: "The item '\(id)' does not exist in \(wanted.name.en); the edition has it in \(language.name.en)."),
      fix: Phrase(nb: "Skriv items/\(id).\(wanted.rawValue).md.", en: "Write items/\(id).\(wanted.rawValue).md."),
      at: origin)
  }

  static func summaryMissing(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.item.summary",
      Phrase(nb: "Saken «\(id)» har ingen ingress.", en: "The item '\(id)' has no summary."),
      fix: Phrase(
        nb: "Skriv «summary: …», eller «short: {newsletter: …}».",
        en: "Write 'summary: …', or 'short: {newsletter: …}'."),
      at: origin)
  }

  static func linkMissing(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .note, "newsletter.item.link",
      Phrase(
        nb: "Saken «\(id)» har ingen lenke, så leseren får bare ingressen.",
        en: "The item '\(id)' has no link, so readers get its summary alone."),
      fix: Phrase(
        nb: "Skriv «link: https://…», eller «text: whole» i nyhetsbrevets innstillinger.",
        en: "Write 'link: https://…', or 'text: whole' in the newsletter's settings."),
      at: origin)
  }
}
