import SpreCore

/// The words about what changed in a plan.
enum CompareWords {
  static let title = ReportPhrase(
    nb: "Hva er endret i planen?", nn: "Kva er endra i planen?", en: "What has changed in the plan?")
  static let nothing = ReportPhrase(
    nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing has changed.")
  static let summary = ReportPhrase(nb: "I korte trekk", nn: "I korte trekk", en: "In brief")
  static let cells = ReportPhrase(nb: "Fylte ruter", nn: "Fylte ruter", en: "Filled cells")
  static let targeted = ReportPhrase(
    nb: "Fylte ruter uten tiltak for alle", nn: "Fylte ruter utan tiltak for alle",
    en: "Filled cells without measures for all")
  static let same = ReportPhrase(nb: "som før", nn: "som før", en: "as before")
  static let inversionsCame = ReportPhrase(
    nb: "Har nå færre tiltak enn en gruppe lenger ned", nn: "Har no færre tiltak enn ei gruppe lenger ned",
    en: "Now has fewer measures than a lower group")
  static let inversionsWent = ReportPhrase(
    nb: "Har ikke lenger færre tiltak enn en gruppe lenger ned",
    nn: "Har ikkje lenger færre tiltak enn ei gruppe lenger ned", en: "No longer has fewer measures than a lower group")
  static let added = ReportPhrase(nb: "Ny", nn: "Ny", en: "New")
  static let removed = ReportPhrase(nb: "Tatt ut", nn: "Teken ut", en: "Removed")
  static let name = ReportPhrase(nb: "Navn", nn: "Namn", en: "Name")
  static let wording = ReportPhrase(nb: "Kildens ord", nn: "Ordlyden i kjelda", en: "The source's words")
  static let priority = ReportPhrase(nb: "Prioritet", nn: "Prioritet", en: "Priority")
  static let order = ReportPhrase(nb: "Rekkefølgen", nn: "Rekkjefølgja", en: "The order")
  static let size = ReportPhrase(nb: "Hvor mange gruppen er", nn: "Kor mange gruppa er", en: "Size of the group")
  static let lixAim = ReportPhrase(nb: "Mål for LIX", nn: "Mål for LIX", en: "Aim for LIX")
  static let share = ReportPhrase(
    nb: "Andelen gruppen skal ha", nn: "Delen gruppa skal ha", en: "Share meant for the group")
  static let cap = ReportPhrase(
    nb: "Tak for meldinger", nn: "Tak for meldingar", en: "Cap on messages")
  static func within(_ n: Int, days: Int) -> ReportPhrase {
    ReportPhrase(nb: "\(n) på \(days) dager", nn: "\(n) på \(days) dagar", en: "\(n) in \(days) days")
  }
  static let regions = ReportPhrase(nb: "Regioner", nn: "Regionar", en: "Regions")
  static let groups = ReportPhrase(nb: "Målgrupper", nn: "Målgrupper", en: "Target groups")
  static let cellsAdded = ReportPhrase(nb: "Nye ruter", nn: "Nye ruter", en: "Cells added")
  static let cellsRemoved = ReportPhrase(nb: "Ruter tatt ut", nn: "Ruter tekne ut", en: "Cells removed")
  static let blank = ReportPhrase(nb: "utelatt med vilje", nn: "utelaten med vilje", en: "left out on purpose")
  static let means = ReportPhrase(nb: "Virkemidler", nn: "Verkemiddel", en: "Means")
  static let groupsWording = ReportPhrase(
    nb: "Målgrupper slik kilden skriver dem", nn: "Målgrupper slik kjelda skriv dei",
    en: "Target groups as the source writes them")
  static let number = ReportPhrase(nb: "Nummer", nn: "Nummer", en: "Number")
  static let placeInList = ReportPhrase(nb: "Plass i listen", nn: "Plass i lista", en: "Place in the list")
  static let indicators = ReportPhrase(nb: "Indikatorer", nn: "Indikatorar", en: "Indicators")
  static let channel = ReportPhrase(nb: "Kanal", nn: "Kanal", en: "Channel")
  static let becamePush = ReportPhrase(
    nb: "Kommer nå til folk uten at de ber om det", nn: "Kjem no til folk utan at dei bed om det",
    en: "Now comes to people unasked")
  static let becamePull = ReportPhrase(
    nb: "Kommer ikke lenger til folk uten at de ber om det", nn: "Kjem ikkje lenger til folk utan at dei bed om det",
    en: "No longer comes to people unasked")
  static let settings = ReportPhrase(
    nb: "Innstillingene for kanalen er endret", nn: "Innstillingane for kanalen er endra",
    en: "The settings for the channel have changed")
  static let frame = ReportPhrase(nb: "Periode og kilde", nn: "Periode og kjelde", en: "Period and source")
  static let period = ReportPhrase(nb: "Periode", nn: "Periode", en: "Period")

  static func with(_ name: String) -> ReportPhrase {
    ReportPhrase(
      nb: "Planen slik den er nå, mot «\(name)». Før står til venstre for pilen, nå til høyre.",
      nn: "Planen slik han er no, mot «\(name)». Før står til venstre for pila, no til høgre.",
      en: "The plan as it is now, against “\(name)”. Before stands left of the arrow, now right of it.")
  }

  static func name(_ language: Language) -> ReportPhrase {
    let (nb, en) = (language.name.nb, language.name.en)
    return ReportPhrase(nb: "Navn (\(nb))", nn: "Namn (\(nb))", en: "Name (\(en))")
  }

  static func place(_ place: Int) -> ReportPhrase {
    ReportPhrase(nb: "prioritet \(place)", nn: "prioritet \(place)", en: "priority \(place)")
  }
}
