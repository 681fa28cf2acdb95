extension ChannelScaffold {
  /// What the channel says to the people who work with it.
  var messages: String {
    #"""
    import SpreCore

    /// What the channel says of a brief.
    extension Finding {
      static func noItems(at origin: Origin) -> Finding {
        Finding(
          .error, "\#(name.id).items.none",
          Phrase(nb: "Aktiviteten har ingen saker, så det er ikke laget noe.", en: "The activity has no items."),
          fix: Phrase(nb: "Skriv id-ene til sakene under «items:».", en: "Write the ids of items under 'items:'."),
          at: origin)
      }

      static func proposed(_ items: [String], at origin: Origin) -> Finding {
        let list = items.joined(separator: ", ")
        return Finding(
          .warning, "\#(name.id).proposed",
          Phrase(
            nb: "Aktiviteten nevner ingen saker; disse er foreslått: \(list).",
            en: "The activity names no items; these are proposed: \(list)."),
          fix: Phrase(nb: "Skriv dem du vil ha, under «items:».", en: "Write those you want under 'items:'."),
          at: origin)
      }

      static func notPublic(_ item: String, at origin: Origin) -> Finding {
        Finding(
          .error, "\#(name.id).item.notPublic",
          Phrase(nb: "Saken «\(item)» er ikke for alle.", en: "The item '\(item)' is not for everyone."),
          fix: Phrase(nb: "Ta saken ut av listen.", en: "Take the item off the list."), at: origin)
      }

      static func noLanguages(at origin: Origin) -> Finding {
        Finding(
          .error, "\#(name.id).languages.none",
          Phrase(nb: "Aktiviteten har ingen språk.", en: "The activity has no languages."),
          fix: Phrase(nb: "Skriv «languages: [nb]».", en: "Write 'languages: [nb]'."), at: origin)
      }

      static func languageUnsupported(_ language: Language, at origin: Origin) -> Finding {
        let known = Language.readers.map(\.rawValue).joined(separator: ", ")
        return Finding(
          .error, "\#(name.id).language.unsupported",
          Phrase(
            nb: "Det mangler faste ord på \(language.name.nb), så siden er ikke laget.",
            en: "The fixed words lack in \(language.name.en), so the page is not made."),
          fix: Phrase(nb: "Velg blant \(known).", en: "Choose among \(known)."), at: origin)
      }

      static func samiNotProofread(at origin: Origin) -> Finding {
        Finding(
          .warning, "\#(name.id).sami.unproofed",
          Phrase(
            nb: "De faste samiske ordene er ikke lest av noen som skriver nordsamisk.",
            en: "The fixed Sámi words have not been read by anyone who writes Northern Sámi."),
          fix: Phrase(
            nb: "La en som skriver nordsamisk, lese siden.",
            en: "Have somebody who writes Northern Sámi read the page."), at: origin)
      }

      static func textMissing(_ language: Language, at origin: Origin) -> Finding {
        Finding(
          .warning, "\#(name.id).text.untranslated",
          Phrase(
            nb: "Teksten finnes ikke på \(language.name.nb); siden har den på et annet språk.",
            en: "The text does not exist in \(language.name.en); the page has it in another language."),
          fix: Phrase(nb: "Legg til «\(language): …».", en: "Add '\(language): …'."), at: origin)
      }

      static func itemUntranslated(_ item: String, _ language: Language, at origin: Origin) -> Finding {
        Finding(
          .warning, "\#(name.id).item.untranslated",
          Phrase(
            nb: "Saken «\(item)» finnes ikke på \(language.name.nb); siden har den på et annet språk.",
            en: "The item '\(item)' does not exist in \(language.name.en); the page has it in another language."),
          fix: Phrase(nb: "Skriv items/\(item).\(language).md.", en: "Write items/\(item).\(language).md."),
          at: origin)
      }

      static func noGroups(at origin: Origin) -> Finding {
        Finding(
          .warning, "\#(name.id).groups.none",
          Phrase(nb: "Aktiviteten er ikke for noen målgruppe.", en: "The activity is for no target group."),
          fix: Phrase(nb: "Skriv gruppene under «groups:».", en: "Write the groups under 'groups:'."), at: origin)
      }

      static func groupsUnserved(_ groups: [String], at origin: Origin) -> Finding {
        let list = groups.joined(separator: ", ")
        return Finding(
          .note, "\#(name.id).groups.unserved",
          Phrase(nb: "Ingen av sakene er for \(list).", en: "No item is for \(list)."), at: origin)
      }
    }

    """#
  }
}
