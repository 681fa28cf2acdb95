import SpreCore
import SpreFormats

/// What the newsletter says of who sends, in which language, and of the letter as a whole.
extension Finding {
  static let senderMissing = Finding(
    .error, "newsletter.sender.missing",
    Phrase(nb: "Nyhetsbrevet har ingen avsender.", en: "The newsletter has no sender."),
    fix: Phrase(
      nb: "Skriv «sender:» med «name:» og «address:» i spre.yml.",
      en: "Write 'sender:' with 'name:' and 'address:' in spre.yml."),
    at: Origin(file: "spre.yml", field: "sender"))

  static let addressMissing = Finding(
    .error, "newsletter.address.missing",
    Phrase(nb: "Nyhetsbrevet har ingen postadresse.", en: "The newsletter has no postal address."),
    fix: Phrase(
      nb: "Skriv «postalAddress: …» under «organisation:» i spre.yml.",
      en: "Write 'postalAddress: …' under 'organisation:' in spre.yml."),
    at: Origin(file: "spre.yml", field: "organisation.postalAddress"))

  static func dateMissing(_ today: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.date.missing",
      Phrase(
        nb: "Aktiviteten har ingen dato; brevet er datert \(today).",
        en: "The activity has no date; the letter is dated \(today)."),
      fix: Phrase(nb: "Skriv «date: ÅÅÅÅ-MM-DD».", en: "Write 'date: YYYY-MM-DD'."), at: origin)
  }

  static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    let known = Language.readers.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "newsletter.language.unsupported",
      Phrase(
        nb: "Nyhetsbrevet kan ikke lages på \(language.rawValue): Spre mangler faste ord på språket.",
        en: "There can be no newsletter in \(language.rawValue): Spre lacks fixed words in the language."),
      fix: Phrase(
        nb: "Velg blant \(known). Enkeltsaker kan være på \(language.rawValue).",
        en: "Choose among \(known). Single items may be in \(language.rawValue)."),
      at: origin)
  }

  static func samiNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.sami.unproofed",
      Phrase(
        nb: "De faste samiske ordene i brevet er ikke lest av en som skriver nordsamisk.",
        en: "The letter's fixed Sámi words have not been read by anyone who writes Northern Sámi."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese brevet før det sendes.",
        en: "Have somebody who writes Northern Sámi read the letter before it goes out."),
      at: origin)
  }

  static func slotMissing(_ slot: Slot, _ export: Export, at origin: Origin) -> Finding {
    let field = "slots.\(export.rawValue).\(slot.rawValue)"
    return Finding(
      .error, "newsletter.slot.missing",
      Phrase(
        nb: "Plassen «\(slot.rawValue)» har ingen verdi for eksporten «\(export.rawValue)».",
        en: "The slot '\(slot.rawValue)' has no value for the export '\(export.rawValue)'."),
      fix: Phrase(
        nb: "Skriv \(field) i spre.yml: \(slot.wanted.nb).", en: "Write \(field) in spre.yml: \(slot.wanted.en)."),
      at: origin)
  }

  static func slotInvalid(_ slot: Slot, _ export: Export, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.slot.invalid",
      Phrase(
        nb: "Verdien for plassen «\(slot.rawValue)» i eksporten «\(export.rawValue)» kan ikke brukes.",
        en: "The value of the slot '\(slot.rawValue)' for the export '\(export.rawValue)' cannot be used."),
      fix: Phrase(nb: "Skriv \(slot.wanted.nb).", en: "Write \(slot.wanted.en)."), at: origin)
  }

  static func subjectBroken(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.header.invalid",
      Phrase(
        nb: "Emnet har et linjeskift eller et annet styretegn, som ikke kan stå i en e-post.",
        en: "The subject holds a line end or another control character, which mail cannot carry."),
      fix: Phrase(nb: "Skriv emnet på én linje.", en: "Write the subject on one line."), at: origin)
  }

  static func badHeader(_ problem: HeaderProblem, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.header.invalid", problem.message,
      fix: Phrase(nb: "Rett verdien; e-posten er ikke skrevet.", en: "Mend the value; no mail was written."), at: origin
    )
  }

  static func textMissing(_ language: Language, wanted: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.translation.missing",
      Phrase(
        nb: "Teksten finnes ikke på \(wanted.rawValue); utgaven låner den fra \(language.rawValue).",
        en: "The text does not exist in \(wanted.rawValue); the edition borrows it from \(language.rawValue)."),
      fix: Phrase(nb: "Legg til «\(wanted.rawValue): …».", en: "Add '\(wanted.rawValue): …'."), at: origin)
  }

  static let imageBaseMissing = Finding(
    .warning, "newsletter.imageBase.missing",
    Phrase(
      nb: "Bildene har ingen adresse på nettet, så de eksporterte filene viser bare teksten til dem.",
      en: "The pictures have no web address, so the exported files show only their texts."),
    fix: Phrase(
      nb: "Skriv «imageBase: https://…» i spre.yml, og legg bildene der.",
      en: "Write 'imageBase: https://…' in spre.yml, and put the pictures there."),
    at: Origin(file: "spre.yml", field: "imageBase"))

  static func large(_ language: Language, _ size: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.size.large",
      Phrase(
        nb: "Utgaven på \(language.rawValue) er \(size / 1000) kB; Gmail kutter ved omtrent 102 kB.",
        en: "The edition in \(language.rawValue) is \(size / 1000) kB; Gmail cuts at about 102 kB."),
      fix: .fewerItems, at: origin)
  }

  static func tooLarge(_ language: Language, _ size: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.size.tooLarge",
      Phrase(
        nb: "Utgaven på \(language.rawValue) er \(size / 1000) kB; over 100 kB blir slutten skjult for mange lesere.",
        en: "The edition in \(language.rawValue) is \(size / 1000) kB; over 100 kB its end is hidden from many readers."
      ),
      fix: .fewerItems, at: origin)
  }
}

extension Phrase {
  fileprivate static let fewerItems = Phrase(
    nb: "Ta med færre saker, eller gjør ingressene kortere.", en: "Carry fewer items, or shorten their summaries.")
}

extension Slot {
  /// What may fill the slot, as the object of "write …".
  fileprivate var wanted: Phrase {
    switch self {
    case .name:
      Phrase(
        nb: "en flettekode som *|FNAME|*, et ord som «alle», eller \"\" for ingen navn",
        en: "a merge tag such as *|FNAME|*, a word such as 'all', or \"\" for no name")
    case .unsubscribe, .view:
      Phrase(
        nb: "en adresse med https, http eller mailto, eller en flettekode som *|UNSUB|* eller {{unsubscribe}}",
        en: "an address with https, http or mailto, or a merge tag such as *|UNSUB|* or {{unsubscribe}}")
    }
  }
}
