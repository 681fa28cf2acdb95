import SpreCore

/// The words that all reports share.
enum TellingWords {
  static let unknown = ReportPhrase(nb: "ikke kjent", nn: "ikkje kjent", en: "not known")
  /// A whole year, from its first day to its last.
  static func all(of year: Int) -> ReportPhrase {
    ReportPhrase(nb: "hele \(year)", nn: "heile \(year)", en: "all of \(year)")
  }

  static let notPlanned = ReportPhrase(nb: "ikke planlagt", nn: "ikkje planlagt", en: "not planned")
  static let allGroups = ReportPhrase(nb: "alle målgrupper", nn: "alle målgrupper", en: "all target groups")
  static let noGroup = ReportPhrase(nb: "ingen målgruppe", nn: "inga målgruppe", en: "no target group")
  static let groups = ReportPhrase(nb: "Målgruppene", nn: "Målgruppene", en: "The target groups")
  static let inOrder = ReportPhrase(
    nb: "Målgruppene står i prioritert rekkefølge.", nn: "Målgruppene står i prioritert rekkjefølgje.",
    en: "The target groups stand in order of priority.")
  static let code = ReportPhrase(nb: "Kode", nn: "Kode", en: "Code")
  static let group = ReportPhrase(nb: "Målgruppe", nn: "Målgruppe", en: "Target group")
  static let wording = ReportPhrase(nb: "Kildens egne ord", nn: "Ordlyden i kjelda", en: "The source's own words")
  static let measure = ReportPhrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
  static let activity = ReportPhrase(nb: "Aktivitet", nn: "Aktivitet", en: "Activity")
  static let reason = ReportPhrase(nb: "Grunn", nn: "Grunn", en: "Reason")
  static let noReason = ReportPhrase(nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given")
  static let state = ReportPhrase(nb: "Status", nn: "Status", en: "State")
  static let source = ReportPhrase(nb: "Kilde", nn: "Kjelde", en: "Source")

  /// "k of n" in digits.
  static func of(_ k: Int, _ n: Int, _ language: ReportLanguage) -> ReportPhrase {
    of(language.number(k), language.number(n))
  }

  /// "k of n" in words already written.
  static func of(_ k: String, _ n: String) -> ReportPhrase {
    ReportPhrase(nb: "\(k) av \(n)", nn: "\(k) av \(n)", en: "\(k) of \(n)")
  }

  /// A number with how sure it is.
  static func qualified(_ number: String, _ qualifier: Count.Qualifier) -> ReportPhrase {
    switch qualifier {
    case .exact: ReportPhrase(nb: number, nn: number, en: number)
    case .atLeast: ReportPhrase(nb: "minst \(number)", nn: "minst \(number)", en: "at least \(number)")
    case .about: ReportPhrase(nb: "omtrent \(number)", nn: "om lag \(number)", en: "about \(number)")
    case .unknown: unknown
    }
  }

  static let allTogether = ReportPhrase(nb: "samlet", nn: "samla", en: "together")

  /// That groups were counted together.
  static func together(_ names: String) -> ReportPhrase {
    ReportPhrase(nb: "\(names) samlet", nn: "\(names) samla", en: "\(names) together")
  }

  /// How often something comes round.
  static func every(_ period: Cadence.Period) -> ReportPhrase {
    switch period {
    case .month: ReportPhrase(nb: "hver måned", nn: "kvar månad", en: "every month")
    case .quarter: ReportPhrase(nb: "hvert kvartal", nn: "kvart kvartal", en: "every quarter")
    case .halfYear: ReportPhrase(nb: "hvert halvår", nn: "kvart halvår", en: "every half-year")
    case .year: ReportPhrase(nb: "hvert år", nn: "kvart år", en: "every year")
    }
  }

  /// How far an activity has come.
  static func state(_ state: ActivityState) -> ReportPhrase {
    switch state {
    case .planned: ReportPhrase(nb: "planlagt, uten dato", nn: "planlagd, utan dato", en: "planned, without a date")
    case .scheduled: ReportPhrase(nb: "tidfestet", nn: "tidfest", en: "scheduled")
    case .delivered: ReportPhrase(nb: "gjennomført", nn: "gjennomført", en: "carried out")
    case .cancelled: ReportPhrase(nb: "avlyst", nn: "avlyst", en: "cancelled")
    case .refused: ReportPhrase(nb: "avslått", nn: "avslått", en: "turned down")
    case .continued: ReportPhrase(nb: "videreført", nn: "vidareført", en: "carried on")
    }
  }

  static let overdue = ReportPhrase(
    nb: "dagen er passert, og ingen har sagt hva det ble til",
    nn: "dagen er passert, og ingen har sagt kva det vart til",
    en: "its day has passed, and nobody has said what came of it")
}
