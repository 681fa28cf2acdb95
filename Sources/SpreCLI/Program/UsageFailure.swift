import SpreCore

/// A wish that cannot be met as it was put.
struct UsageFailure: ReportedFailure {
  var phrase: Phrase
  var ending = Ending.wrongUsage

  static let noWorkspace = UsageFailure(
    phrase: Phrase(
      nb:
        "Fant ingen spre.yml her eller i mappene over. Lag en arbeidsmappe med «spre init», eller pek på en med --workspace.",
      en:
        "Found no spre.yml here or in the folders above. Make a workspace with 'spre init', or point at one with --workspace."
    ))

  static func noFolder(_ path: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "Mappen «\(path)» finnes ikke.", en: "The folder '\(path)' does not exist."))
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
}

/// A fault that is not the user's.
struct OwnFailure: ReportedFailure {
  var phrase: Phrase
  var ending = Ending.ownFault
}
