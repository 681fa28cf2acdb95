import SpreCore

/// The words of the action plan.
enum ActionWords {
  static let summary = ReportPhrase(nb: "Planen i korte trekk", nn: "Planen i korte trekk", en: "The plan in brief")
  static let deadlines = ReportPhrase(nb: "Fristene", nn: "Fristane", en: "The deadlines")
  static let deadline = ReportPhrase(nb: "Frist", nn: "Frist", en: "Deadline")
  static let deadlineMet = ReportPhrase(nb: "gjort", nn: "gjort", en: "done")
  static let deadlinePassed = ReportPhrase(
    nb: "passert, ikke gjort", nn: "passert, ikkje gjort", en: "passed, not done")
  static let deadlineToCome = ReportPhrase(nb: "står igjen", nn: "står att", en: "still to do")
  static let when = ReportPhrase(nb: "Når", nn: "Når", en: "When")
  static let noDay = ReportPhrase(nb: "uten dato", nn: "utan dato", en: "no date")
  static let notSet = ReportPhrase(nb: "Ikke lagt inn ennå", nn: "Ikkje lagt inn enno", en: "Not set down yet")
  static let passedBy = ReportPhrase(
    nb: "Ikke lagt inn, og tiden er passert", nn: "Ikkje lagt inn, og tida er passert",
    en: "Not set down, and the time has passed")
  static let unplanned = ReportPhrase(
    nb: "Aktiviteter uten tiltak i planen", nn: "Aktivitetar utan tiltak i planen",
    en: "Activities without a measure in the plan")
  static let carriedOver = ReportPhrase(
    nb: "Overført fra tidligere år", nn: "Overført frå tidlegare år", en: "Carried over from earlier years")
  static let nothingCarried = ReportPhrase(
    nb: "Ingenting står igjen fra tidligere år.", nn: "Ingenting står att frå tidlegare år.",
    en: "Nothing is left from earlier years.")
  static let closed = ReportPhrase(
    nb: "Avsluttet fra tidligere år", nn: "Avslutta frå tidlegare år", en: "Closed from earlier years")
  static let from = ReportPhrase(nb: "Fra", nn: "Frå", en: "From")
  static let coming = ReportPhrase(
    nb: "tidfestet, ikke gjennomført ennå", nn: "tidfest, ikkje gjennomført enno", en: "scheduled, not carried out yet")
  static let lost = ReportPhrase(
    nb: "videreført, men ikke sagt i hva", nn: "vidareført, men ikkje sagt i kva",
    en: "carried on, but in what is not said")
  static let goesOn = ReportPhrase(nb: "går videre i", nn: "går vidare i", en: "goes on in")
  static let finished = ReportPhrase(nb: "gjennomført i", nn: "gjennomført i", en: "carried out in")
  static let ended = ReportPhrase(nb: "gikk videre i", nn: "gjekk vidare i", en: "went on in")

  static func title(_ year: Int) -> ReportPhrase {
    ReportPhrase(nb: "Handlingsplan \(year)", nn: "Handlingsplan \(year)", en: "Action plan \(year)")
  }

  static func nothing(_ year: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Ingenting er lagt inn for \(year).", nn: "Ingenting er lagt inn for \(year).",
      en: "Nothing is set down for \(year).")
  }

  static func idle(_ idle: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(idle, all, language)
    return ReportPhrase(
      nb: "\(share.nb) tiltak uten aktivitet", nn: "\(share.nn) tiltak utan aktivitet",
      en: "\(share.en) measures without activity")
  }

  static func openSlots(_ open: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(open, all, language)
    return open == 0
      ? ReportPhrase(
        nb: "Alt som planen sier skal komme jevnlig, er lagt inn.",
        nn: "Alt som planen seier skal kome jamleg, er lagt inn.",
        en: "Everything that the plan wants regularly is set down.")
      : ReportPhrase(
        nb: "\(share.nb) ganger som planen ber om, er ikke lagt inn ennå.",
        nn: "\(share.nn) gonger som planen ber om, er ikkje lagd inn enno.",
        en: "\(share.en) times that the plan asks for are not set down yet.")
  }

  static func passedSlots(_ passed: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(passed, all, language)
    return ReportPhrase(
      nb: "\(share.nb) ganger som planen ber om, er passert uten at noe er lagt inn.",
      nn: "\(share.nn) gonger som planen ber om, er passerte utan at noko er lagt inn.",
      en: "\(share.en) times that the plan asks for have passed with nothing set down.")
  }

  static func beforeYear(_ year: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Står igjen før \(year) begynner", nn: "Står att før \(year) byrjar",
      en: "Still to come before \(year) begins")
  }

  static func toCome(_ count: Int, before year: Int, _ language: ReportLanguage) -> ReportPhrase {
    let n = language.number(count)
    return ReportPhrase(
      nb: "\(n) \(count == 1 ? "aktivitet" : "aktiviteter") står igjen før \(year) begynner.",
      nn: "\(n) \(count == 1 ? "aktivitet" : "aktivitetar") står att før \(year) byrjar.",
      en: "\(n) \(count == 1 ? "activity" : "activities") still to come before \(year) begins.")
  }

  static func carried(_ open: Int, _ language: ReportLanguage) -> ReportPhrase {
    let n = language.number(open)
    return ReportPhrase(
      nb: "\(n) \(open == 1 ? "aktivitet" : "aktiviteter") overført fra tidligere år.",
      nn: "\(n) \(open == 1 ? "aktivitet" : "aktivitetar") overført frå tidlegare år.",
      en: "\(n) \(open == 1 ? "activity" : "activities") carried over from earlier years.")
  }

  static func quarter(_ number: Int) -> ReportPhrase {
    ReportPhrase(nb: "\(number). kvartal", nn: "\(number). kvartal", en: "quarter \(number)")
  }

  static func half(_ number: Int) -> ReportPhrase {
    ReportPhrase(nb: "\(number). halvår", nn: "\(number). halvår", en: "half-year \(number)")
  }
}
