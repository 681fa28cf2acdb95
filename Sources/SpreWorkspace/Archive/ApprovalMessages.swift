import SpreCore

/// Why drafts cannot be approved.
extension Finding {
  static func nothingToApprove(in place: String) -> Finding {
    Finding(
      .error, "approval.drafts",
      Phrase(nb: "Det er ingen utkast å godkjenne i \(place).", en: "There are no drafts to approve in \(place)."),
      fix: Phrase(nb: "Kjør «spre draft» først.", en: "Run 'spre draft' first."), at: Origin(file: place))
  }

  static func staleDrafts(in place: String) -> Finding {
    Finding(
      .error, "approval.stale",
      Phrase(
        nb: "Utkastene i \(place) er ikke det Spre ville laget nå.",
        en: "The drafts in \(place) are not what Spre would make now."),
      fix: Phrase(
        nb: "Kjør «spre draft» igjen, og les utkastene.", en: "Run 'spre draft' again, and read the drafts."),
      at: Origin(file: place))
  }

  static func unknownDraft(_ path: String, known: [String], in place: String) -> Finding {
    let meant = Spelling.suggestion(for: path, among: known)
    return Finding(
      .error, "approval.draft.unknown",
      Phrase(nb: "Det er ikke noe utkast «\(path)».", en: "There is no draft '\(path)'."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Bruk en av: \(known.joined(separator: ", ")).", en: "Use one of: \(known.joined(separator: ", "))."),
      at: Origin(file: place))
  }

  static func previewNamed(_ path: String, in place: String) -> Finding {
    Finding(
      .error, "approval.draft.preview",
      Phrase(
        nb: "«\(path)» er bare for dem som lager aktiviteten, og kan ikke godkjennes; den går aldri ut.",
        en: "'\(path)' is only for those who make the activity, and cannot be approved; it never goes out."),
      fix: Phrase(
        nb: "Nevn filen som skal ut, eller la --draft være.", en: "Name the file that goes out, or leave out --draft."),
      at: Origin(file: "\(place)/\(path)"))
  }

  static func missingDraft(_ path: String, in place: String) -> Finding {
    Finding(
      .error, "approval.draft.missing",
      Phrase(nb: "Utkastet «\(path)» er borte.", en: "The draft '\(path)' is gone."),
      fix: Phrase(nb: "Kjør «spre draft» igjen.", en: "Run 'spre draft' again."),
      at: Origin(file: "\(place)/\(path)"))
  }

  /// A draft that may not be edited was; what Spre makes now may lie beside it, and it does not help to delete that.
  static func editedDraft(_ path: String, newVersion: String?, in place: String) -> Finding {
    Finding(
      .error, "approval.draft.edited",
      Phrase(
        nb: "«\(path)» er redigert for hånd, og slike utkast endres gjennom aktiviteten og sakene."
          + (newVersion.map { " Slik Spre lager det, ligger det ved siden av som «\($0)»." } ?? ""),
        en: "'\(path)' was edited by hand, and such drafts change through the activity and its items."
          + (newVersion.map { " What Spre makes lies beside it as '\($0)'." } ?? "")),
      fix: Phrase(
        nb: "Gjør endringen der, slett din egen utgave, og kjør «spre draft» igjen.",
        en: "Make the change there, delete your own version, and run 'spre draft' again."),
      at: Origin(file: "\(place)/\(path)"))
  }

  static func newVersionLies(_ path: String, _ name: String, in place: String) -> Finding {
    Finding(
      .error, "approval.new",
      Phrase(
        nb: "En ny versjon av «\(path)» ligger ved siden av som «\(name)».",
        en: "A new version of '\(path)' lies beside it as '\(name)'."),
      fix: Phrase(
        nb: "Velg: ta over det du vil ha fra den, og slett «\(name)».",
        en: "Choose: take over what you want from it, and delete '\(name)'."),
      at: Origin(file: "\(place)/\(name)"))
  }

  /// An error that stands, told as it is; several of one sort are told by the first.
  static func openError(_ error: Finding, count: Int) -> Finding {
    let more = Phrase(
      nb: count > 1 ? " Det er \(count) slike feil." : "", en: count > 1 ? " There are \(count) such errors." : "")
    return Finding(
      .error, "approval.error",
      Phrase(
        nb: "En feil står åpen [\(error.code)]: \(error.message.nb)\(more.nb)",
        en: "An error is open [\(error.code)]: \(error.message.en)\(more.en)"),
      fix: Phrase(
        nb: "\(error.fix?.nb ?? "Rett den.") Må det ut likevel: --override \(error.code) --reason «hvorfor».",
        en: "\(error.fix?.en ?? "Mend it.") If it must go out all the same: --override \(error.code) --reason 'why'."),
      at: error.origin)
  }

  static func needlessOverride(_ code: String, open: [String]) -> Finding {
    let meant = Spelling.suggestion(for: code, among: open)
    return Finding(
      .error, "approval.override.unknown",
      Phrase(nb: "Ingen åpen feil heter \(code).", en: "No open error is called \(code)."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(nb: "Ta bort --override \(code).", en: "Leave out --override \(code)."))
  }

  static func overrideWithoutReason(_ code: String) -> Finding {
    Finding(
      .error, "approval.override.reason",
      Phrase(
        nb: "Det mangler en grunn til å slippe gjennom \(code).", en: "There is no reason for letting \(code) through."),
      fix: Phrase(nb: "Legg til --reason «hvorfor».", en: "Add --reason 'why'."))
  }
}
