import SpreCore

/// What the podcast says of its items, languages and groups.
extension Finding {
  static func noItems(at origin: Origin) -> Finding {
    Finding(
      .error, "podcast.items.none",
      Phrase(nb: "Episoden har ingen saker, så den er ikke laget.", en: "The episode has no items, so it is not made."),
      fix: Phrase(nb: "Skriv id-ene til sakene under «items:».", en: "Write the ids of items under 'items:'."),
      at: origin)
  }

  static func proposed(_ items: [String], at origin: Origin) -> Finding {
    let list = items.joined(separator: ", ")
    return Finding(
      .warning, "podcast.proposed",
      Phrase(
        nb: "Aktiviteten nevner ingen saker; disse er foreslått: \(list).",
        en: "The activity names no items; these are proposed: \(list)."),
      fix: Phrase(nb: "Skriv dem du vil ha, under «items:».", en: "Write those you want under 'items:'."), at: origin)
  }

  static func notPublic(_ item: String, at origin: Origin) -> Finding {
    Finding(
      .error, "podcast.item.notPublic",
      Phrase(
        nb: "Saken «\(item)» er ikke for alle, og en podkast kan høres av alle.",
        en: "The item '\(item)' is not for everyone, and anyone may hear a podcast."),
      fix: Phrase(nb: "Ta saken ut av episoden.", en: "Take the item out of the episode."), at: origin)
  }

  static func noLanguages(at origin: Origin) -> Finding {
    Finding(
      .error, "podcast.languages.none",
      Phrase(
        nb: "Episoden har ingen språk, så den er ikke laget.", en: "The episode has no languages, so it is not made."),
      fix: Phrase(nb: "Skriv «languages: [nb]» i aktiviteten.", en: "Write 'languages: [nb]' in the activity."),
      at: origin)
  }

  static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    let known = Language.readers.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "podcast.language.unsupported",
      Phrase(
        nb: "Det kan ikke lages en episode på \(language.name.nb): Spre mangler de faste ordene på det språket.",
        en: "There can be no episode in \(language.name.en): Spre lacks the fixed words in that language."),
      fix: Phrase(nb: "Velg blant \(known).", en: "Choose among \(known)."), at: origin)
  }

  static func samiNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.sami.unproofed",
      Phrase(
        nb: "De faste samiske ordene er ikke lest av noen som skriver nordsamisk.",
        en: "The fixed Sámi words have not been read by anyone who writes Northern Sámi."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese notatene.",
        en: "Have somebody who writes Northern Sámi read the notes."), at: origin)
  }

  static func textMissing(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.text.untranslated",
      Phrase(
        nb: "Teksten finnes ikke på \(language.name.nb); episoden har den på et annet språk.",
        en: "The text does not exist in \(language.name.en); the episode has it in another language."),
      fix: Phrase(nb: "Legg til «\(language): …».", en: "Add '\(language): …'."), at: origin)
  }

  static func itemUntranslated(_ item: String, _ language: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.item.untranslated",
      Phrase(
        nb: "Saken «\(item)» finnes ikke på \(language.name.nb); episoden har den på et annet språk.",
        en: "The item '\(item)' does not exist in \(language.name.en); the episode has it in another language."),
      fix: Phrase(nb: "Skriv items/\(item).\(language).md.", en: "Write items/\(item).\(language).md."), at: origin)
  }

  static func noGroups(at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.groups.none",
      Phrase(nb: "Episoden er ikke for noen målgruppe.", en: "The episode is for no target group."),
      fix: Phrase(nb: "Skriv gruppene under «groups:».", en: "Write the groups under 'groups:'."), at: origin)
  }

  static func groupsUnserved(_ groups: [String], at origin: Origin) -> Finding {
    let list = groups.joined(separator: ", ")
    return Finding(
      .note, "podcast.groups.unserved",
      Phrase(nb: "Ingen av sakene i episoden er for \(list).", en: "No item of the episode is for \(list)."),
      at: origin)
  }
}
