import SpreCore

/// What the program finds when it drafts, approves and delivers.
extension Finding {
  static func notDrafted(_ reason: Phrase, at origin: Origin) -> Finding {
    Finding(
      .error, "draft.impossible", reason,
      fix: Phrase(
        nb: "Rett det, og kjør «spre draft» igjen.", en: "Mend it, and run 'spre draft' again."), at: origin)
  }

  static func unreadableItem(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "draft.item.unreadable",
      Phrase(
        nb: "Saken «\(id)» kan ikke leses, så utkastene mangler den.",
        en: "The item '\(id)' cannot be read, so the drafts lack it."),
      fix: Phrase(
        nb: "Rett feilene i items/\(id).md, eller ta saken ut av listen.",
        en: "Mend the errors in items/\(id).md, or take the item off the list."),
      at: origin)
  }

  static func calledOff(_ state: ActivityState, _ severity: Severity, at origin: Origin) -> Finding {
    Finding(
      severity, "activity.calledOff",
      Phrase(
        nb: "Aktiviteten er \(state.label.nb) (\(state.rawValue)).",
        en: "The activity is \(state.label.en) (\(state.rawValue))."),
      fix: Phrase(
        nb: "Fjern «state» hvis den likevel skal gjennomføres.",
        en: "Remove 'state' if it will be carried out after all."),
      at: origin)
  }
}
