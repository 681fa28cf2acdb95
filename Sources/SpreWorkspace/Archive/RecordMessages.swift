import SpreCore

/// What is said about records that fit neither the workspace nor the calendar.
extension Finding {
  static func unknownInArchive(
    _ kind: FieldType.Reference, _ name: String, known: [String], at origin: Origin
  ) -> Finding {
    let message =
      switch kind {
      case .role: Phrase(nb: "Det er ingen rolle «\(name)» i spre.yml.", en: "There is no role '\(name)' in spre.yml.")
      case .group: Phrase(nb: "Det er ingen gruppe «\(name)» i planen.", en: "There is no group '\(name)' in the plan.")
      case .item: Phrase(nb: "Det er ingen sak «\(name)».", en: "There is no item '\(name)'.")
      case .channel: Phrase(nb: "Det er ingen kanal «\(name)».", en: "There is no channel '\(name)'.")
      default: Phrase(nb: "«\(name)» er ikke kjent.", en: "'\(name)' is not known.")
      }
    let meant = Spelling.suggestion(for: name, among: known)
    return Finding(
      .warning, "archive.\(kind.rawValue).unknown", message,
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "La det stå hvis det var riktig den gangen, ellers rett det.",
          en: "Leave it if it was right at the time; otherwise mend it."),
      at: origin)
  }

  static func incompleteRecord(_ field: String, at origin: Origin) -> Finding {
    var place = origin
    place.field += ".\(field)"
    return Finding(
      .warning, "archive.incomplete",
      Phrase(
        nb: "«\(field)» mangler, så teksten teller ikke med der det spørs om dem.",
        en: "'\(field)' is missing, so the text does not count where they are asked for."),
      fix: Phrase(
        nb: "Hent filen tilbake fra en sikkerhetskopi, eller skriv «\(field): []» om det ikke var noen.",
        en: "Bring the file back from a copy, or write '\(field): []' if there were none."),
      at: place)
  }

  static func nothingDelivered(at origin: Origin) -> Finding {
    Finding(
      .warning, "archive.incomplete",
      Phrase(nb: "Leveringen har en dato, men ikke noe mer.", en: "The delivery has a date and nothing more."),
      fix: Phrase(
        nb: "Hent filen tilbake fra en sikkerhetskopi, eller slett linjen.",
        en: "Bring the file back from a copy, or delete the line."),
      at: origin)
  }

  static func archivedWithoutActivity(_ id: String, known: [String]) -> Finding {
    let meant = Spelling.suggestion(for: id, among: known)
    return Finding(
      .warning, "archive.activity.unknown",
      Phrase(
        nb: "Det er ingen aktivitet «\(id)», så det som er arkivert her, teller ikke med.",
        en: "There is no activity '\(id)', so what is archived here does not count."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Legg aktiviteten tilbake, eller gi mappen aktivitetens nye id.",
          en: "Put the activity back, or give the folder the activity's new id."),
      at: Origin(file: "archive/\(id)"))
  }

  static func deliveredAfterToday(_ day: Day, at origin: Origin) -> Finding {
    Finding(
      .error, "delivery.date",
      Phrase(
        nb: "Loggført som levert \(day), men den dagen har ikke vært.",
        en: "Logged as delivered on \(day), which has not been."),
      fix: Phrase(nb: "Rett datoen.", en: "Mend the date."), at: origin)
  }

  static func deliveredBeforeApproval(_ approved: Day, of activity: String) -> Finding {
    Finding(
      .error, "delivery.date",
      Phrase(
        nb: "Leveringen er datert før tekstene ble godkjent, \(approved).",
        en: "The delivery is dated before the texts were approved, on \(approved)."),
      fix: Phrase(nb: "Oppgi dagen det gikk ut med --date.", en: "Give the day it went out with --date."),
      at: Origin(file: "archive/\(activity)/\(ApprovalFile.name)"))
  }

  static func nobodyCounted(at origin: Origin) -> Finding {
    Finding(
      .error, "count.groups",
      Phrase(nb: "Det står ikke hvem eller hva som er talt.", en: "It does not say who or what was counted."),
      fix: Phrase(
        nb: "Legg til «groups» for mennesker, eller «what» for noe annet, som møter.",
        en: "Add 'groups' for people, or 'what' for something else, such as meetings."),
      at: origin)
  }

  static func moreThanAll(_ n: Int, of all: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "count.of",
      Phrase(nb: "\(n) av \(all) er mer enn alle.", en: "\(n) of \(all) is more than all."),
      fix: Phrase(nb: "Rett «n» eller «of».", en: "Mend 'n' or 'of'."), at: origin)
  }

  static func groupTwiceInCount(_ code: String, at origin: Origin) -> Finding {
    Finding(
      .error, "list.repeated",
      Phrase(
        nb: "Gruppen «\(code)» står mer enn én gang i samme antall.",
        en: "The group '\(code)' stands more than once in the same count."),
      fix: Phrase(nb: "Fjern gjentakelsen.", en: "Remove the repetition."), at: origin)
  }
}
