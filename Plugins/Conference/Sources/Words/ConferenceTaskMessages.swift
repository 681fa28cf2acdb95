import SpreCore

/// What the checks of tasks, deadlines and contributions say.
extension Finding {
  static func taskOverdue(_ title: String, _ date: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.task.overdue",
      Phrase(
        nb: "«\(short(title))» skulle vært gjort \(date.written(in: .nb)).",
        en: "'\(short(title))' should have been done by \(date.written(in: .en))."),
      fix: Phrase(
        nb: "Gjør oppgaven, og sett kryss i ruten: [x]. Er den uaktuell, så fjern linjen.",
        en: "Do it, and tick its box: [x]. If it does not matter, remove the line."), at: origin)
  }

  static func taskUndated(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .note, "conference.task.undated",
      Phrase(nb: "«\(short(title))» har ingen frist.", en: "'\(short(title))' has no date."),
      fix: Phrase(
        nb: "Legg til «before: DAGER» før åpningen, eller «after: DAGER» etter siste dag.",
        en: "Add 'before: DAYS' before the opening, or 'after: DAYS' after the last day."), at: origin)
  }

  static func deadlinePassed(_ title: String, _ date: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.deadline.passed",
      Phrase(
        nb: "Fristen «\(short(title))» gikk ut \(date.written(in: .nb)).",
        en: "The deadline '\(short(title))' passed on \(date.written(in: .en))."),
      fix: Phrase(
        nb: "Skriv «done: true» hvis det er gjort, eller spør arrangøren om utsettelse.",
        en: "Write 'done: true' if it is done, or ask the organiser for more time."), at: origin)
  }

  static func deadlineNear(_ title: String, _ date: Day, _ days: Int, at origin: Origin) -> Finding {
    let when =
      days == 0
      ? Phrase(nb: "i dag", en: "today")
      : Phrase(nb: "om \(days) \(days == 1 ? "dag" : "dager")", en: "in \(days) \(days == 1 ? "day" : "days")")
    return Finding(
      .note, "contribution.deadline.near",
      Phrase(
        nb: "Fristen «\(short(title))» går ut \(when.nb), \(date.written(in: .nb)).",
        en: "The deadline '\(short(title))' is \(when.en), \(date.written(in: .en))."), at: origin)
  }

  static func deadlineLate(_ title: String, _ opening: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.deadline.late",
      Phrase(
        nb: "Fristen «\(short(title))» er etter at konferansen åpner, \(opening.written(in: .nb)).",
        en: "The deadline '\(short(title))' is after the conference opens, \(opening.written(in: .en))."),
      fix: Phrase(
        nb:
          "La den stå hvis det er meningen, som for reiseregninger; rett ellers datoen for fristen eller aktiviteten.",
        en: "Leave it if it is meant, as for travel costs; else mend its date, or the activity's."),
      at: origin)
  }

  static func submissionsNone(at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.none",
      Phrase(nb: "Aktiviteten har ingen bidrag ennå.", en: "The activity has no contributions yet."),
      fix: Phrase(nb: "Legg til «contributions:».", en: "Add 'contributions:'."), at: origin)
  }

  static func submissionUnabstracted(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.abstract.missing",
      Phrase(
        nb: "«\(short(title))» er sendt inn, og sammendraget står ikke her.",
        en: "'\(short(title))' is submitted, and its abstract does not stand here."),
      fix: Phrase(nb: "Legg til «abstract: …».", en: "Add 'abstract: …'."), at: origin)
  }

  static func submissionUnstaffed(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.by.missing",
      Phrase(nb: "Ingen står for «\(short(title))».", en: "Nobody stands for '\(short(title))'."),
      fix: Phrase(nb: "Legg til «by: [NØKKEL]».", en: "Add 'by: [KEY]'."), at: origin)
  }

  static func submissionUndecided(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "contribution.status.undecided",
      Phrase(
        nb: "Konferansen er i gang eller over, og det er ikke sagt om «\(short(title))» ble antatt.",
        en: "The conference has begun, and nobody has said whether '\(short(title))' was accepted."),
      fix: Phrase(
        nb: "Skriv «status: accepted» eller «status: declined».",
        en: "Write 'status: accepted' or 'status: declined'."), at: origin)
  }
}
