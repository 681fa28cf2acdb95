/// What is said of what wants attention.
extension Phrase {
  static func sayWhatCame(_ title: Phrase) -> Phrase {
    Phrase(nb: "\(title.nb): si hvordan det gikk", en: "\(title.en): say what came of it")
  }

  static func step(_ step: ConsultationStep, of title: Phrase) -> Phrase {
    Phrase(
      nb: "\(title.nb): \(step.label.nb) bør være \(step.ready)", en: "\(title.en): \(step.label.en) should be done")
  }

  static func deadline(of title: Phrase) -> Phrase {
    Phrase(nb: "\(title.nb): fristen", en: "\(title.en): the deadline")
  }

  static func answer(_ feedback: Feedback) -> Phrase {
    Phrase(
      nb: "Tilbakemelding fra \(feedback.date.from.year) uten svar: \(feedback.text)",
      en: "Feedback of \(feedback.date.from.year) without an answer: \(feedback.text)")
  }

  static func checkLink(_ evidence: Evidence) -> Phrase {
    Phrase(
      nb: "Ingen har sett etter at lenken virker: \(evidence.reference)",
      en: "Nobody has checked that the link works: \(evidence.reference)")
  }

  static func unknown(_ product: String, in regions: [String], of all: Int) -> Phrase {
    let list = regions.joined(separator: ", ")
    return Phrase(
      nb: "\(product): ukjent i \(regions.count) av \(all) regioner (\(list))",
      en: "\(product): unknown in \(regions.count) of \(all) regions (\(list))")
  }
}
