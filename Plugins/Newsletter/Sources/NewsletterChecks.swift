import SpreCore

/// What is looked at before a newsletter goes out, and which findings belong to which check.
enum NewsletterChecks {
  static let all = [
    items, groups, languages, sending, accessibility, links, clients, size, PictureFiles.check, law,
  ]

  static let items = PreflightCheck(
    "content", Phrase(nb: "Innhold", en: "Content"),
    looksAt: Phrase(
      nb: "At hver sak er offentlig, gjelder på dagen, har ingress, og er valgt av et menneske.",
      en: "That each item is public, holds on the day, has a summary, and was chosen by a person."),
    codes: ["newsletter.items", "newsletter.item", "newsletter.proposed", "newsletter.date", "newsletter.choice"])

  static let groups = PreflightCheck(
    "groups", Phrase(nb: "Målgrupper", en: "Target groups"),
    looksAt: Phrase(
      nb: "At sakene er for gruppene brevet går til, og hvilke grupper ingen av dem er for.",
      en: "That the items are for the groups that the letter goes to, and which groups none of them is for."),
    codes: ["newsletter.groups", "newsletter.item.groups", "newsletter.edition"])

  static let languages = PreflightCheck(
    "languages", Phrase(nb: "Språk", en: "Languages"),
    looksAt: Phrase(
      nb:
        "At hver tekst finnes på språket til utgaven, at de faste ordene gjør det, og at brevets egne er ren tekst og får plass i innboksen.",
      en:
        "That each text exists in the edition's language, that the fixed words do, and that the letter's are plain and fit an inbox."
    ),
    codes: [
      "newsletter.language", "newsletter.languages", "newsletter.translation", "newsletter.sami", "newsletter.markdown",
      "newsletter.subject", "newsletter.preheader", "newsletter.text", "text.control",
    ])

  static let sending = PreflightCheck(
    "sending", Phrase(nb: "Avsender og fletting", en: "Sender and slots"),
    looksAt: Phrase(
      nb:
        "Avsender, postadresse, emne, e-posthoder, at hvert flettefelt har en verdi i hver eksport, og fremmede flettekoder.",
      en:
        "Sender, postal address, subject, mail headers, that each slot has a value for each export, others' merge tags."
    ),
    codes: [
      "newsletter.sender", "newsletter.address", "newsletter.header", "newsletter.subject", "newsletter.slot",
      "newsletter.mergeTag",
    ])

  static let accessibility = PreflightCheck(
    "accessibility", Phrase(nb: "Tilgjengelighet", en: "Accessibility"),
    looksAt: Phrase(
      nb:
        "Språk og retning på brevet, én hovedoverskrift og overskrifter i orden, roller på tabeller, tekst til hvert bilde, understrekede lenker, og kontrast også når e-postprogrammet snur fargene.",
      en:
        "Language and direction of the letter, one main heading and headings in order, roles on tables, words for each picture, underlined links, and contrast also after a mail program has turned the colours."
    ),
    codes: ["newsletter.html", "newsletter.brand", "image.alt", "text.direction"])

  static let links = PreflightCheck(
    "links", Phrase(nb: "Lenker", en: "Links"),
    looksAt: Phrase(
      nb:
        "Tomme lenker, tekster som «les mer», samme tekst til to steder, adresser uten https og adresser som er feil skrevet.",
      en: "Empty links, texts such as 'read more', one text to two places, addresses without https, and malformed ones."
    ),
    codes: ["newsletter.link", "newsletter.item.link", "newsletter.item.unlogged", "link"])

  static let clients = PreflightCheck(
    "clients", Phrase(nb: "E-postprogrammer", en: "Mail programs"),
    looksAt: Phrase(
      nb:
        "Hvert element, hver egenskap, hver regel og hvert bildeformat mot det e-postprogrammene kan, etter caniemail.com.",
      en: "Each element, property, rule and format of picture against what mail programs can, after caniemail.com."),
    codes: ["newsletter.client", "newsletter.picture"])

  static let size = PreflightCheck(
    "size", Phrase(nb: "Størrelse", en: "Size"),
    looksAt: Phrase(
      nb:
        "Byte HTML i hver utgave. Gmail skjuler det som kommer etter omtrent 102 kB: advarsel fra 80, feil fra 100. Og hele meldingen, med bilder som ligger i den: advarsel fra 3 MB.",
      en:
        "Bytes of HTML in each edition. Gmail hides what comes after about 102 kB: a warning from 80, an error from 100. And the whole message, with the pictures in it: a warning from 3 MB."
    ),
    codes: ["newsletter.size", "newsletter.imageBase"])

  static let law = PreflightCheck(
    "law", Phrase(nb: "Markedsføringsloven", en: "The Marketing Act"),
    looksAt: Phrase(
      nb: "Om brevet selger noe: da krever § 15 samtykke fra hver mottaker. Ser på «commercial» i sakene.",
      en: "Whether the letter sells something: section 15 then asks for each reader's consent. Looks at 'commercial'."),
    codes: ["newsletter.item.commercial"])
}
