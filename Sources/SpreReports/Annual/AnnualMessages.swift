import SpreCore

/// The words of the annual report.
enum AnnualWords {
  static let summary = ReportPhrase(nb: "Året i korte trekk", nn: "Året i korte trekk", en: "The year in brief")
  static let allActivities = ReportPhrase(nb: "Aktivitetene", nn: "Aktivitetane", en: "The activities")
  static let withoutArea = ReportPhrase(
    nb: "Aktiviteter utenom satsingsområdene", nn: "Aktivitetar utanom satsingsområda",
    en: "Activities outside the focus areas")
  static let ofNoYear = ReportPhrase(
    nb: "Aktiviteter uten kjent år", nn: "Aktivitetar utan kjent år", en: "Activities of no known year")
  static let unfinished = ReportPhrase(
    nb: "Avslått, avlyst, videreført og på overtid", nn: "Avslått, avlyst, vidareført og på overtid",
    en: "Turned down, cancelled, carried on and overdue")
  static let nothingUnfinished = ReportPhrase(
    nb: "Alle aktiviteter er gjennomført.", nn: "Alle aktivitetane er gjennomførte.",
    en: "Every activity was carried out.")
  static let nothingStopped = ReportPhrase(
    nb: "Ingenting er avslått, avlyst, videreført eller på overtid.",
    nn: "Ingenting er avslått, avlyst, vidareført eller på overtid.",
    en: "Nothing was turned down, cancelled, carried on or is overdue.")
  static let toCome = ReportPhrase(nb: "Kommer senere", nn: "Kjem seinare", en: "Still to come")
  static let nothingCarriedOut = ReportPhrase(
    nb: "Ingen aktivitet er gjennomført ennå.", nn: "Ingen aktivitet er gjennomført enno.",
    en: "No activity has been carried out yet.")
  static let outcome = ReportPhrase(nb: "Hva det ble til", nn: "Kva det vart til", en: "What came of it")
  static let wayOn = ReportPhrase(nb: "Veien videre", nn: "Vegen vidare", en: "Where it goes")
  static let wayNotSaid = ReportPhrase(nb: "ikke sagt i hva", nn: "ikkje sagt i kva", en: "in what is not said")
  static let ended = ReportPhrase(nb: "avsluttet", nn: "avslutta", en: "ended")
  static let stillOpen = ReportPhrase(nb: "står åpen", nn: "står open", en: "still open")
  static let figures = ReportPhrase(nb: "Tallene", nn: "Tala", en: "The figures")
  static let whatContactsAre = ReportPhrase(
    nb: "Kontakter er ikke personer: samme person kan være talt flere ganger. Et tall for flere målgrupper samlet blir "
      + "aldri delt på dem. Hver aktivitet er talt én gang, selv om den står under flere satsingsområder.",
    nn: "Kontaktar er ikkje personar: same personen kan vere tald fleire gonger. Eit tal for fleire målgrupper samla "
      + "blir aldri delt på dei. Kvar aktivitet er tald éin gong, sjølv om han står under fleire satsingsområde.",
    en: "Contacts are not persons: one person may be counted several times. A figure for several groups together is "
      + "never split among them. Each activity is counted once, even where it stands under several focus areas.")
  static let countedTogether = ReportPhrase(
    nb: "Målgrupper talt samlet", nn: "Målgrupper talde samla", en: "Groups counted together")
  static let contactsHeading = ReportPhrase(nb: "Kontakter", nn: "Kontaktar", en: "Contacts")
  static let countings = ReportPhrase(nb: "Tellinger", nn: "Teljingar", en: "Counts")
  static let unknown = ReportPhrase(nb: "Uten tall", nn: "Utan tal", en: "Without a number")
  static let alsoCounted = ReportPhrase(nb: "Også talt", nn: "Også talt", en: "Also counted")
  static let thing = ReportPhrase(nb: "Hva", nn: "Kva", en: "What")
  static let number = ReportPhrase(nb: "Antall", nn: "Tal", en: "Number")
  static let withoutNumber = ReportPhrase(
    nb: "Aktiviteter uten tall", nn: "Aktivitetar utan tal", en: "Activities without a number")
  static let allCounted = ReportPhrase(
    nb: "Alle gjennomførte aktiviteter har tall.", nn: "Alle gjennomførte aktivitetar har tal.",
    en: "Every activity carried out has a number.")
  static let partly = ReportPhrase(
    nb: "Talt for noen av målgruppene, men ikke for alle:", nn: "Talt for nokre av målgruppene, men ikkje for alle:",
    en: "Counted for some of the groups, but not for all:")

