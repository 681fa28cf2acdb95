import SpreCore

/// What the channel says of the activity as a whole.
extension Finding {
  static func noNetworks(at origin: Origin) -> Finding {
    Finding(
      .error, "social.networks.none",
      Phrase(
        nb: "Ingen nettverk er valgt, så det er ikke laget noe utkast.",
        en: "No network is chosen, so there is no draft."),
      fix: Phrase(
        nb: "Skriv «networks: [linkedin, facebook]», eller ta bort linjen for å få alle de vanlige.",
        en: "Write 'networks: [linkedin, facebook]', or take the line away to get the usual ones."),
      at: origin)
  }

  static func noSubjects(at origin: Origin) -> Finding {
    Finding(
      .error, "social.items.none",
      Phrase(nb: "Det er ingen saker å skrive innlegg om.", en: "There are no items to write posts about."),
      fix: Phrase(
        nb: "Skriv id-ene til sakene under «items:», eller «about:» med en annen aktivitet.",
        en: "Write the ids of items under 'items:', or 'about:' with another activity."),
      at: origin)
  }

  static func aboutMissing(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "social.about.missing",
      Phrase(nb: "Aktiviteten «\(id)» finnes ikke.", en: "There is no activity '\(id)'."),
      fix: Phrase(nb: "Rett «about:».", en: "Mend 'about:'."), at: origin)
  }

  static func aboutOff(_ id: String, _ state: ActivityState, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.about.off",
      Phrase(
        nb: "Innleggene forteller om «\(id)», som er \(state.label.nb).",
        en: "The posts tell about '\(id)', which is \(state.label.en)."),
      fix: Phrase(
        nb: "Ta bort «about:», eller rett teksten i utkastene.", en: "Take 'about:' away, or mend the drafts."),
      at: origin)
  }

  static func aboutOver(_ id: String, _ last: Day, _ day: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.about.over",
      Phrase(
        nb: "«\(id)» er over \(last.written(in: .nb)), men innleggene legges ut \(day.written(in: .nb)).",
        en: "'\(id)' is over on \(last.written(in: .en)), yet the posts go out on \(day.written(in: .en))."),
      fix: Phrase(
        nb: "Legg ut før, eller skriv i utkastene hva som kom ut av den.",
        en: "Post earlier, or write in the drafts what came of it."),
      at: origin)
  }

  static func dateMissing(_ today: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.date.missing",
      Phrase(
        nb: "Aktiviteten har ingen dato; frister er holdt mot i dag, \(today.written(in: .nb)).",
        en: "The activity has no date; deadlines are held against today, \(today.written(in: .en))."),
      fix: Phrase(nb: "Skriv «date: ÅÅÅÅ-MM-DD».", en: "Write 'date: YYYY-MM-DD'."), at: origin)
  }

  static func noLanguages(at origin: Origin) -> Finding {
    Finding(
      .error, "social.languages.none",
      Phrase(
        nb: "Innleggene har ingen språk, så det er ikke laget noe utkast.",
        en: "The posts have no languages, so there is no draft."),
      fix: Phrase(nb: "Skriv «languages: [nb]».", en: "Write 'languages: [nb]'."), at: origin)
  }

  static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
    let known = Language.readers.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "social.language.unsupported",
      Phrase(
        nb: "Det kan ikke lages innlegg på \(language.name.nb): Spre mangler de faste ordene på det språket.",
        en: "There can be no posts in \(language.name.en): Spre lacks the fixed words in that language."),
      fix: Phrase(nb: "Velg blant \(known).", en: "Choose among \(known)."), at: origin)
  }

  static func samiNotProofread(at origin: Origin) -> Finding {
    Finding(
      .warning, "social.sami.unproofed",
      Phrase(
        nb: "Datoer og faste ord på nordsamisk er ikke lest av noen som skriver språket.",
        en: "Dates and fixed words in Northern Sámi have not been read by anyone who writes it."),
      fix: Phrase(
        nb: "La en som skriver nordsamisk, lese innleggene før de legges ut.",
        en: "Have somebody who writes Northern Sámi read the posts before they go out."),
      at: origin)
  }

  static func hashtagUnusable(_ words: String, at origin: Origin) -> Finding {
    let words = String(PostText.line(words).prefix(60))
    return Finding(
      .warning, "social.hashtag.unusable",
      Phrase(
        nb: "«\(words)» kan ikke bli en emneknagg: den må ha en bokstav og være kortere enn 50 tegn.",
        en: "'\(words)' cannot become a hashtag: it needs a letter and fewer than 50 characters."),
      fix: Phrase(nb: "Velg et kortere ord, eller ta det bort.", en: "Choose a shorter word, or take it away."),
      at: origin)
  }

  static func noGroups(at origin: Origin) -> Finding {
    Finding(
      .warning, "social.groups.none",
      Phrase(
        nb: "Innleggene er ikke for noen målgruppe, så de teller ikke i planen.",
        en: "The posts are for no target group, so they count nowhere in the plan."),
      fix: Phrase(
        nb: "Skriv «groups:» med gruppene i aktiviteten, eller ta bort linjen for å bruke tiltakets.",
        en: "Write 'groups:' with the groups in the activity, or take the line away to use the measure's."),
      at: origin)
  }

  static func groupsUnserved(_ groups: [String], at origin: Origin) -> Finding {
    let list = groups.joined(separator: ", ")
    return Finding(
      .note, "social.groups.unserved",
      Phrase(
        nb: "Ingen av innleggene er for \(groups.count == 1 ? "gruppen" : "gruppene") \(list).",
        en: "No post is for the \(groups.count == 1 ? "group" : "groups") \(list)."),
      at: origin)
  }

  static func proposed(_ items: [String], at origin: Origin) -> Finding {
    let list = items.joined(separator: ", ")
    return Finding(
      .warning, "social.proposed",
      Phrase(
        nb: "Aktiviteten nevner ingen saker; utkastene er om \(items.count) som Spre foreslår.",
        en: "The activity names no items; the drafts are about \(items.count) that Spre proposes."),
      fix: Phrase(
        nb: "Velg, og skriv «items: [\(list)]» i aktiviteten.",
        en: "Choose, and write 'items: [\(list)]' in the activity."),
      at: origin)
  }

  static func proposedItem(_ proposal: Proposal, at origin: Origin) -> Finding {
    Finding(
      .note, "social.proposed.item",
      Phrase(
        nb: "Foreslår «\(proposal.item)»: \(proposal.reason.nb)",
        en: "Proposes '\(proposal.item)': \(proposal.reason.en)"),
      at: origin)
  }
}
