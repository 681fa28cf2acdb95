import SpreCore

/// The words of the page over all drafts.
enum DraftsWords {
  static let heading = Phrase(nb: "Utkast", en: "Drafts")
  static let none = Phrase(nb: "Ingen utkast ennå.", en: "No drafts yet.")
  static let activities = Phrase(nb: "Aktiviteter", en: "Activities")
  static let date = Phrase(nb: "Dato", en: "Date")
  static let noDate = Phrase(nb: "uten dato", en: "no date")
  static let groups = Phrase(nb: "Målgrupper", en: "Target groups")
  static let state = Phrase(nb: "Tilstand", en: "State")
  static let findings = Phrase(nb: "Funn", en: "Findings")
  static let otherFindings = Phrase(nb: "Andre funn i arbeidsmappen", en: "Other findings in the workspace")
  static let editable = Phrase(nb: "kan redigeres her", en: "may be edited in place")
  static let editedByHand = Phrase(nb: "endret for hånd", en: "edited by hand")
  static let newer = Phrase(nb: "nyere versjon ligger ved siden av:", en: "a newer version lies beside it:")
  static let noDrafts = Phrase(nb: "Ingen utkast av denne aktiviteten.", en: "No drafts of this activity.")

  static func madeFor(_ day: Day) -> Phrase {
    Phrase(nb: "Laget for \(day).", en: "Made for \(day).")
  }

  static func counts(activities: Int, drafts: Int) -> Phrase {
    Phrase(
      nb: "\(activities) \(activities == 1 ? "aktivitet" : "aktiviteter") og \(drafts) utkast.",
      en: "\(activities) \(activities == 1 ? "activity" : "activities") and "
        + "\(drafts) \(drafts == 1 ? "draft" : "drafts").")
  }

  static func words(_ n: Int) -> Phrase { Phrase(nb: "\(n) ord", en: n == 1 ? "1 word" : "\(n) words") }

  /// A size in bytes or whole kilobytes of 1000 bytes, rounded up.
  static func size(_ bytes: Int) -> String { bytes < 1000 ? "\(bytes) B" : "\((bytes + 999) / 1000) kB" }

  static func preview(_ title: String, _ language: Language?) -> Phrase {
    let tag = language.map { " (\($0.rawValue))" } ?? ""
    return Phrase(nb: "Forhåndsvisning\(tag): \(title)", en: "Preview\(tag): \(title)")
  }

  static func drafts(of title: String) -> Phrase { Phrase(nb: "Utkast til «\(title)»", en: "Drafts of '\(title)'") }
}
