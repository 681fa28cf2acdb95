import SpreCore

/// The words of the answers to the review's form.
enum ReviewWords {
  /// The questions as the form has them ("Helhetlig gjennomgang av nasjonale kompetansetjenester i
  /// spesialisthelsetjenesten 2018", questions to the leader of the service).
  static let questions = [
    4: "Beskriv den primære målgruppen for tjenestens virksomhet knyttet til veiledning, kunnskaps- og "
      + "kompetansespredning?",
    5: "Beskriv hvilke virkemidler tjenesten benytter for å nå denne målgruppen. Det bes om at plan for "
      + "kompetansespredning legges ved rapporteringen og merkes vedlegg 1.",
    9: "Beskriv hvilke tiltak som er iverksatt for å videreføre kompetansetjenestens arbeid i alle helseregionene.",
  ]

  static let title = ReportPhrase(
    nb: "Helhetlig gjennomgang: grunnlag for spørsmål 4, 5 og 9",
    nn: "Heilskapleg gjennomgang: grunnlag for spørsmål 4, 5 og 9",
    en: "National review: material for questions 4, 5 and 9")
  static let attachment = ReportPhrase(
    nb: "Vedlegg 1: Plan for kompetansespredning", nn: "Vedlegg 1: Plan for kompetansespreiing",
    en: "Attachment 1: Dissemination plan")
  static let rank = ReportPhrase(nb: "Prioritet", nn: "Prioritet", en: "Priority")
  static let measures = ReportPhrase(nb: "Tiltak", nn: "Tiltak", en: "Measures")
  static let naming = ReportPhrase(nb: "Av dem nevner gruppen", nn: "Av dei nemner gruppa", en: "Of these naming it")
  static let carriedOut = ReportPhrase(
    nb: "Gjennomført eller videreført", nn: "Gjennomført eller vidareført", en: "Carried out or carried on")
  static let activities = ReportPhrase(nb: "Aktiviteter", nn: "Aktivitetar", en: "Activities")
  static let countedAlone = ReportPhrase(
    nb: "Kontakter talt for gruppen alene", nn: "Kontaktar talde for gruppa åleine",
    en: "Contacts counted for the group alone")
  static let aloneNote = ReportPhrase(
    nb: "Et tall for flere grupper samlet er ikke delt, og står derfor ikke her.",
    nn: "Eit tal for fleire grupper samla er ikkje delt, og står difor ikkje her.",
    en: "A figure for several groups together is not split, and therefore does not stand here.")
  static let seeAttachment = ReportPhrase(
    nb: "Planen ligger ved som vedlegg 1.", nn: "Planen ligg ved som vedlegg 1.",
    en: "The plan is attached as attachment 1.")
  static let regionsLead = ReportPhrase(
    nb:
      "Aktivitetene etter region, slik de er logget. En aktivitet som gjelder flere regioner, står under hver av dem.",
    nn:
      "Aktivitetane etter region, slik dei er logga. Ein aktivitet som gjeld fleire regionar, står under kvar av dei.",
    en: "The activities by region, as they were logged. One that concerns several regions stands under each.")
  static let noRegion = ReportPhrase(
    nb: "Ingen aktivitet er logget med region.", nn: "Ingen aktivitet er logga med region.",
    en: "No activity was logged with a region.")
  static let region = ReportPhrase(nb: "Region", nn: "Region", en: "Region")
  static let products = ReportPhrase(
    nb: "Hvem har tatt i bruk hva", nn: "Kven har teke i bruk kva", en: "Who has taken up what")
  static let product = ReportPhrase(nb: "Produkt", nn: "Produkt", en: "Product")
  static let gaps = ReportPhrase(
    nb: "Det som ikke er dokumentert", nn: "Det som ikkje er dokumentert", en: "What there is no evidence for")
  static let noGaps = ReportPhrase(nb: "Ingen hull funnet.", nn: "Ingen hol funne.", en: "No gaps found.")
  static let idleGroups = ReportPhrase(
    nb: "Målgrupper uten gjennomført aktivitet", nn: "Målgrupper utan gjennomført aktivitet",
    en: "Target groups without an activity carried out")
  static let idleMeasures = ReportPhrase(
    nb: "Tiltak uten gjennomført aktivitet", nn: "Tiltak utan gjennomført aktivitet",
    en: "Measures without an activity carried out")
  static let unknownProducts = ReportPhrase(
    nb: "Ikke kjent hvor langt det er kommet", nn: "Ikkje kjent kor langt det er kome",
    en: "Not known how far it has come")
  static let productsWithoutSource = ReportPhrase(
    nb: "Sagt uten kilde", nn: "Sagt utan kjelde", en: "Said without a source")

  static func question(_ number: Int) -> ReportPhrase {
    ReportPhrase(nb: "Spørsmål \(number)", nn: "Spørsmål \(number)", en: "Question \(number)")
  }

  static func lead(_ period: String) -> ReportPhrase {
    ReportPhrase(
      nb: "Svarene er hentet fra planen og loggen, \(period). De er et grunnlag: det som verken planen eller loggen "
        + "viser, står til slutt.",
      nn: "Svara er henta frå planen og loggen, \(period). Dei er eit grunnlag: det som verken planen eller loggen "
        + "viser, står til slutt.",
      en: "The answers are drawn from the plan and the log, \(period). They are material: what neither the plan nor "
        + "the log shows stands last.")
  }

  static func until(_ day: String) -> ReportPhrase {
    ReportPhrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
  }

  static func highest(_ count: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Planen har \(count) målgrupper i prioritert rekkefølge. Høyest prioritert",
      nn: "Planen har \(count) målgrupper i prioritert rekkjefølgje. Høgast prioritert",
      en: "The plan has \(count) target groups in order of priority. Highest priority")
  }

  static func status(_ status: ReviewReport.Product.Status) -> ReportPhrase {
    switch status {
    case .offered: ReportPhrase(nb: "tilbys", nn: "blir tilbode", en: "offered")
    case .adopted: ReportPhrase(nb: "overtatt", nn: "overteke", en: "taken over")
    case .unknown: ReportPhrase(nb: "ikke kjent", nn: "ikkje kjent", en: "not known")
    }
  }

  static func withoutNumber(_ k: Int, _ n: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(k, n, language)
    return ReportPhrase(
      nb: "\(share.nb) aktiviteter har ikke tall på hvor mange de nådde.",
      nn: "\(share.nn) aktivitetar har ikkje tal på kor mange dei nådde.",
      en: "\(share.en) activities have no number of how many they reached.")
  }

  static func withoutRegion(_ k: Int, _ n: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(k, n, language)
    return ReportPhrase(
      nb: "\(share.nb) aktiviteter er logget uten region.", nn: "\(share.nn) aktivitetar er logga utan region.",
      en: "\(share.en) activities were logged without a region.")
  }

  static func withoutUsers(_ k: Int, _ n: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(k, n, language)
    return ReportPhrase(
      nb: "\(share.nb) aktiviteter sier ikke om brukere var med.",
      nn: "\(share.nn) aktivitetar seier ikkje om brukarar var med.",
      en: "\(share.en) activities do not say whether users took part.")
  }
}
