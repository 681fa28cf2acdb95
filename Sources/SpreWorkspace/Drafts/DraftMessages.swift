import SpreCore

/// What is said about drafts.
extension Finding {
  static func keptDraft(_ entry: Manifest.Entry, newVersion: String?, in place: String) -> Finding {
    let origin = Origin(file: "\(place)/\(entry.path)")
    guard let newVersion else {
      return Finding(
        .note, "draft.edited",
        Phrase(
          nb: "«\(entry.path)» er redigert for hånd og beholdt som den er.",
          en: "'\(entry.path)' was edited by hand and is kept as it is."),
        at: origin)
    }
    let message = Phrase(
      nb: "«\(entry.path)» er redigert for hånd og beholdt; den nye versjonen ligger ved siden av som «\(newVersion)».",
      en: "'\(entry.path)' was edited by hand and is kept; the new version lies beside it as '\(newVersion)'.")
    let fix =
      entry.isEditable
      ? Phrase(
        nb: "Ta over det du vil ha fra den nye, og slett «\(newVersion)».",
        en: "Take over what you want from the new one, and delete '\(newVersion)'.")
      : Phrase(
        nb: "Gjør endringen i aktiviteten eller sakene, slett din egen utgave, og kjør «spre draft» igjen.",
        en: "Make the change in the activity or its items, delete your own version, and run 'spre draft' again.")
    return Finding(.warning, "draft.kept", message, fix: fix, at: origin)
  }

  static func orphanedDraft(_ path: String, in place: String) -> Finding {
    Finding(
      .warning, "draft.orphaned",
      Phrase(
        nb: "«\(path)» lages ikke lenger, men er redigert for hånd og derfor beholdt.",
        en: "'\(path)' is no longer made, but was edited by hand and is therefore kept."),
      fix: Phrase(nb: "Slett filen hvis den ikke trengs.", en: "Delete the file if it is not needed."),
      at: Origin(file: "\(place)/\(path)"))
  }

  static func brokenManifest(in place: String) -> Finding {
    Finding(
      .warning, "draft.manifest",
      Phrase(
        nb: "\(Manifest.name) kan ikke leses; alt som ligger her, regnes som redigert for hånd.",
        en: "\(Manifest.name) cannot be read; all that lies here is taken for edited by hand."),
      fix: Phrase(
        nb: "Slett utkast som ingen har redigert, og kjør «spre draft» igjen.",
        en: "Delete the drafts that nobody has edited, and run 'spre draft' again."),
      at: Origin(file: "\(place)/\(Manifest.name)"))
  }

  static func draftPath(_ problem: DraftPath.Problem, in place: String) -> Finding {
    let origin = Origin(file: place)
    return switch problem {
    case .unsafe(let path):
      Finding(
        .error, "draft.path.unsafe",
        Phrase(
          nb: "Kanalen ville skrive «\(path)», som ikke er en trygg sti; ingenting ble skrevet.",
          en: "The channel would write '\(path)', which is no safe path; nothing was written."),
        fix: Phrase(nb: "Meld feilen til den som lager kanalen.", en: "Report the fault to the channel's author."),
        at: origin)
    case .reserved(let path):
      Finding(
        .error, "draft.path.reserved",
        Phrase(
          nb: "Kanalen ville skrive «\(path)», et navn Spre selv bruker; ingenting ble skrevet.",
          en: "The channel would write '\(path)', a name that Spre uses itself; nothing was written."),
        fix: Phrase(nb: "Meld feilen til den som lager kanalen.", en: "Report the fault to the channel's author."),
        at: origin)
    case .repeated(let path):
      Finding(
        .error, "draft.path.repeated",
        Phrase(
          nb: "To utkast vil begge ligge på «\(path)»; ingenting ble skrevet.",
          en: "Two drafts would both lie at '\(path)'; nothing was written."),
        fix: Phrase(nb: "Meld feilen til den som lager kanalen.", en: "Report the fault to the channel's author."),
        at: origin)
    }
  }

  static func unreadableAttachment(of draft: Draft, in place: String) -> Finding {
    var name = draft.path
    if case .attachment(let path) = draft.content { name = path }
    return Finding(
      .error, "draft.attachment",
      Phrase(
        nb: "Vedlegget «\(name)» kan ikke leses; ingenting ble skrevet.",
        en: "The attachment '\(name)' cannot be read; nothing was written."),
      fix: Phrase(
        nb: "Legg filen der, eller fjern den fra aktiviteten.",
        en: "Put the file there, or remove it from the activity."),
      at: Origin(file: "\(place)/\(draft.path)"))
  }
}
