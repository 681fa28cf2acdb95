import SpreCore

/// What changing a plan says.
extension Finding {
  static func unknownMeasure(_ id: String, known: [String], in file: String) -> Finding {
    Finding(
      .error, "reference.measure.unknown",
      Phrase(nb: "Planen har ikke tiltaket «\(id)».", en: "The plan has no measure '\(id)'."),
      fix: suggestion(for: id, among: known), at: Origin(file: file, field: "measures"))
  }

  static func unknownGroup(_ code: String, known: [String], in file: String) -> Finding {
    Finding(
      .error, "reference.group.unknown",
      Phrase(nb: "Planen har ikke målgruppen «\(code)».", en: "The plan has no target group '\(code)'."),
      fix: suggestion(for: code, among: known), at: Origin(file: file, field: "groups"))
  }

  static func groupTwice(_ code: String, in file: String) -> Finding {
    Finding(
      .error, "list.repeated",
      Phrase(nb: "Målgruppen «\(code)» er nevnt to ganger.", en: "The target group '\(code)' is named twice."),
      fix: Phrase(nb: "Nevn den én gang.", en: "Name it once."), at: Origin(file: file))
  }

  static func measureTwice(_ id: String, at origin: Origin?) -> Finding {
    Finding(
      .error, "measure.repeated",
      Phrase(
        nb: "To tiltak heter «\(id)»; det er uklart hvilket som menes.",
        en: "Two measures are called '\(id)'; which one is meant is unclear."),
      fix: Phrase(nb: "Gi det ene en annen id.", en: "Give one of them another id."), at: origin)
  }

  static func editByHand(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "edit.refused",
      Phrase(
        nb: "Gruppene til «\(id)» er skrevet slik at Spre ikke kan endre dem uten å røre annet; ingenting er endret.",
        en: "The groups of '\(id)' are written so that Spre cannot change them alone; nothing is changed."),
      fix: Phrase(
        nb: "Skriv dem som «groups: [A, B]» og prøv igjen, eller endre dem for hånd.",
        en: "Write them as 'groups: [A, B]' and try again, or change them by hand."),
      at: origin)
  }

  static func blankByHand(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "edit.refused",
      Phrase(
        nb: "Det som står under «blank» i «\(id)», er skrevet slik at Spre ikke kan endre det uten å røre annet; "
          + "ingenting er endret.",
        en: "What stands under 'blank' in '\(id)' is written so that Spre cannot change it alone; nothing is changed."),
      fix: Phrase(
        nb: "Skriv det som «blank: {D: grunn}» og prøv igjen, eller endre det for hånd.",
        en: "Write it as 'blank: {D: reason}' and try again, or change it by hand."),
      at: origin)
  }

  private static func suggestion(for word: String, among known: [String]) -> Phrase {
    if let meant = Spelling.suggestion(for: word, among: known) {
      return Phrase(nb: "Mente du «\(meant)»?", en: "Did you mean '\(meant)'?")
    }
    guard !known.isEmpty else {
      return Phrase(nb: "Planen har ingen ennå; legg til en.", en: "The plan has none yet; add one.")
    }
    let list = known.joined(separator: ", ")
    return Phrase(nb: "Bruk en av: \(list).", en: "Use one of: \(list).")
  }
}
