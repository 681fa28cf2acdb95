import SpreCore

/// The words of the page about coverage.
enum CoveragePageWords {
  static let title = ReportPhrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  static let levels = ReportPhrase(
    nb: "Fire nivåer, hvert for seg", nn: "Fire nivå, kvart for seg", en: "Four levels, each by itself")
  static let levelsCaption = ReportPhrase(
    nb: "Ruter på hvert nivå. Nivåene blandes aldri i ett tall.",
    nn: "Ruter på kvart nivå. Nivåa blir aldri blanda i eitt tal.",
    en: "Cells at each level. The levels are never mixed in one number.")
  static let level = ReportPhrase(nb: "Nivå", nn: "Nivå", en: "Level")
  static let all = ReportPhrase(nb: "Alle tiltak", nn: "Alle tiltak", en: "All measures")
  static let targeted = ReportPhrase(
    nb: "Uten tiltak for alle", nn: "Utan tiltak for alle", en: "Without those for all")
  static let weighted = ReportPhrase(
    nb: "Vektet etter prioritet", nn: "Vekta etter prioritet", en: "Weighted by priority")
  static let picture = ReportPhrase(nb: "Den levende matrisen", nn: "Den levande matrisa", en: "The living matrix")
  static let pictureScroll = ReportPhrase(
    nb: "Bildet av den levende matrisen, ruller sidelengs", nn: "Biletet av den levande matrisa, rullar sidelengs",
    en: "The picture of the living matrix, scrolls sideways")
  static let pictureCaption = ReportPhrase(
    nb: "Former og tall viser hva som er gjort; fargen gjentar det bare. Det samme står i tabellen under.",
    nn: "Former og tal viser kva som er gjort; fargen tek det berre opp att. Det same står i tabellen under.",
    en: "Shapes and figures show what is done; the colour only repeats it. The table below says the same.")
  static let table = ReportPhrase(
    nb: "Den levende matrisen som tabell", nn: "Den levande matrisa som tabell", en: "The living matrix as a table")
  static let tableScroll = ReportPhrase(
    nb: "Tabellen, ruller sidelengs", nn: "Tabellen, rullar sidelengs", en: "The table, scrolls sideways")
  static let sideways = ReportPhrase(
    nb: "Dra sidelengs for å se resten", nn: "Dra sidelengs for å sjå resten", en: "Scroll sideways to see the rest")
  static let gaps = ReportPhrase(nb: "Rutene som mangler", nn: "Rutene som manglar", en: "The cells that are missing")
  static let forgotten = ReportPhrase(
    nb: "Glemt: planlagt, og ingen har begynt", nn: "Gløymt: planlagt, og ingen har byrja",
    en: "Forgotten: designed, and nobody has begun")
  static let begun = ReportPhrase(
    nb: "Begynt: noe er på vei, ingenting er levert", nn: "Byrja: noko er på veg, ingenting er levert",
    en: "Begun: something is on its way, nothing is delivered")
  static let ended = ReportPhrase(
    nb: "Stanset: avlyst, avslått eller videreført, ingenting er levert",
    nn: "Stansa: avlyst, avslått eller vidareført, ingenting er levert",
    en: "Ended: cancelled, refused or continued, nothing is delivered")
  static let blank = ReportPhrase(
    nb: "Bevisst tomme, med grunnen", nn: "Medvite tomme, med grunnen", en: "Blank on purpose, with the reason")
  static let outside = ReportPhrase(
    nb: "Aktiviteter utenfor planens ruter", nn: "Aktivitetar utanfor rutene i planen",
    en: "Activities outside the plan's cells")
  static let noGaps = ReportPhrase(
    nb: "Ingen: alle ruter som er planlagt, har noe levert.",
    nn: "Ingen: alle ruter som er planlagde, har noko levert.",
    en: "None: every designed cell has something delivered.")
  static let inversions = ReportPhrase(
    nb: "Prioriteringer som står på hodet", nn: "Prioriteringar som står på hovudet", en: "Priorities upside down")
  static let noInversions = ReportPhrase(
    nb: "Ingen gruppe får færre tiltak enn en gruppe lenger ned.",
    nn: "Inga gruppe får færre tiltak enn ei gruppe lenger ned.",
    en: "No group has fewer measures than a group ranked lower.")
  static let freshness = ReportPhrase(nb: "Ferskhet", nn: "Ferskleik", en: "Freshness")
  static let freshnessCaption = ReportPhrase(
    nb: "Sist levert, mot takten i planen. Mer enn 1,25 ganger takten er på tide, mer enn 2 er på overtid.",
    nn: "Sist levert, mot takta i planen. Meir enn 1,25 gonger takta er på tide, meir enn 2 er på overtid.",
    en: "Last delivered, against the plan's cadence. More than 1.25 cadences is due, more than 2 is overdue.")
  static let cadence = ReportPhrase(nb: "Takt", nn: "Takt", en: "Cadence")
  static let days = ReportPhrase(nb: "Dager siden", nn: "Dagar sidan", en: "Days ago")
  static let cadences = ReportPhrase(nb: "Ganger takten", nn: "Gonger takta", en: "Cadences")
  static let standing = ReportPhrase(nb: "Status", nn: "Status", en: "Standing")
  static let never = ReportPhrase(nb: "aldri", nn: "aldri", en: "never")
  static let due = ReportPhrase(nb: "på tide", nn: "på tide", en: "due")
  static let overdue = ReportPhrase(nb: "på overtid", nn: "på overtid", en: "overdue")
  static let fresh = ReportPhrase(nb: "fersk", nn: "fersk", en: "fresh")
  static let noCadence = ReportPhrase(
    nb: "Ingen tiltak i planen har en takt.", nn: "Ingen tiltak i planen har ei takt.",
    en: "No measure in the plan has a cadence.")
  static let notPlanned = ReportPhrase(nb: "ikke planlagt", nn: "ikkje planlagt", en: "not designed")

