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

  static func headerTooLong(_ header: String) -> Phrase {
    Phrase(
      nb: "feltet \(header) har en del på over 990 tegn som ikke kan deles",
      en: "the header \(header) has a part of over 990 characters that cannot be broken")
  }
}
