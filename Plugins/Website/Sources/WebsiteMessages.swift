import SpreCore

/// What the website says of the site as a whole and of its languages.
extension Finding {
  static func webAddressMissing(at origin: Origin) -> Finding {
    Finding(
      .warning, "website.address.missing",
      Phrase(
        nb: "Nettstedet har ingen adresse, så det får ingen nyhetsstrøm og ingen opplysninger til søk og deling.",
        en: "The site has no address, so it gets no feed and nothing for search engines and sharing."),
      fix: Phrase(nb: "Skriv «webAddress: https://…» i spre.yml.", en: "Write 'webAddress: https://…' in spre.yml."),
      at: origin)
  }

  static func accessibilityStatementMissing(at origin: Origin) -> Finding {
    Finding(
      .warning, "website.accessibilityStatement.missing",
      Phrase(
        nb: "Sidene lenker ikke til en tilgjengelighetserklæring, som offentlige virksomheter skal ha (uustatus.no).",
        en: "The pages link to no accessibility statement, which public bodies must have (uustatus.no)."),
      fix: Phrase(
        nb: "Skriv «accessibilityStatement: https://uustatus.no/…» under «channels:» og «website:» i spre.yml.",
        en: "Write 'accessibilityStatement: https://uustatus.no/…' under 'channels:' and 'website:' in spre.yml."),
      at: origin)
  }

  static func pageDateMissing(_ today: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "website.date.missing",
      Phrase(
        nb: "Aktiviteten har ingen dato; sidene er datert i dag, \(today.written(in: .nb)).",
        en: "The activity has no date; the pages are dated today, \(today.written(in: .en))."),
      fix: Phrase(nb: "Skriv «date: ÅÅÅÅ-MM-DD».", en: "Write 'date: YYYY-MM-DD'."), at: origin)
  }

  static func noPageLanguages(at origin: Origin) -> Finding {
    Finding(
      .error, "website.languages.none",
      Phrase(
        nb: "Nettstedet har ingen språk, så det har ingen oversikt over sakene.",
        en: "The site has no languages, so it has no list of its items."),
      fix: Phrase(
        nb: "Skriv «languages: [nb]» i aktiviteten, eller ta bort «languages:» og bruk språkene i spre.yml.",
        en: "Write 'languages: [nb]' in the activity, or take 'languages:' away and use those of spre.yml."),
      at: origin)
  }

  static func pageLanguageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    let known = Language.readers.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "website.language.unsupported",
      Phrase(
        nb: "Nettstedet kan ikke ha en oversikt på \(language.name.nb): Spre mangler de faste ordene på det språket.",
        en: "The site can have no list in \(language.name.en): Spre lacks the fixed words in that language."),
      fix: Phrase(
        nb: "Velg blant \(known). Enkeltsaker kan være på \(language.name.nb).",
        en: "Choose among \(known). Single items may be in \(language.name.en)."),
      at: origin)
  }

  static func pageWordsNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "website.sami.unproofed",
      Phrase(
        nb: "De faste samiske ordene på sidene er ikke lest av noen som skriver nordsamisk.",
        en: "The pages' fixed Sámi words have not been read by anyone who writes Northern Sámi."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese sidene før de legges ut.",
        en: "Have somebody who writes Northern Sámi read the pages before they are published."),
      at: origin)
  }

  static func pageTextMissing(_ language: Language, wanted: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "website.translation.missing",
      Phrase(
        nb: "Teksten finnes ikke på \(wanted.name.nb); oversikten har den på \(language.name.nb).",
        en: "The text does not exist in \(wanted.name.en); the list of all pages has it in \(language.name.en)."),
      fix: Phrase(nb: "Legg til «\(wanted.rawValue): …».", en: "Add '\(wanted.rawValue): …'."), at: origin)
  }
}
