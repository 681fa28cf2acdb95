import SpreCore

/// The words of the reach by month, in the picture and in its table.
enum ReachWords {
  static let together = ReportPhrase(
    nb: "Flere grupper talt sammen", nn: "Fleire grupper talde saman", en: "Several groups counted together")
  static let togetherScale = ReportPhrase(nb: "egen målestokk", nn: "eigen målestokk", en: "a scale of its own")
  static let group = ReportPhrase(nb: "Målgruppe", nn: "Målgruppe", en: "Target group")
  static let sum = ReportPhrase(nb: "Sum", nn: "Sum", en: "Sum")
  static let noMonth = ReportPhrase(nb: "uten måned", nn: "utan månad", en: "no month")
  static let exact = ReportPhrase(nb: "nøyaktig talt", nn: "nøyaktig talt", en: "counted exactly")
  static let atLeast = ReportPhrase(nb: "minst så mange", nn: "minst så mange", en: "at least so many")
  static let about = ReportPhrase(nb: "omtrent så mange", nn: "om lag så mange", en: "about so many")
  static let unknown = ReportPhrase(
    nb: "levert, men ikke talt", nn: "levert, men ikkje talt", en: "delivered, but not counted")
  static let zero = ReportPhrase(nb: "talt til null", nn: "talt til null", en: "counted as none")
  static let nothing = ReportPhrase(nb: "ingenting levert", nn: "ingenting levert", en: "nothing delivered")
  static let notCounted = ReportPhrase(nb: "ikke talt", nn: "ikkje talt", en: "not counted")
  static let contacts = ReportPhrase(
    nb: "Tallene er kontakter, ikke personer: samme person kan være talt flere ganger. "
      + "Et tall for flere grupper sammen blir aldri delt mellom dem.",
    nn: "Tala er kontaktar, ikkje personar: same person kan vere tald fleire gonger. "
      + "Eit tal for fleire grupper saman blir aldri delt mellom dei.",
    en: "The numbers are contacts, not people: one person may be counted several times. "
      + "A number for several groups together is never split between them.")
  static let scroll = ReportPhrase(
    nb: "Bildet av rekkevidden, ruller sidelengs", nn: "Biletet av rekkjevidda, rullar sidelengs",
    en: "The picture of the reach, scrolls sideways")
  static let tableScroll = ReportPhrase(
    nb: "Tabellen over rekkevidden, ruller sidelengs", nn: "Tabellen over rekkjevidda, rullar sidelengs",
    en: "The table of the reach, scrolls sideways")
  static let none = ReportPhrase(
    nb: "Ingenting er levert og talt.", nn: "Ingenting er levert og talt.", en: "Nothing is delivered and counted.")

  /// The name of the picture of a year.
  static func title(_ year: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Rekkevidde måned for måned \(year)", nn: "Rekkjevidd månad for månad \(year)",
      en: "Reach month by month \(year)")
  }

  /// The groups that have no number of their own.
  static func uncounted(_ names: String) -> ReportPhrase {
    ReportPhrase(
      nb: "Uten tall for seg selv: \(names)", nn: "Utan tal for seg sjølv: \(names)",
      en: "Without a number of their own: \(names)")
  }

  /// A sum with how sure it is; a dash when there is none.
  static func sum(_ sum: CountSum?) -> ReportPhrase {
    guard let sum else { return ReportPhrase(nb: "–", nn: "–", en: "–") }
    let number = "\(sum.number)"
    return switch sum.qualifier {
    case .exact: ReportPhrase(nb: number, nn: number, en: number)
    case .atLeast: ReportPhrase(nb: "minst \(number)", nn: "minst \(number)", en: "at least \(number)")
    case .about: ReportPhrase(nb: "ca. \(number)", nn: "ca. \(number)", en: "about \(number)")
    case .unknown: notCounted
    }
  }
}