  /// What was counted, and until when.
  static func lead(_ period: String, today: String) -> ReportPhrase {
    ReportPhrase(
      nb: "\(period), regnet ut \(today).", nn: "\(period), rekna ut \(today).", en: "\(period), computed \(today).")
  }

  /// How often.
  static func every(_ period: Cadence.Period) -> ReportPhrase {
    switch period {
    case .month: ReportPhrase(nb: "månedlig", nn: "månadleg", en: "monthly")
    case .quarter: ReportPhrase(nb: "hvert kvartal", nn: "kvart kvartal", en: "quarterly")
    case .halfYear: ReportPhrase(nb: "to ganger i året", nn: "to gonger i året", en: "twice a year")
    case .year: ReportPhrase(nb: "årlig", nn: "årleg", en: "yearly")
    }
  }

  /// The name of a way to weigh.
  static func weighting(_ weighting: PriorityWeighting) -> ReportPhrase {
    switch weighting {
    case .equal: ReportPhrase(nb: "lik vekt", nn: "lik vekt", en: "equal")
    case .rankSum: ReportPhrase(nb: "rangsum", nn: "rangsum", en: "rank sum")
    case .rankOrderCentroid: ReportPhrase(nb: "rangsentroide", nn: "rangsentroide", en: "rank-order centroid")
    }
  }

  /// A group that gets less than one ranked lower, at a level.
  static func inversion(_ pair: Inversion, _ higher: String, _ lower: String) -> ReportPhrase {
    ReportPhrase(
      nb: "\(higher) har \(pair.higherCount), \(lower) har \(pair.lowerCount)",
      nn: "\(higher) har \(pair.higherCount), \(lower) har \(pair.lowerCount)",
      en: "\(higher) has \(pair.higherCount), \(lower) has \(pair.lowerCount)")
  }

  /// Which measures were counted for inversions at a level.
  static func counted(_ level: CoverageLevel) -> ReportPhrase {
    let name = LivingMatrixWords.level(level)
    return level == .designed
      ? ReportPhrase(nb: "\(name.nb), alle tiltak", nn: "\(name.nn), alle tiltak", en: "\(name.en), all measures")
      : ReportPhrase(
        nb: "\(name.nb), tiltak som nevner gruppen", nn: "\(name.nn), tiltak som nemner gruppa",
        en: "\(name.en), measures that name the group")
  }
}
