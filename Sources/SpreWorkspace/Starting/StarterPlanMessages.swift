import SpreCore

/// What the default plan tells the person who makes it their own.
extension Phrase {
  static let aboutPlan = Phrase(
    nb: """
      Planen for å spre kunnskap: hvem dere vil nå, og med hvilke tiltak.
      Dette er en plan fra 2018, som standard og eksempel. Gjør den til deres egen: endre, fjern, legg til.
      «spre plan matrix» viser planen som tabell. «spre check» sier fra når noe ikke henger sammen.
      """,
    en: """
      The plan for spreading knowledge: whom you want to reach, and with which measures.
      This is a plan from 2018, as default and example. Make it your own: change, remove, add.
      'spre plan matrix' shows the plan as a table. 'spre check' tells when something does not hold together.
      """)
  static let aboutPeriod = Phrase(
    nb: "Årene planen gjelder for, og hvor den kommer fra.",
    en: "The years the plan holds for, and where it comes from.")
  static let aboutGroups = Phrase(
    nb: """
      Målgruppene, viktigst først. Rekkefølgen er prioriteten; koden følger gruppen om rekkefølgen endres.
      code: opptil fire store bokstaver og tall. name: kort navn. wording: kildens egne ord, som Spre aldri endrer.
      lixAim: tekster for gruppen bør ha lesbarhetsindeks (LIX) på dette eller lavere.
      size: {n: 1200, source: hvem som sier det} kan også stå, når dere vet hvor mange gruppen er.
      share: 20 er hvor mange prosent av innsatsen gruppen er ment å få; alle grupper eller ingen, til sammen 100.
      pressureCap: {days7: 2, days30: 5} er hvor mange uoppfordrede meldinger gruppen høyst skal få.
      """,
    en: """
      The target groups, most important first. The order is the priority; the code stays when the order changes.
      code: up to four capitals and digits. name: a short name. wording: the source's own words; Spre never edits them.
      lixAim: texts for the group should have a readability index (LIX) of this or lower.
      size: {n: 1200, source: who says so} may stand too, when you know how many the group counts.
      share: 20 is the per cent of the effort meant for the group; all groups or none, 100 in all.
      pressureCap: {days7: 2, days30: 5} is the most messages that the group is to get unasked.
      """)
  static let aboutMeasures = Phrase(
    nb: """
      Tiltakene. id: navnet aktivitetene bruker. wording: kildens ord om målgrupper og virkemidler.
      groups: all (alle, også de som kommer til), none, eller en liste som [A, B]. Endres med «spre plan set».
      blank: {D: grunnen} sier at en gruppe er utelatt med vilje. channel: kanalen som lager utkast.
      cadence: hvor ofte (month, quarter, halfYear, year) og gjerne når: {every: month, on: første tirsdag, except: [7]}.
      «spre plan year» legger ut et år etter det. push: true når det kommer uoppfordret til leseren.
      goals: resultatmålene tiltaket tjener, med id-ene nederst i filen.
      """,
    en: """
      The measures. id: the name activities use. wording: the source's words on groups and means.
      groups: all (every group, later ones too), none, or a list such as [A, B]. 'spre plan set' changes it.
      blank: {D: the reason} says that a group is left out on purpose. channel: the channel that drafts.
      cadence: how often (month, quarter, halfYear, year), and when, as {every: month, on: first Tuesday, except: [7]}.
      'spre plan year' lays out a year by it. push: true when it comes to readers unasked.
      goals: the result goals that the measure serves, by the ids at the end of the file.
      """)
  static let aboutGoals = Phrase(nb: "Resultatmålene.", en: "The result goals.")
  static let aboutRemarks = Phrase(
    nb: "Det et menneske vil ha sagt om planen. Fjern # og skriv.",
    en: "What a person wants said about the plan. Remove the # and write.")
  static let remarkHere = Phrase(nb: "En merknad.", en: "A remark.")
}
