import SpreCore

/// What loading says about how the files of a workspace fit together.
extension Finding {
  static func missingSource(at origin: Origin) -> Finding {
    Finding(
      .error, "file.missing",
      Phrase(nb: "Filen «\(origin.file)» finnes ikke.", en: "The file '\(origin.file)' does not exist."),
      fix: Phrase(
        nb: "Stå i arbeidsmappen, pek på den med --workspace, eller lag en med «spre init».",
        en: "Stand in the workspace, point at it with --workspace, or make one with 'spre init'."),
      at: origin)
  }

  static func itemTooDeep(at origin: Origin) -> Finding {
    Finding(
      .warning, "item.place",
      Phrase(nb: "Saker leses bare rett under items/.", en: "Items are read only right under items/."),
      fix: Phrase(nb: "Flytt filen opp.", en: "Move the file up."), at: origin)
  }

  static func badFileName(at origin: Origin) -> Finding {
    Finding(
      .error, "file.name",
      Phrase(
        nb: "Filnavnet er ikke en id med små bokstaver a–z, sifre og bindestrek.",
        en: "The file's name is not an id of lower-case letters a-z, digits and hyphens."),
      fix: Phrase(nb: "Gi filen et nytt navn.", en: "Rename the file."), at: origin)
  }

  static func badTranslationName(_ tag: String, at origin: Origin) -> Finding {
    let known = Language.allCases.map(\.rawValue)
    let meant = Spelling.suggestion(for: tag, among: known)
    return Finding(
      .error, tag == "no" ? "language.no" : "file.language",
      Phrase(nb: "«\(tag)» i filnavnet er ikke et språk.", en: "'\(tag)' in the file's name is not a language."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Bruk en av: \(known.joined(separator: ", ")).", en: "Use one of: \(known.joined(separator: ", "))."),
      at: origin)
  }

  static func activityNotInYear(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.place",
      Phrase(
        nb: "En aktivitet ligger i en mappe for året sitt: activities/2026/ID.yml.",
        en: "An activity lies in its year's folder: activities/2026/ID.yml."),
      fix: Phrase(nb: "Flytt filen dit.", en: "Move the file there."), at: origin)
  }

  static func activityTwice(_ id: String, first: String, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.twice",
      Phrase(
        nb: "Aktiviteten «\(id)» finnes allerede i \(first).", en: "The activity '\(id)' is there already, in \(first)."
      ),
      fix: Phrase(nb: "Gi den ene et nytt navn.", en: "Rename one of them."), at: origin)
  }

  static func translationAlone(of id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "item.translation.alone",
      Phrase(
        nb: "Oversettelsen hører til «\(id)», som ikke finnes.",
        en: "The translation belongs to '\(id)', which does not exist."),
      fix: Phrase(
        nb: "Lag items/\(id).md, eller gi filen et nytt navn.", en: "Make items/\(id).md, or rename the file."),
      at: origin)
  }

  static func translationOfItself(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .error, "item.translation.same",
      Phrase(
        nb: "Saken er allerede skrevet på «\(language.rawValue)».",
        en: "The item is written in '\(language.rawValue)' already."),
      fix: Phrase(nb: "Slå filene sammen, eller rett «lang».", en: "Merge the files, or mend 'lang'."), at: origin)
  }

  static func periodBackwards(at origin: Origin) -> Finding {
    Finding(
      .error, "plan.period",
      Phrase(nb: "Perioden slutter før den begynner.", en: "The period ends before it begins."),
      fix: Phrase(nb: "Bytt om årene.", en: "Swap the years."), at: origin)
  }

  static func twin(_ key: String, _ text: String, at origin: Origin) -> Finding {
    Finding(
      .error, "plan.twin",
      Phrase(nb: "«\(text)» er brukt før som «\(key)».", en: "'\(text)' is used before as '\(key)'."),
      fix: Phrase(nb: "Gi den ene et annet navn.", en: "Give one of them another."), at: origin)
  }

  static func shortForNoChannel(_ key: String, _ channel: String, known: [String], at origin: Origin) -> Finding {
    var place = origin
    place.field += ".\(key)"
    let meant = Spelling.suggestion(for: channel, among: known)
    return Finding(
      .warning, "item.short.unknown",
      Phrase(
        nb: "Den korte teksten «\(key)» er ikke for noen kanal.", en: "The short text '\(key)' is for no channel."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Bruk en av: \(known.joined(separator: ", ")).", en: "Use one of: \(known.joined(separator: ", "))."),
      at: place)
  }

  static func noWebAddress(at origin: Origin) -> Finding {
    Finding(
      .error, "value.url.web",
      Phrase(nb: "Dette er ikke en adresse på nettet.", en: "This is not an address on the web."),
      fix: Phrase(nb: "Skriv en adresse som begynner med https://.", en: "Write an address that begins with https://."),
      at: origin)
  }

  static func moreThanAllMunicipalities(_ n: Int, of all: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "value.municipalities",
      Phrase(
        nb: "\(n) kommuner kan ikke ha krevd målformen når området har \(all).",
        en: "\(n) municipalities cannot have demanded the form where the district has \(all)."),
      fix: Phrase(nb: "Rett et av tallene.", en: "Mend one of the numbers."), at: origin)
  }

  static func activityFileMissing(_ folder: String) -> Finding {
    Finding(
      .error, "activity.file",
      Phrase(
        nb: "Mappen er ingen aktivitet, for den har ingen fil «activity.yml».",
        en: "The folder is no activity, for it has no file 'activity.yml'."),
      fix: Phrase(
        nb: "Legg aktivitetens felter i «activity.yml», eller flytt mappen.",
        en: "Put the activity's fields in 'activity.yml', or move the folder."),
      at: Origin(file: folder))
  }

  static func fieldBelow(_ name: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "field.below",
      Phrase(
        nb: "Feltet «\(name)» står under linjen «---», så leseren ser det som tekst.",
        en: "The field '\(name)' stands below the line '---', so readers see it as text."),
      fix: Phrase(nb: "Flytt linjen «---» ned under feltet.", en: "Move the line '---' down below the field."),
      at: origin)
  }

  static func mainLanguageMissing(_ language: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "text.language.main",
      Phrase(
        nb: "Teksten mangler på hovedspråket «\(language.rawValue)».",
        en: "The text is missing in the main language '\(language.rawValue)'."),
      fix: Phrase(nb: "Legg til «\(language.rawValue): …».", en: "Add '\(language.rawValue): …'."), at: origin)
  }

  static func otherEnding(_ ending: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "file.ending",
      Phrase(
        nb: "Filen leses ikke, for navnet slutter ikke på «\(ending)».",
        en: "The file is not read, for its name does not end in '\(ending)'."),
      fix: Phrase(
        nb: "Lagre den som ren tekst med endelsen «\(ending)», eller flytt den.",
        en: "Save it as plain text with the ending '\(ending)', or move it."),
      at: origin)
  }

  static func beforeDate(_ field: String, _ date: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "item.\(field).early",
      Phrase(nb: "Datoen er før saken selv, \(date).", en: "The date is before the item's own, \(date)."),
      fix: Phrase(nb: "Rett den ene av datoene.", en: "Mend one of the dates."), at: origin)
  }
}
