import SpreCore

/// What the program says to a wish that cannot be met as it was put.
extension UsageFailure {
  static let noWorkspace = UsageFailure(
    phrase: Phrase(
      nb:
        "Fant ingen spre.yml her eller i mappene over. Lag en arbeidsmappe med «spre init», eller pek på en med --workspace.",
      en:
        "Found no spre.yml here or in the folders above. Make a workspace with 'spre init', or point at one with --workspace."
    ))

  static func notAWorkspace(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» er ingen arbeidsmappe: den har ingen spre.yml. Lag en med «spre init».",
        en: "'\(path)' is no workspace: it has no spre.yml. Make one with 'spre init'."))
  }

  static func emptyGroup(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(text)» har en tom plass. Skriv koder med komma mellom, som A,B, eller all, eller none.",
        en: "'\(text)' has an empty place. Write codes with commas between, as A,B, or all, or none."))
  }

  static func groupTwice(_ code: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "«\(code)» står to ganger.", en: "'\(code)' stands twice."))
  }

  static func notAMatrixFile(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» må slutte på .html (en side), .svg (bildet alene), .csv eller .tsv (tabeller for regneark).",
        en: "'\(path)' must end in .html (a page), .svg (the picture alone), .csv or .tsv (tables for spreadsheets)."))
  }

  static func notATable(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(nb: "«\(path)» må slutte på .csv eller .tsv.", en: "'\(path)' must end in .csv or .tsv."))
  }

  static func notAYearFile(_ path: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(path)» må slutte på .ics (en kalender), .html (en side med årshjulet) eller .svg (hjulet alene).",
        en: "'\(path)' must end in .ics (a calendar), .html (a page with the year's wheel) or .svg (the wheel alone)."))
  }

  static let emptyYear = UsageFailure(
    phrase: Phrase(
      nb: "Året har ingen aktivitet med dag, og en kalender uten noe i kan ikke åpnes.",
      en: "The year has no activity with a day, and a calendar with nothing in it cannot be opened."))

  static func noFolder(_ path: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "Mappen «\(path)» finnes ikke.", en: "The folder '\(path)' does not exist."))
  }

  static func noDay(_ activity: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(activity)» har ingen dag ennå. Se på en dag med «--preview 2026-11-20 --groups A,B».",
        en: "'\(activity)' has no day yet. Look at a day with '--preview 2026-11-20 --groups A,B'."))
  }

  static func noChannel(_ activity: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(activity)» har ingen kanal, så det er ingenting å lage utkast til. Logg den med «spre deliver».",
        en: "'\(activity)' has no channel, so there is nothing to draft. Log it with 'spre deliver'."))
  }

  static func unknown(_ kind: FieldType.Reference, _ name: String, known: [String]) -> UsageFailure {
    let noun = kind.noun
    let meant = Spelling.suggestion(for: name, among: known)
    let some = known.prefix(12).joined(separator: ", ")
    return UsageFailure(
      phrase: Phrase(
        nb: "Ukjent \(noun.nb) «\(name)». " + (meant.map { "Mente du «\($0)»?" } ?? "Det finnes: \(some)."),
        en: "Unknown \(noun.en) '\(name)'. " + (meant.map { "Did you mean '\($0)'?" } ?? "There is: \(some).")))
  }

  static func unreadable(_ activity: String, _ fault: Finding) -> UsageFailure {
    let place = fault.origin.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
    return UsageFailure(
      phrase: Phrase(
        nb: "«\(activity)» kan ikke leses. \(place): \(fault.message.nb) «spre check» viser alt.",
        en: "'\(activity)' cannot be read. \(place): \(fault.message.en) 'spre check' shows everything."),
      ending: .findings)
  }

  static func unknownKind(_ kind: String, known: [String]) -> UsageFailure {
    let meant = Spelling.suggestion(for: kind, among: known)
    let all = known.joined(separator: ", ")
    return UsageFailure(
      phrase: Phrase(
        nb: "Ukjent slag «\(kind)». " + (meant.map { "Mente du «\($0)»?" } ?? "Det finnes: \(all)."),
        en: "Unknown kind '\(kind)'. " + (meant.map { "Did you mean '\($0)'?" } ?? "There is: \(all).")))
  }

  static let reasonsDoNotMatch = UsageFailure(
    phrase: Phrase(
      nb: "Gi én --reason for alle, eller én for hver --override.",
      en: "Give one --reason for all, or one for each --override."))

  static func inTheFuture(_ day: Day) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "\(day) har ikke vært ennå.", en: "\(day) has not been yet."))
  }

  static func notAnAddress(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(text)» er ikke en adresse med https, http eller mailto.",
        en: "'\(text)' is not an address with https, http or mailto."))
  }

  static let roleMissing = UsageFailure(
    phrase: Phrase(nb: "Si hvem som logger det, med --as ROLLE.", en: "Say who logs it, with --as ROLE."))

  static func notACount(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(text)» er ikke et antall som A=atLeast:120, A+B=exact:40 eller A=unknown.",
        en: "'\(text)' is not a count like A=atLeast:120, A+B=exact:40 or A=unknown."))
  }

  static func wouldOverwrite(_ paths: [String]) -> UsageFailure {
    let names = paths.joined(separator: ", ")
    return UsageFailure(
      phrase: Phrase(
        nb: "Finnes fra før: \(names). Ingenting er skrevet.", en: "There already: \(names). Nothing was written."))
  }

  static func cannotWrite(_ path: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "Kan ikke skrive «\(path)».", en: "Cannot write '\(path)'."))
  }

  static func notAMonth(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(nb: "«\(text)» er ikke en måned som 2026-12.", en: "'\(text)' is not a month like 2026-12."))
  }

  static let noNewsletterMeasure = UsageFailure(
    phrase: Phrase(
      nb: "Ingen tiltak i planen har «channel: newsletter».", en: "No measure of the plan has 'channel: newsletter'."))

  static func unknownAction(_ action: String, channel: ChannelInfo) -> UsageFailure {
    let names = channel.actions.map(\.name)
    guard !names.isEmpty else {
      return UsageFailure(
        phrase: Phrase(
          nb: "Kanalen «\(channel.id)» har ingen egne handlinger.",
          en: "The channel '\(channel.id)' has no actions of its own."))
    }
    let some = names.joined(separator: ", ")
    return UsageFailure(
      phrase: Phrase(
        nb: "Kanalen «\(channel.id)» kan ikke «\(action)». Den kan: \(some).",
        en: "The channel '\(channel.id)' cannot '\(action)'. It can: \(some)."))
  }

  static func notAParameter(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(nb: "«\(text)» er ikke på formen --NAVN VERDI.", en: "'\(text)' is not of the form --NAME VALUE."))
  }

  static func noValue(_ name: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "--\(name) mangler en verdi.", en: "--\(name) lacks a value."))
  }

  static func notANumber(_ name: String, _ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "--\(name): «\(text)» er ikke et helt tall fra 1.", en: "--\(name): '\(text)' is not a whole number from 1."
      ))
  }

  static func notADay(_ text: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(nb: "«\(text)» er ikke en dato som 2026-11-02.", en: "'\(text)' is not a date like 2026-11-02."))
  }

  static func cannotRead(_ path: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "Kan ikke lese «\(path)».", en: "Cannot read '\(path)'."))
  }

  static func noName(_ words: String) -> UsageFailure {
    UsageFailure(
      phrase: Phrase(
        nb: "«\(words)» gir ingen id. Bruk bokstaver a–z, sifre og bindestrek.",
        en: "'\(words)' gives no id. Use letters a-z, digits and hyphens."))
  }
}
