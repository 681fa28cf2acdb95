import SpreCore

/// What is said of web addresses that were asked.
extension Finding {
  static func dead(_ address: String, _ status: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.live.dead",
      Phrase(
        nb: "Adressen svarer med feil \(status): \(address)", en: "The address answers with error \(status): \(address)"
      ),
      fix: mend, at: origin)
  }

  static func noAnswer(_ address: String, _ fault: String, at origin: Origin) -> Finding {
    let why = fault.isEmpty ? "" : " (\(fault))"
    return Finding(
      .warning, "link.live.dead",
      Phrase(nb: "Adressen svarer ikke: \(address)\(why)", en: "The address does not answer: \(address)\(why)"),
      fix: mend, at: origin)
  }

  static func pictureNotThere(_ address: String, _ draft: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.live.picture",
      Phrase(
        nb: "Bildet ligger ikke på nettet ennå, så leserne ser det ikke: \(address)",
        en: "The picture is not on the web yet, so readers do not see it: \(address)"),
      fix: Phrase(nb: "Legg utkastet «\(draft)» der.", en: "Put the draft '\(draft)' there."), at: origin)
  }

  static func moved(_ address: String, _ target: String, at origin: Origin) -> Finding {
    Finding(
      .note, "link.live.moved",
      Phrase(nb: "Siden har flyttet for godt: \(address)", en: "The page has moved for good: \(address)"),
      fix: Phrase(nb: "Skriv \(target)", en: "Write \(target)"), at: origin)
  }

  static func turnedAway(_ address: String, _ status: Int, at origin: Origin) -> Finding {
    Finding(
      .note, "link.live.unsure",
      Phrase(
        nb: "Siden slipper ikke programmer inn (\(status)), så Spre vet ikke om den finnes: \(address)",
        en: "The page lets no program in (\(status)), so Spre cannot tell whether it is there: \(address)"),
      fix: Phrase(nb: "Åpne den i en nettleser.", en: "Open it in a browser."), at: origin)
  }

  static func offline(_ count: Int) -> Finding {
    Finding(
      .note, "link.live.offline",
      Phrase(
        nb: "Ingen av \(count) adresser svarte, så maskinen er trolig uten nett. Lenkene er ikke prøvd.",
        en: "None of \(count) addresses answered, so the machine is probably offline. The links were not tried."))
  }

  static let noCurl = Finding(
    .note, "link.live.noProgram",
    Phrase(
      nb: "Fant ikke programmet curl, så lenkene er ikke prøvd.",
      en: "Found no program curl, so the links were not tried."),
    fix: Phrase(nb: "Installer curl.", en: "Install curl."))

  private static let mend = Phrase(
    nb: "Åpne den i en nettleser, og rett adressen.", en: "Open it in a browser, and mend the address.")
}
