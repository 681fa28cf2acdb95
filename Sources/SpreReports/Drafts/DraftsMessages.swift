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

  static let otherFiles = Phrase(nb: "Andre filer", en: "Other files")
  static let matrix = Phrase(
    nb: "Matrisen: hvilke tiltak som når hvilke målgrupper", en: "The matrix: which measures reach which target groups")

  static func preflight(_ title: String) -> Phrase {
    Phrase(nb: "Kontroll før utsending av «\(title)»", en: "Preflight of '\(title)'")
  }

  static func changes(_ title: String) -> Phrase {
    Phrase(nb: "Endret siden «\(title)» ble godkjent", en: "Changed since '\(title)' was approved")
  }

  static func madeFor(_ day: String) -> Phrase {
    Phrase(nb: "Laget for \(day).", en: "Made for \(day).")
  }

  static func counts(activities: Int, drafts: Int) -> Phrase {
    Phrase(
      nb: "\(activities) \(activities == 1 ? "aktivitet" : "aktiviteter") og \(drafts) utkast.",
      en: "\(activities) \(activities == 1 ? "activity" : "activities") and "
        + "\(drafts) \(drafts == 1 ? "draft" : "drafts").")
  }

  /// Many files of one sort, folded away.
  static func many(_ use: Phrase?, _ count: Int) -> Phrase {
    let label = use ?? otherFiles
    return Phrase(nb: "\(label.nb): \(count) filer", en: "\(label.en): \(count) files")
  }

  static func words(_ n: Int) -> Phrase { Phrase(nb: "\(n) ord", en: n == 1 ? "1 word" : "\(n) words") }

  /// A size in whole kilobytes of 1000 bytes, or megabytes with one decimal, rounded up.
  static func size(_ bytes: Int) -> Phrase {
    let kilobytes = (bytes + 999) / 1000
    guard kilobytes >= 1000 else { return Phrase(nb: "\(kilobytes) kB", en: "\(kilobytes) kB") }
    let tenths = (bytes + 99_999) / 100_000
    return Phrase(nb: "\(tenths / 10),\(tenths % 10) MB", en: "\(tenths / 10).\(tenths % 10) MB")
  }

  /// What to do with a draft, or nothing where only the media type can tell.
  static func use(_ use: DraftUse) -> Phrase? {
    switch use {
    case .read: Phrase(nb: "Les", en: "Read")
    case .edit: Phrase(nb: "Rediger", en: "Edit")
    case .workingPaper: Phrase(nb: "Bare for dere som lager dette", en: "Only for those who make this")
    case .webPage: Phrase(nb: "Side til nettstedet", en: "Page for the web site")
    case .sendingSystem: Phrase(nb: "Til utsendingssystemet (HTML)", en: "For the sending system (HTML)")
    case .plainText: Phrase(nb: "Ren tekst", en: "Plain text")
    case .mail: Phrase(nb: "Åpne i e-postprogram", en: "Open in a mail program")
    case .sending: Phrase(nb: "Brevet slik det blir sendt", en: "The letter as it will be sent")
    case .calendar: Phrase(nb: "Kalenderfil", en: "Calendar file")
    case .schedule: Phrase(nb: "Program for konferanseapper", en: "Schedule for conference apps")
    case .feed: Phrase(nb: "Nyhetsstrøm", en: "News feed")
    case .picture: Phrase(nb: "Bilde som skal ligge på nettet", en: "Picture that belongs on the web")
    case .other: nil
    }
  }

  /// The preview of an activity in a language, for the groups named where there are several.
  static func preview(_ title: String, _ language: Language?, for groups: String?) -> Phrase {
    Phrase(
      nb: "Forhåndsvisning\(language.map { " på \($0.name.nb)" } ?? "")\(groups.map { " for \($0)" } ?? ""): \(title)",
      en: "Preview\(language.map { " in \($0.name.en)" } ?? "")\(groups.map { " for \($0)" } ?? ""): \(title)")
  }

  static func drafts(of title: String, _ language: Language?) -> Phrase {
    Phrase(
      nb: "Utkast\(language.map { " på \($0.name.nb)" } ?? "") til «\(title)»",
      en: "Drafts\(language.map { " in \($0.name.en)" } ?? "") of '\(title)'")
  }
}
