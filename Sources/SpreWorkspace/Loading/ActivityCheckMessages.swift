import SpreCore

/// What the check of activities says.
extension Finding {
  static func dateTwice(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.dates",
      Phrase(nb: "Både «date» og «from/to» er gitt.", en: "Both 'date' and 'from/to' are given."),
      fix: Phrase(nb: "Behold den ene måten.", en: "Keep one way."), at: origin)
  }

  static func halfSpan(missing field: String, at origin: Origin) -> Finding {
    var place = origin
    place.field = field
    return Finding(
      .error, "activity.dates",
      Phrase(nb: "«\(field)» mangler.", en: "'\(field)' is missing."),
      fix: Phrase(
        nb: "Skriv både «from» og «to», eller bare «date».", en: "Write both 'from' and 'to', or just 'date'."),
      at: place)
  }

  static func spanBackwards(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.dates",
      Phrase(nb: "Siste dag er før første.", en: "The last day is before the first."),
      fix: Phrase(nb: "Bytt om datoene.", en: "Swap the dates."), at: origin)
  }

  static func otherYear(_ year: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "activity.year",
      Phrase(
        nb: "Datoen er i \(year), men filen ligger i et annet år.",
        en: "The date is in \(year), but the file lies in another year."),
      fix: Phrase(nb: "Flytt filen til activities/\(year)/.", en: "Move the file to activities/\(year)/."), at: origin)
  }

  static func plannedWithDate(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.state",
      Phrase(
        nb: "«planned» betyr uten dato, men det står en dato.", en: "'planned' means without a date, but there is one."),
      fix: Phrase(nb: "Fjern «state», eller fjern datoen.", en: "Remove 'state', or remove the date."), at: origin)
  }

  static func scheduledWithoutDate(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.state",
      Phrase(nb: "«scheduled» krever en dato.", en: "'scheduled' needs a date."),
      fix: Phrase(nb: "Legg til «date», eller fjern «state».", en: "Add 'date', or remove 'state'."), at: origin)
  }

  static func deliveredWithoutDate(at origin: Origin) -> Finding {
    Finding(
      .note, "activity.date.missing",
      Phrase(
        nb: "Levert, men det står ikke når, så den regnes til mappens år.",
        en: "Delivered, but it does not say when, so it counts for the folder's year."),
      fix: Phrase(
        nb: "Legg til «date»: dagen, eller måneden som 2026-05.", en: "Add 'date': the day, or the month as 2026-05."),
      at: origin)
  }

  static func deliveredInFuture(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.state",
      Phrase(nb: "Levert, men datoen har ikke vært.", en: "Delivered, but the date has not been."),
      fix: Phrase(nb: "Rett datoen eller tilstanden.", en: "Mend the date or the state."), at: origin)
  }

  static func continuedNowhere(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.into",
      Phrase(nb: "Videreført, men ikke sagt i hva.", en: "Continued, but not said in what."),
      fix: Phrase(nb: "Legg til «into: ID».", en: "Add 'into: ID'."), at: origin)
  }

  static func reasonMissing(at origin: Origin) -> Finding {
    Finding(
      .note, "activity.reason",
      Phrase(nb: "Det står ikke hvorfor.", en: "It does not say why."),
      fix: Phrase(nb: "Legg til «reason».", en: "Add 'reason'."), at: origin)
  }

  static func intoItself(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.into",
      Phrase(nb: "Aktiviteten er videreført i seg selv.", en: "The activity is continued in itself."),
      fix: Phrase(nb: "Nevn den som tar over.", en: "Name the one that takes over."), at: origin)
  }

  static func intoCircle(_ ids: [String], at origin: Origin) -> Finding {
    let circle = ids.joined(separator: " → ")
    return Finding(
      .error, "activity.into",
      Phrase(nb: "Videreføringen går i ring: \(circle).", en: "The activities are continued in a circle: \(circle)."),
      fix: Phrase(nb: "Nevn den som tar over.", en: "Name the one that takes over."), at: origin)
  }

  static func aboutItself(at origin: Origin) -> Finding {
    Finding(
      .error, "activity.about",
      Phrase(nb: "Aktiviteten forteller om seg selv.", en: "The activity tells about itself."),
      fix: Phrase(nb: "Nevn den andre, eller fjern «about».", en: "Name the other one, or remove 'about'."), at: origin)
  }

  static func alsoItsMeasure(_ measure: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "activity.also",
      Phrase(
        nb: "«\(measure)» er allerede aktivitetens tiltak.", en: "'\(measure)' is the activity's measure already."),
      fix: Phrase(nb: "Fjern det fra «also».", en: "Remove it from 'also'."), at: origin)
  }

  static func settingsWithoutChannel(at origin: Origin) -> Finding {
    Finding(
      .warning, "settings.noChannel",
      Phrase(
        nb: "Innstillingene brukes ikke, for det er ingen kanal.",
        en: "The settings are not used, for there is no channel."),
      fix: Phrase(nb: "Legg til «channel», eller fjern «settings».", en: "Add 'channel', or remove 'settings'."),
      at: origin)
  }

  static func stateAgainstLog(_ state: ActivityState, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.state",
      Phrase(
        nb: "Tilstanden er «\(state.rawValue)», men en levering er logget.",
        en: "The state is '\(state.rawValue)', but a delivery is logged."),
      fix: Phrase(
        nb: "Fjern «state», eller rett loggen i archive/.", en: "Remove 'state', or mend the log in archive/."),
      at: origin)
  }

  /// `canDeliver` is false for an activity whose drafts nobody has approved, which 'spre deliver' refuses.
  static func overdue(_ id: String, canDeliver: Bool, at origin: Origin) -> Finding {
    let deliver =
      canDeliver ? Phrase(nb: "kjør «spre deliver \(id)», eller ", en: "run 'spre deliver \(id)', or ") : nil
    return Finding(
      .warning, "activity.overdue",
      Phrase(nb: "Datoen er passert. Skriv hvordan det gikk.", en: "The date has passed. Say what came of it."),
      fix: Phrase(
        nb:
          "Rett datoen hvis den er feil. Ellers: \(deliver?.nb ?? "")sett «state» til delivered, cancelled, refused eller continued.",
        en:
          "Mend the date if it is wrong. Otherwise \(deliver?.en ?? "")set 'state' to delivered, cancelled, refused or continued."
      ),
      at: origin)
  }

  static func unknownWithNumber(at origin: Origin) -> Finding {
    Finding(
      .error, "count.number",
      Phrase(nb: "Antallet er ukjent, men det står et tall.", en: "The count is unknown, but there is a number."),
      fix: Phrase(
        nb: "Fjern «n», eller velg exact, atLeast eller about.", en: "Remove 'n', or choose exact, atLeast or about."),
      at: origin)
  }

  static func numberMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "count.number",
      Phrase(nb: "Tallet «n» mangler.", en: "The number 'n' is missing."),
      fix: Phrase(nb: "Legg til «n», eller skriv «qualifier: unknown».", en: "Add 'n', or write 'qualifier: unknown'."),
      at: origin)
  }

  static func approvalReopened(_ id: String, _ changed: [String], at origin: Origin) -> Finding {
    let files = changed.joined(separator: ", ")
    return Finding(
      .warning, "approval.reopened",
      Phrase(
        nb: "Godkjenningen gjelder ikke lenger; endret siden: \(files).",
        en: "The approval no longer holds; changed since: \(files)."),
      fix: Phrase(
        nb: "«spre approve \(id) --changes» viser hva. Kjør «spre draft \(id)», les, og godkjenn på nytt.",
        en: "'spre approve \(id) --changes' shows what. Run 'spre draft \(id)', read, and approve again."
      ),
      at: origin)
  }

  static func countedOutside(_ codes: [String], at origin: Origin) -> Finding {
    let list = codes.joined(separator: ", ")
    return Finding(
      .note, "activity.counts.outside",
      Phrase(
        nb: "\(list) er talt, men aktiviteten er ikke for \(list).",
        en: "\(list) is counted, but the activity is not for \(list)."),
      fix: Phrase(
        nb: "Ta med \(list) i «groups» om den var for dem; ellers er alt i orden.",
        en: "Add \(list) to 'groups' if it was for them; otherwise all is well."),
      at: origin)
  }

  static func outsideMeasure(_ codes: [String], _ measure: String, at origin: Origin) -> Finding {
    Finding(
      .note, "activity.groups.outside",
      Phrase(
        nb: "Tiltaket «\(measure)» er ikke ment for \(codes.joined(separator: ", ")).",
        en: "The measure '\(measure)' is not meant for \(codes.joined(separator: ", "))."),
      fix: Phrase(
        nb: "Det kan være riktig; vurder om planen skal ha gruppen med.",
        en: "That may be right; consider whether the plan should have the group."),
      at: origin)
  }

  static func kindOfAnotherChannel(
    _ kind: String, _ channel: String, makers: [String], measures: [String], at origin: Origin
  ) -> Finding {
    let makers = makers.joined(separator: ", ")
    let choice = measures.isEmpty ? "" : " (\(measures.joined(separator: ", ")))"
    return Finding(
      .warning, "activity.kind.channel",
      Phrase(
        nb: "Slaget «\(kind)» lages av kanalen \(makers), men tiltaket har kanalen \(channel).",
        en: "The kind '\(kind)' is made by the channel \(makers), but the measure has the channel \(channel)."),
      fix: Phrase(
        nb: "Rett «measure» til et tiltak med den kanalen\(choice), eller rett «kind».",
        en: "Change 'measure' to one with that channel\(choice), or mend 'kind'."), at: origin)
  }
}
