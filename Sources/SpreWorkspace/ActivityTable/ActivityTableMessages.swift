import SpreCore

/// What reading activities from a table says.
extension Finding {
  static func unreadableActivity(_ id: String, path: String, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.unreadable",
      Phrase(
        nb: "Aktiviteten «\(id)» finnes, men \(path) kan ikke leses.",
        en: "The activity '\(id)' is there, but \(path) cannot be read."),
      fix: Phrase(nb: "Rett filen først; «spre check» viser hva.", en: "Mend the file first; 'spre check' shows what."),
      at: origin)
  }

  static func rowWithoutID(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.id",
      id.isEmpty
        ? Phrase(nb: "Raden har ingen id.", en: "The row has no id.")
        : Phrase(nb: "«\(id)» kan ikke være en id.", en: "'\(id)' cannot be an id."),
      fix: Phrase(
        nb: "Skriv små bokstaver a–z, sifre og bindestrek, slik som «fagdag-bodo».",
        en: "Write lower-case letters a-z, digits and hyphens, such as 'fagdag-bodo'."),
      at: origin)
  }

  static func rowWithoutYear(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.year",
      Phrase(
        nb: "«\(id)» er ny, og raden sier verken dato eller år.",
        en: "'\(id)' is new, and the row says neither date nor year."),
      fix: Phrase(
        nb: "Fyll ut datoen, eller året når datoen ikke er bestemt.",
        en: "Fill in the date, or the year while there is no date."),
      at: origin)
  }

  static func unreadableCount(_ text: String, at origin: Origin) -> Finding {
    Finding(
      .error, "activity.counts.unreadable",
      Phrase(nb: "«\(text)» er ikke til å forstå som et antall.", en: "'\(text)' cannot be understood as a count."),
      fix: Phrase(
        nb: "Skriv slik: «A, B minst 120; F ukjent; 3 av 4 helseforetak».",
        en: "Write it so: 'A, B at least 120; F unknown; 3 of 4 trusts'."),
      at: origin)
  }

  static func activityByHand(_ field: String, in file: String, at origin: Origin) -> Finding {
    Finding(
      .error, "edit.refused",
      Phrase(
        nb: "«\(field)» i \(file) er skrevet slik at Spre ikke kan endre det uten å røre annet, som kommentarer.",
        en: "'\(field)' in \(file) is written so that Spre cannot change it alone, without touching comments, say."),
      fix: Phrase(
        nb: "Endre det i filen, og la cellen være som den var.",
        en: "Change it in the file, and leave the cell as it was."),
      at: origin)
  }

  static func notMoved(_ file: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "activity.year.kept",
      Phrase(nb: "Filen flyttes ikke: den ligger i \(file).", en: "The file is not moved: it lies in \(file)."),
      fix: Phrase(nb: "Flytt filen til mappen for året.", en: "Move the file to the year's folder."), at: origin)
  }
}
