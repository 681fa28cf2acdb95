import SpreCore
import SpreFormats

/// What the newsletter says of its languages and of the letter as a whole.
extension Finding {
  static func dateMissing(_ today: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.date.missing",
      Phrase(
        nb: "Aktiviteten har ingen dato; brevet er datert i dag, \(today.written(in: .nb)).",
        en: "The activity has no date; the letter is dated today, \(today.written(in: .en))."),
      fix: Phrase(nb: "Skriv «date: ÅÅÅÅ-MM-DD».", en: "Write 'date: YYYY-MM-DD'."), at: origin)
  }

  static func noLanguages(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.languages.none",
      Phrase(
        nb: "Nyhetsbrevet har ingen språk, så det er ikke laget noen utgave.",
        en: "The newsletter has no languages, so no edition was made."),
      fix: Phrase(
        nb: "Skriv «languages: [nb]» i aktiviteten, eller ta bort «languages:» og bruk språkene i spre.yml.",
        en: "Write 'languages: [nb]' in the activity, or take 'languages:' away and use those of spre.yml."),
      at: origin)
  }

  static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    let known = Language.readers.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "newsletter.language.unsupported",
      Phrase(
        nb: "Nyhetsbrevet kan ikke lages på \(language.name.nb): Spre mangler de faste ordene på det språket.",
        en: "There can be no newsletter in \(language.name.en): Spre lacks the fixed words in that language."),
      fix: Phrase(
        nb: "Velg blant \(known). Enkeltsaker kan være på \(language.name.nb).",
        en: "Choose among \(known). Single items may be in \(language.name.en)."),
      at: origin)
  }

  static func samiNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.sami.unproofed",
      Phrase(
        nb: "De faste samiske ordene i brevet er ikke lest av noen som skriver nordsamisk.",
        en: "The letter's fixed Sámi words have not been read by anyone who writes Northern Sámi."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese brevet før det sendes.",
        en: "Have somebody who writes Northern Sámi read the letter before it goes out."),
      at: origin)
  }

  static func textMissing(_ language: Language, wanted: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.translation.missing",
      Phrase(
        nb: "Teksten finnes ikke på \(wanted.name.nb); utgaven har den på \(language.name.nb).",
        en: "The text does not exist in \(wanted.name.en); the edition has it in \(language.name.en)."),
      fix: Phrase(nb: "Legg til «\(wanted.rawValue): …».", en: "Add '\(wanted.rawValue): …'."), at: origin)
  }

  static func imageBaseMissing(at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.imageBase.missing",
      Phrase(
        nb: "Bildene har ingen adresse på nettet, så de eksporterte filene viser bare teksten til dem.",
        en: "The pictures have no web address, so the exported files show only their texts."),
      fix: Phrase(
        nb: "Skriv «imageBase: https://…» i spre.yml, og legg bildene der.",
        en: "Write 'imageBase: https://…' in spre.yml, and put the pictures there."),
      at: origin)
  }

  static func large(_ language: Language, _ group: String?, _ size: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.size.large",
      Phrase(
        nb:
          "Utgaven på \(language.name.nb)\(group.map { " for \($0)" } ?? "") er \(size / 1000) kB; Gmail kutter e-post ved omtrent 102 kB.",
        en:
          "The edition in \(language.name.en)\(group.map { " for \($0)" } ?? "") is \(size / 1000) kB; Gmail cuts mail at about 102 kB."
      ),
      fix: .fewerItems, at: origin)
  }

  static func tooLarge(_ language: Language, _ group: String?, _ size: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.size.tooLarge",
      Phrase(
        nb:
          "Utgaven på \(language.name.nb)\(group.map { " for \($0)" } ?? "") er \(size / 1000) kB; over 100 kB blir slutten skjult for mange lesere.",
        en:
          "The edition in \(language.name.en)\(group.map { " for \($0)" } ?? "") is \(size / 1000) kB; over 100 kB its end is hidden from many readers."
      ),
      fix: .fewerItems, at: origin)
  }

  static func paleBrand(_ wanted: Colour, _ shown: Colour, at origin: Origin) -> Finding {
    Finding(
      .note, "newsletter.brand.pale",
      Phrase(
        nb: "Fargen \(wanted) er for svak til lenker og overskrifter, så brevet bruker \(shown).",
        en: "The colour \(wanted) is too pale for links and headings, so the letter uses \(shown)."),
      fix: Phrase(
        nb: "La det stå, eller skriv en mørkere farge i «brand: colour».",
        en: "Let it be, or write a darker colour in 'brand: colour'."),
      at: origin)
  }
}

extension Phrase {
  fileprivate static let fewerItems = Phrase(
    nb: "Ta med færre saker, eller gjør ingressene kortere.", en: "Take fewer items, or shorten their summaries.")
}
