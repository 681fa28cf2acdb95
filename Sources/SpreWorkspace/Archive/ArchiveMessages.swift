import SpreCore

/// What the archive says when it is asked to deliver or checked.
extension Finding {
  static func changedText(_ path: String, at place: String) -> Finding {
    Finding(
      .error, "archive.changed",
      Phrase(
        nb: "Den frosne teksten «\(path)» er ikke lenger den som ble godkjent eller sendt.",
        en: "The frozen text '\(path)' is no longer the one that was approved or went out."),
      fix: Phrase(
        nb: "Hent den tilbake fra en sikkerhetskopi, eller godkjenn på nytt med «spre approve».",
        en: "Bring it back from a copy, or approve again with 'spre approve'."),
      at: Origin(file: place))
  }

  static func missingText(_ path: String, at place: String) -> Finding {
    Finding(
      .error, "archive.missing",
      Phrase(nb: "Den frosne teksten «\(path)» mangler.", en: "The frozen text '\(path)' is missing."),
      fix: Phrase(
        nb: "Hent den tilbake fra en sikkerhetskopi, eller godkjenn på nytt med «spre approve».",
        en: "Bring it back from a copy, or approve again with 'spre approve'."),
      at: Origin(file: place))
  }

  static func emptyRecord(at place: String) -> Finding {
    Finding(
      .error, "archive.empty",
      Phrase(nb: "Filen er tom.", en: "The file is empty."),
      fix: Phrase(
        nb: "Hent den tilbake fra en sikkerhetskopi, eller slett den.", en: "Bring it back from a copy, or delete it."),
      at: Origin(file: place))
  }

  static func noApproval(_ activity: String) -> Finding {
    Finding(
      .error, "delivery.approval",
      Phrase(nb: "Utkastene til «\(activity)» er ikke godkjent.", en: "The drafts of '\(activity)' are not approved."),
      fix: Phrase(nb: "Kjør «spre approve \(activity)» først.", en: "Run 'spre approve \(activity)' first."),
      at: Origin(file: "archive/\(activity)/\(ApprovalFile.name)"))
  }

  static func reopened(_ activity: String, _ inputs: [String]) -> Finding {
    let names = inputs.joined(separator: ", ")
    return Finding(
      .error, "approval.reopened",
      Phrase(
        nb: "Godkjenningen av «\(activity)» gjelder ikke lenger: \(names) er endret siden.",
        en: "The approval of '\(activity)' no longer holds: \(names) changed since."),
      fix: Phrase(
        nb: "Kjør «spre draft \(activity)», les utkastene og godkjenn dem på nytt.",
        en: "Run 'spre draft \(activity)', read the drafts and approve them again."),
      at: Origin(file: "archive/\(activity)/\(ApprovalFile.name)"))
  }

  static func notApproved(_ path: String, known: [String], of activity: String) -> Finding {
    let meant = Spelling.suggestion(for: path, among: known)
    return Finding(
      .error, "delivery.draft.unknown",
      Phrase(nb: "«\(path)» er ikke godkjent.", en: "'\(path)' is not approved."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Bruk en av: \(known.joined(separator: ", ")).", en: "Use one of: \(known.joined(separator: ", "))."),
      at: Origin(file: "archive/\(activity)/\(ApprovalFile.name)"))
  }

  static func repeatedDelivery(_ activity: String) -> Finding {
    Finding(
      .error, "delivery.repeated",
      Phrase(
        nb: "Denne leveringen av «\(activity)» er allerede loggført, så det er ikke skrevet noe nytt.",
        en: "This delivery of '\(activity)' is logged already, so nothing new was written."),
      fix: Phrase(
        nb: "Gjør ingenting, eller oppgi det som er annerledes: dato, antall eller adresse.",
        en: "Do nothing, or say what differs: date, count or address."),
      at: Origin(file: "archive/\(activity)/\(DeliveryFile.name)"))
  }

  static func logTakesNoEntry(at place: String) -> Finding {
    Finding(
      .error, "delivery.form",
      Phrase(
        nb: "Filen er skrevet slik at en ny levering ikke kan føyes til på slutten.",
        en: "The file is written so that no delivery can be added at its end."),
      fix: Phrase(
        nb: "La «deliveries:» stå sist, med hver levering på egne linjer som begynner med «- ».",
        en: "Let 'deliveries:' stand last, each delivery on lines of its own that begin with '- '."),
      at: Origin(file: place))
  }
}
