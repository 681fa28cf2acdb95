import SpreCore

/// The words of the plan as a document.
enum PlanReportWords {
  static let preamble = ReportPhrase(
    nb: "Planen viser hvilke tiltak tjenesten prioriterer for å spre kunnskap, hvem den ønsker å nå med hvert tiltak, "
      + "og hvilke virkemidler den bruker. Målgruppene står i prioritert rekkefølge, den viktigste først.",
    nn: "Planen viser kva tiltak tenesta prioriterer for å spreie kunnskap, kven ho ønskjer å nå med kvart tiltak, "
      + "og kva verkemiddel ho bruker. Målgruppene står i prioritert rekkjefølgje, den viktigaste først.",
    en: "The plan shows which measures the service gives priority to for spreading knowledge, whom it wants to reach "
      + "with each, and the means it uses. The target groups stand in order of priority, the most important first.")
  static let groups = ReportPhrase(
    nb: "Målgruppene i prioritert rekkefølge", nn: "Målgruppene i prioritert rekkjefølgje",
    en: "The target groups in order of priority")
  static let measures = ReportPhrase(nb: "Tiltakene", nn: "Tiltaka", en: "The measures")
  static let measure = ReportPhrase(nb: "Spredningstiltak", nn: "Spreiingstiltak", en: "Measure")
  static let groupsColumn = ReportPhrase(nb: "Målgrupper", nn: "Målgrupper", en: "Target groups")
  static let means = ReportPhrase(nb: "Virkemidler", nn: "Verkemiddel", en: "Means")
  static let cadence = ReportPhrase(nb: "Hvor ofte", nn: "Kor ofte", en: "How often")
  static let inSource = ReportPhrase(nb: "i kilden", nn: "i kjelda", en: "in the source")
  static let blanks = ReportPhrase(
    nb: "Utelatt med vilje", nn: "Utelate med vilje", en: "Left out on purpose")
  static let goals = ReportPhrase(nb: "Målene", nn: "Måla", en: "The goals")
  static let servedBy = ReportPhrase(nb: "Tiltak", nn: "Tiltak", en: "Measures")
  static let noMeasure = ReportPhrase(
    nb: "Ingen tiltak er knyttet til målet.", nn: "Ingen tiltak er knytte til målet.",
    en: "No measure is tied to the goal.")
  static let remarks = ReportPhrase(nb: "Merknader", nn: "Merknader", en: "Remarks")

  static func title(_ period: Plan.Period?) -> ReportPhrase {
    let years = period.map { $0.from == $0.to ? " \($0.from)" : " \($0.from)–\($0.to)" } ?? ""
    return ReportPhrase(
      nb: "Plan for kunnskapsspredning\(years)", nn: "Plan for kunnskapsspreiing\(years)",
      en: "Dissemination plan\(years)")
  }
}
