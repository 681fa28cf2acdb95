import SpreCore

/// Why a mail header cannot be written.
extension Phrase {
  static func headerControlCharacter(_ header: String) -> Phrase {
    Phrase(
      nb: "feltet \(header) i meldingens hode har et linjeskift eller et annet styretegn",
      en: "the header \(header) holds a line end or another control character")
  }

  static func headerBadName(_ name: String) -> Phrase {
    Phrase(nb: "«\(name)» kan ikke være navnet på et felt i en melding", en: "'\(name)' cannot name a mail header")
  }

  static func headerRepeated(_ name: String) -> Phrase {
    Phrase(nb: "feltet \(name) ville stå to ganger i meldingen", en: "the header \(name) would stand twice")
  }

  static func headerBadAddress(_ header: String, _ address: String) -> Phrase {
    Phrase(
      nb: "«\(address)» i feltet \(header) er ikke en e-postadresse som kan brukes",
      en: "'\(address)' in the header \(header) is no usable mail address")
  }

  static func headerBadIdentifier(_ id: String) -> Phrase {
    Phrase(
      nb: "«\(id)» kan ikke være meldingens identifikator; formen er venstre@høyre",
      en: "'\(id)' cannot identify a message; the form is left@right")
  }

  static func headerBadList(_ id: String) -> Phrase {
    Phrase(
      nb: "«\(id)» kan ikke være navnet på en e-postliste; formen er som et domene, nyhetsbrev.example.org",
      en: "'\(id)' cannot name a mailing list; the form is that of a domain, newsletter.example.org")
  }

  static func headerBadLink(_ header: String, _ address: String) -> Phrase {
    Phrase(
      nb: "«\(address)» i feltet \(header) er ikke en adresse med https, http eller mailto",
      en: "'\(address)' in the header \(header) is no address with https, http or mailto")
  }

  static func headerBadMediaType(_ type: String) -> Phrase {
    Phrase(
      nb: "«\(type)» er ikke en filtype; formen er som image/png",
      en: "'\(type)' is no type of file; the form is that of image/png")
  }

  static func headerTooLong(_ header: String) -> Phrase {
    Phrase(
      nb: "feltet \(header) har en del på over 990 tegn som ikke kan deles",
      en: "the header \(header) has a part of over 990 characters that cannot be broken")
  }
}

/// Why a slot of a message cannot be filled.
extension Phrase {
  static func slotUnknown(_ slot: String) -> Phrase {
    Phrase(nb: "meldingen har et ukjent flettefelt, «\(slot)»", en: "the message has an unknown slot, '\(slot)'")
  }

  static func slotMisplaced(_ slot: String) -> Phrase {
    Phrase(nb: "flettefeltet «\(slot)» kan ikke stå der det står", en: "the slot '\(slot)' cannot stand where it does")
  }

  static func slotMissing(_ slot: String) -> Phrase {
    Phrase(nb: "flettefeltet «\(slot)» har ingen verdi", en: "the slot '\(slot)' has no value")
  }

  static func slotControlCharacter(_ slot: String) -> Phrase {
    Phrase(
      nb: "verdien for flettefeltet «\(slot)» har et linjeskift eller et annet styretegn",
      en: "the value of the slot '\(slot)' holds a line end or another control character")
  }

  static func slotUnacceptable(_ slot: String, _ value: String) -> Phrase {
    Phrase(
      nb: "«\(value)» kan ikke brukes som verdi for flettefeltet «\(slot)»",
      en: "'\(value)' cannot be the value of the slot '\(slot)'")
  }

  static func slotTooLong(_ slot: String) -> Phrase {
    Phrase(
      nb: "adressen for flettefeltet «\(slot)» er på over 900 tegn",
      en: "the address of the slot '\(slot)' has over 900 characters")
  }
}
