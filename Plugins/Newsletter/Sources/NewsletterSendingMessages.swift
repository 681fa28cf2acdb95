import SpreCore

/// What the newsletter says of who sends it, and of what sending fills in.
extension Finding {
  static func senderMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.sender.missing",
      Phrase(nb: "Nyhetsbrevet har ingen avsender.", en: "The newsletter has no sender."),
      fix: Phrase(
        nb: "Skriv «sender:» med «name:» og «address:» i spre.yml.",
        en: "Write 'sender:' with 'name:' and 'address:' in spre.yml."),
      at: origin)
  }

  static func addressMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.address.missing",
      Phrase(nb: "Nyhetsbrevet har ingen postadresse.", en: "The newsletter has no postal address."),
      fix: Phrase(
        nb: "Skriv «postalAddress: …» under «organisation:» i spre.yml.",
        en: "Write 'postalAddress: …' under 'organisation:' in spre.yml."),
      at: origin)
  }

  static func slotMissing(_ slot: Slot, _ export: Export, at origin: Origin) -> Finding {
    let field = "slots.\(export.rawValue).\(slot.rawValue)"
    return Finding(
      .error, "newsletter.slot.missing",
      Phrase(
        nb: "Flettefeltet «\(slot.rawValue)» har ingen verdi for eksporten «\(export.rawValue)».",
        en: "The slot '\(slot.rawValue)' has no value for the export '\(export.rawValue)'."),
      fix: Phrase(
        nb: "Skriv \(field) i spre.yml: \(slot.wanted.nb).", en: "Write \(field) in spre.yml: \(slot.wanted.en)."),
      at: origin)
  }

  static func slotInvalid(_ slot: Slot, _ export: Export, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.slot.invalid",
      Phrase(
        nb: "Verdien for flettefeltet «\(slot.rawValue)» i eksporten «\(export.rawValue)» kan ikke brukes.",
        en: "The value of the slot '\(slot.rawValue)' for the export '\(export.rawValue)' cannot be used."),
      fix: Phrase(nb: "Skriv \(slot.wanted.nb).", en: "Write \(slot.wanted.en)."), at: origin)
  }

  static func senderInvalid(_ address: String, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.header.invalid",
      Phrase(
        nb:
          "Avsenderadressen «\(address)» er ikke en gyldig e-postadresse, så det er ikke laget noen e-postfil (.eml).",
        en: "The sender's address '\(address)' is no valid mail address, so no mail file (.eml) was made."),
      fix: Phrase(
        nb: "Skriv adressen som «navn@example.org» under «sender:» i spre.yml.",
        en: "Write the address as 'name@example.org' under 'sender:' in spre.yml."),
      at: origin)
  }

  static func subjectEmpty(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.subject.empty",
      Phrase(nb: "Emnet på \(language.name.nb) er tomt.", en: "The subject in \(language.name.en) is empty."),
      fix: Phrase(
        nb: "Skriv hva brevet handler om, eller ta «subject:» bort, så det felles emnet eller tittelen gjelder.",
        en: "Write what the letter is about, or take 'subject:' away to have the common one or the title."),
      at: origin)
  }

  static func subjectBroken(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.header.invalid",
      Phrase(
        nb:
          "Emnet på \(language.name.nb) har et linjeskift eller et annet styretegn, som ikke kan stå i emnet på en e-post.",
        en:
          "The subject in \(language.name.en) holds a line end or another control character, which that of a mail cannot."
      ),
      fix: Phrase(nb: "Skriv emnet på én linje.", en: "Write the subject on one line."), at: origin)
  }

  static func badHeader(_ problem: Phrase, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.header.invalid", problem.asSentence,
      fix: Phrase(
        nb: "Rett verdien. Uten det blir det ingen e-postfil (.eml).",
        en: "Mend the value. Without that there is no mail file (.eml)."),
      at: origin)
  }
}

extension Phrase {
  /// The words with a capital first and a full stop at the end.
  fileprivate var asSentence: Phrase {
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
    return Phrase(nb: sentence(nb), en: sentence(en))
  }
}

extension Slot {
  /// What may fill the slot, as the object of "write …".
  fileprivate var wanted: Phrase {
    switch self {
    case .name:
      Phrase(
        nb: "en flettekode som *|FNAME|*, et ord som «alle», eller \"\" for ikke noe navn",
        en: "a merge tag such as *|FNAME|*, a word such as 'all', or \"\" for no name")
    case .unsubscribe, .view:
      Phrase(
        nb: "en adresse med https, http eller mailto, eller en flettekode som *|UNSUB|* eller {{unsubscribe}}",
        en: "an address with https, http or mailto, or a merge tag such as *|UNSUB|* or {{unsubscribe}}")
    }
  }
}