  static func title(_ year: Int) -> ReportPhrase {
    ReportPhrase(nb: "Årsmelding \(year)", nn: "Årsmelding \(year)", en: "Annual report \(year)")
  }

  static func empty(_ year: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Ingen aktivitet i \(year).", nn: "Ingen aktivitet i \(year).", en: "No activity in \(year).")
  }

  /// How many activities, and how many of each state.
  static func activities(_ activities: [Activity], log: ActivityLog, _ language: ReportLanguage) -> ReportPhrase {
    let states = ActivityState.allCases.compactMap { state -> String? in
      let count = activities.count { log.state(of: $0) == state }
      return count == 0 ? nil : "\(TellingWords.state(state)[language].prefix { $0 != "," }) \(language.number(count))"
    }
    let n = language.number(activities.count)
    let tail = states.isEmpty ? "." : ": \(states.joined(separator: ", "))."
    let isOne = activities.count == 1
    return ReportPhrase(
      nb: "\(n) \(isOne ? "aktivitet" : "aktiviteter")\(tail)",
      nn: "\(n) \(isOne ? "aktivitet" : "aktivitetar")\(tail)",
      en: "\(n) \(isOne ? "activity" : "activities")\(tail)")
  }

  /// How many areas, and how many of them stood empty.
  static func areas(_ count: Int, empty: Int) -> ReportPhrase {
    let isOne = count == 1
    let (nb, nn, en) = (
      "\(count) \(isOne ? "satsingsområde" : "satsingsområder")", "\(count) satsingsområde",
      "\(count) focus \(isOne ? "area" : "areas")"
    )
    return empty == 0
      ? ReportPhrase(
        nb: "\(nb), \(isOne ? "" : "alle ")med aktivitet.", nn: "\(nn), \(isOne ? "" : "alle ")med aktivitet.",
        en: "\(en), \(isOne ? "" : "all ")with activity.")
      : ReportPhrase(
        nb: "\(nb), \(empty) uten aktivitet:", nn: "\(nn), \(empty) utan aktivitet:",
        en: "\(en), \(empty) without activity:")
  }

  /// All contacts, with how many activities have no number.
  static func contacts(_ counts: YearOfCounts, _ telling: Telling) -> ReportPhrase {
    let language = telling.language
    guard counts.activities > 0 else {
      return ReportPhrase(
        nb: "Ingen gjennomførte aktiviteter å telle.", nn: "Ingen gjennomførte aktivitetar å telje.",
        en: "No activity carried out to count.")
    }
    let share = TellingWords.of(counts.without.count, counts.activities, language)
    guard counts.contacts.qualifier != .unknown else {
      return ReportPhrase(
        nb: "Ingen kontakter er talt; \(share.nb) aktiviteter uten tall.",
        nn: "Ingen kontaktar er talde; \(share.nn) aktivitetar utan tal.",
        en: "No contacts were counted; \(share.en) activities without a number.")
    }
    let sum = TellingWords.qualified(language.number(counts.contacts.number), counts.contacts.qualifier)
    return ReportPhrase(
      nb: "\(sum.nb.asStart) kontakter; \(share.nb) aktiviteter uten tall.",
      nn: "\(sum.nn.asStart) kontaktar; \(share.nn) aktivitetar utan tal.",
      en: "\(sum.en.asStart) contacts; \(share.en) activities without a number.")
  }

  static func involved(_ count: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(count, all, language)
    return ReportPhrase(
      nb: "Brukere var med i \(share.nb) aktiviteter, etter det som er skrevet ned.",
      nn: "Brukarar var med i \(share.nn) aktivitetar, etter det som er skrive ned.",
      en: "Users took part in \(share.en) activities, as far as it was written down.")
  }

  static func withoutNumberLead(_ counts: YearOfCounts, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(counts.without.count, counts.activities, language)
    return ReportPhrase(
      nb: "\(share.nb) gjennomførte eller videreførte aktiviteter har ikke tall på hvor mange de nådde.",
      nn: "\(share.nn) gjennomførte eller vidareførte aktivitetar har ikkje tal på kor mange dei nådde.",
      en: "\(share.en) activities carried out or carried on have no number of how many they reached.")
  }
}

extension String {
  /// The words with a capital first.
  var asStart: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
