import SpreCore

/// The words of the living matrix, in the picture and in its table.
enum LivingMatrixWords {
  static let heading = ReportPhrase(
    nb: "Plan og gjennomføring", nn: "Plan og gjennomføring", en: "The plan and what came of it")
  static let measure = ReportPhrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
  static let group = ReportPhrase(nb: "Målgruppe", nn: "Målgruppe", en: "Target group")
  static let priority = ReportPhrase(nb: "Prioritet", nn: "Prioritet", en: "Priority")
  static let share = ReportPhrase(nb: "Levert", nn: "Levert", en: "Delivered")
  static let delivered = ReportPhrase(nb: "levert", nn: "levert", en: "delivered")
  static let scheduled = ReportPhrase(nb: "tidfestet", nn: "tidfesta", en: "scheduled")
  static let unscheduled = ReportPhrase(nb: "ikke tidfestet", nn: "ikkje tidfesta", en: "not scheduled yet")
  static let ended = ReportPhrase(
    nb: "avlyst, avslått eller videreført", nn: "avlyst, avslått eller vidareført",
    en: "cancelled, refused or continued")
  static let overdue = ReportPhrase(nb: "på overtid", nn: "på overtid", en: "overdue")
  static let forgotten = ReportPhrase(nb: "glemt", nn: "gløymt", en: "forgotten")
  static let forgottenKey = ReportPhrase(
    nb: "planlagt, og ingen har begynt", nn: "planlagt, og ingen har byrja", en: "designed, and nobody has begun")
  static let blank = ReportPhrase(nb: "bevisst tom", nn: "medvite tom", en: "blank on purpose")
  static let absent = ReportPhrase(nb: "ikke planlagt", nn: "ikkje planlagt", en: "not designed")
  static let outside = ReportPhrase(nb: "utenfor planen", nn: "utanfor planen", en: "outside the plan")
  static let also = ReportPhrase(
    nb: "et annet tiltak tjener også dette (teller ikke med)",
    nn: "eit anna tiltak tener òg dette (tel ikkje med)",
    en: "another measure serves this too (counts in no number)")
  static let lastKey = ReportPhrase(
    nb: "under: siste dato levert", nn: "under: siste dato levert", en: "below: last date delivered")
  static let byGroup = ReportPhrase(
    nb: "Tiltak som når gruppen", nn: "Tiltak som når gruppa", en: "Measures that reach the group")
  static let nothing = ReportPhrase(
    nb: "Planen har ingen tiltak for noen målgrupper ennå.", nn: "Planen har ingen tiltak for nokon målgrupper enno.",
    en: "The plan has no measures for any groups yet.")
  static let caption = ReportPhrase(
    nb: "Hva som er kommet ut av hvert tiltak for hver målgruppe",
    nn: "Kva som er kome ut av kvart tiltak for kvar målgruppe",
    en: "What has come of each measure for each target group")

  /// The name of a level.
  static func level(_ level: CoverageLevel) -> ReportPhrase {
    switch level {
    case .designed: ReportPhrase(nb: "Planlagt", nn: "Planlagt", en: "Designed")
    case .scheduled: ReportPhrase(nb: "Tidfestet", nn: "Tidfesta", en: "Scheduled")
    case .delivered: ReportPhrase(nb: "Levert", nn: "Levert", en: "Delivered")
    case .received: ReportPhrase(nb: "Mottatt", nn: "Motteke", en: "Received")
    }
  }

  /// How many of how many.
  static func share(_ filled: Int, of all: Int) -> ReportPhrase {
    all == 0
      ? absent : ReportPhrase(nb: "\(filled) av \(all)", nn: "\(filled) av \(all)", en: "\(filled) of \(all)")
  }

  /// The days that were counted, as a reader writes them.
  static func period(_ period: DateSpan?, _ language: ReportLanguage) -> String {
    guard let period else {
      return ReportPhrase(nb: "Alle datoer", nn: "Alle datoar", en: "All dates")[language]
    }
    let isYears = (period.from.month, period.from.day, period.to.month, period.to.day) == (1, 1, 12, 31)
    guard isYears else { return period.written(in: language.language) }
    return period.from.year == period.to.year ? "\(period.from.year)" : "\(period.from.year)–\(period.to.year)"
  }

  /// The name of the picture, with the years that were counted.
  static func title(_ living: LivingMatrix, _ language: ReportLanguage) -> String {
    heading[language] + (living.coverage.period.map { " \(period($0, language))" } ?? "")
  }

  /// The figures above the matrix, each level by itself.
  static func summary(_ living: LivingMatrix) -> ReportPhrase {
    let coverage = living.coverage
    let designed = coverage.cells(at: .designed)
    let (scheduled, delivered, received) = (
      coverage.cells(at: .scheduled).filled, coverage.cells(at: .delivered).filled,
      coverage.cells(at: .received).filled
    )
    let forgotten = living.forgotten.count
    return ReportPhrase(
      nb: "\(designed.filled) av \(designed.of) ruter er planlagt. Av dem er \(delivered) levert, \(scheduled) har noe "
        + "tidfestet, \(received) har tall som viser at noen er nådd, og \(forgotten) er glemt.",
      nn: "\(designed.filled) av \(designed.of) ruter er planlagde. Av dei er \(delivered) leverte, \(scheduled) har "
        + "noko tidfesta, \(received) har tal som viser at nokon er nådd, og \(forgotten) er gløymde.",
      en: "\(designed.filled) of \(designed.of) cells are designed. Of these \(delivered) are delivered, \(scheduled) "
        + "have something scheduled, \(received) have counts that show reach, and \(forgotten) are forgotten.")
  }

  /// A cell in words, the figures first.
  static func cell(_ cell: LivingMatrix.Cell, _ language: ReportLanguage) -> String {
    func part(_ ids: [String], _ words: ReportPhrase) -> String? {
      ids.isEmpty ? nil : "\(ids.count) \(words[language])"
    }
    var parts = [
      part(cell.counted.delivered, delivered), part(cell.counted.scheduled, scheduled),
      part(cell.unscheduled, unscheduled),
      part(cell.overdue, overdue),
    ].compactMap { $0 }
    if let last = cell.last { parts.append(Self.last(last.short(in: language, withYear: true))[language]) }
    switch cell.standing {
    case .forgotten: parts.append(forgotten[language])
    case .ended: parts.append("\(cell.ended.count) \(ended[language])")
    case .blank: parts.append(blank[language] + (cell.blankReason.map { $0.isEmpty ? "" : ": \($0)" } ?? ""))
    case .absent: parts.append(absent[language])
    case .delivered, .begun: if cell.isOutside { parts.append(outside[language]) }
    }
    if !cell.also.isEmpty { parts.append(served(cell.also)[language]) }
    return parts.joined(separator: ", ")
  }

  private static func last(_ date: String) -> ReportPhrase {
    ReportPhrase(nb: "sist \(date)", nn: "sist \(date)", en: "last \(date)")
  }

  private static func served(_ ids: [String]) -> ReportPhrase {
    let list = ids.prefix(3).joined(separator: ", ")
    let more = ids.count - 3
    return ReportPhrase(
      nb: "også tjent av \(list)" + (more > 0 ? " og \(more) til" : ""),
      nn: "òg tent av \(list)" + (more > 0 ? " og \(more) til" : ""),
      en: "also served by \(list)" + (more > 0 ? " and \(more) more" : ""))
  }
}
