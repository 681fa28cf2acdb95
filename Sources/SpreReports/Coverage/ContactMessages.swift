import SpreCore

/// The words of counts in a terminal: people are contacts, and a sum says how sure it is.
extension CoverageWords {
  static let contacts = Phrase(
    nb: "Kontakter (én person kan telle flere ganger; en sum over flere grupper deles ikke)",
    en: "Contacts (one person may count several times; a total over several groups is not split)")
  static let things = Phrase(
    nb: "Talt av annet enn folk, for hvert tiltak", en: "Counted of other than people, by measure")
  static let contactsFrom = Phrase(nb: "Kontakter, talt fra", en: "Contacts, counted from")
  static let thingsFrom = Phrase(nb: "Annet enn folk, talt fra", en: "Other than people, counted from")
  static let withoutCounts = Phrase(nb: "Levert uten at folk er talt", en: "Delivered without a count of people")
  static let deviation = Phrase(
    nb: "Avvik fra andelene i planen, leverte aktiviteter for hver gruppe (0 er som ment)",
    en: "Deviation from the plan's shares, delivered activities for each group (0 is as meant)")
  static let noIntent = Phrase(
    nb: "Planen sier ikke hvor stor del hver gruppe er ment å få («share»).",
    en: "The plan does not say which share is meant for each group ('share').")
  static let nothingYet = Phrase(nb: "ingenting levert", en: "nothing delivered")
  static let netReach = Phrase(
    nb: "Netto rekkevidde: andel av gruppen nådd minst én gang, fra tall for gruppen alene",
    en: "Net reach: the share of the group reached at least once, from counts of the group alone")
  static let noSize = Phrase(
    nb: "bare kontakter, for størrelsen («size») mangler",
    en: "only contacts, for the size ('size') is missing")
  static let noneAlone = Phrase(nb: "ingen tall for gruppen alene", en: "no number for the group alone")

  /// A sum with how sure it is: "minst 3550; 4 av 31 tellinger uten tall".
  static func sum(_ sum: CountSum) -> Phrase {
    let number = Phrase(
      nb: sum.of.map { "\(sum.number) av \($0)" } ?? "\(sum.number)",
      en: sum.of.map { "\(sum.number) of \($0)" } ?? "\(sum.number)")
    let words: Phrase =
      switch sum.qualifier {
      case .exact: number
      case .atLeast: Phrase(nb: "minst \(number.nb)", en: "at least \(number.en)")
      case .about: Phrase(nb: "omtrent \(number.nb)", en: "about \(number.en)")
      case .unknown: Phrase(nb: "ukjent", en: "unknown")
      }
    guard sum.unknown > 0 else { return words }
    return Phrase(
      nb: "\(words.nb); \(sum.unknown) av \(sum.counts) \(sum.counts == 1 ? "telling" : "tellinger") uten tall",
      en: "\(words.en); \(sum.unknown) of \(sum.counts) \(sum.counts == 1 ? "count" : "counts") without a number")
  }

  static func inAll(_ sum: CountSum) -> Phrase {
    let words = self.sum(sum)
    return Phrase(nb: "i alt: \(words.nb)", en: "in all: \(words.en)")
  }

  static func uncounted(_ count: Int) -> Phrase {
    Phrase(
      nb: "og \(count) \(count == 1 ? "levert aktivitet" : "leverte aktiviteter") der folk ikke er talt",
      en: "and \(count) delivered \(count == 1 ? "activity" : "activities") without a count of people")
  }

  static func share(of group: String, count: Int, share: Double, intended: Int) -> Phrase {
    Phrase(
      nb: "\(group): \(count), \(WorkingLanguage.nb.percent(share)) %, ment \(intended) %",
      en: "\(group): \(count), \(WorkingLanguage.en.percent(share)) %, meant \(intended) %")
  }

  /// The interval, what it is a share of, and the estimate with the name of its assumption.
  static func reach(_ reach: NetReach) -> Phrase {
    func interval(_ language: WorkingLanguage) -> String {
      let (low, high) = (language.percent(reach.lowest), language.percent(reach.highest))
      return low == high ? "\(low) %" : "\(low)–\(high) %"
    }
    if let n = reach.tooMany {
      return Phrase(
        nb: "kan ikke sies: ett tall er \(n), og gruppen er \(reach.size.n) (\(reach.size.source))",
        en: "cannot be told: one count is \(n), and the group is \(reach.size.n) (\(reach.size.source))")
    }
    let isAbout = reach.qualifier == .about
    let (source, size) = (reach.size.source, reach.size.n)
    return Phrase(
      nb: "\(isAbout ? "omtrent " : "")\(interval(.nb)) av \(size) (\(source)); "
        + "\(WorkingLanguage.nb.percent(reach.sainsbury)) % om hver kontakt er tilfeldig (Sainsburys antakelse)",
      en: "\(isAbout ? "about " : "")\(interval(.en)) of \(size) (\(source)); "
        + "\(WorkingLanguage.en.percent(reach.sainsbury)) % if each contact is chance (Sainsbury's assumption)")
  }

  static func totals(_ count: Int) -> Phrase {
    Phrase(
      nb: "og \(count) \(count == 1 ? "sum" : "summer") over flere grupper",
      en: "and \(count) \(count == 1 ? "total" : "totals") over several groups")
  }

  /// The title over the measures that each inversion was counted from.
  static func inverted(_ level: CoverageLevel) -> Phrase {
    let name = self.level(level)
    return Phrase(nb: "Snudde par, \(name.nb), talt fra", en: "Pairs upside down, \(name.en), counted from")
  }
}
