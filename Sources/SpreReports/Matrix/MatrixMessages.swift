import SpreCore

/// The words of the matrix, in a terminal, in a picture and on a page.
enum MatrixWords {
  static let heading = Phrase(nb: "Tiltak og målgrupper", en: "Measures and target groups")
  static let number = Phrase(nb: "Nr.", en: "No.")
  static let measure = Phrase(nb: "Tiltak", en: "Measure")
  static let group = Phrase(nb: "Målgruppe", en: "Target group")
  static let code = Phrase(nb: "Kode", en: "Code")
  static let priority = Phrase(nb: "Prioritet", en: "Priority")
  static let sum = Phrase(nb: "Sum", en: "Sum")
  static let all = Phrase(nb: "alle", en: "all")
  static let named = Phrase(nb: "nevnt", en: "named")
  static let empty = Phrase(nb: "tom", en: "empty")
  static let blank = Phrase(nb: "bevisst tom", en: "blank on purpose")
  static let forAll = Phrase(nb: "for alle målgrupper", en: "for all groups")
  static let reaching = Phrase(nb: "Tiltak som når gruppen", en: "Measures that reach the group")
  static let naming = Phrase(nb: "Tiltak som nevner den", en: "Measures that name it")
  static let reachingByAll = Phrase(nb: "Tiltak for alle", en: "Measures for all")
  static let fewerThan = Phrase(nb: "Færre enn en gruppe lenger ned", en: "Fewer than a group ranked lower")
  static let nothing = Phrase(nb: "ingen", en: "none")
  static let emptyPlan = Phrase(
    nb: "Planen har ingen tiltak for noen målgrupper ennå.", en: "The plan has no measures for any groups yet.")

  static func heading(_ period: Plan.Period?, _ language: WorkingLanguage) -> String {
    guard let period else { return heading[language] }
    let years = period.from == period.to ? String(period.from) : "\(period.from)–\(period.to)"
    return "\(heading[language]) \(years)"
  }

  /// The two counts that are never mixed: every cell, and the cells of measures that are not for all groups.
  static func shares(_ matrix: Matrix) -> Phrase {
    let (cells, targeted) = (matrix.cells, matrix.targeted)
    return Phrase(
      nb: "\(cells.filled) av \(cells.of) ruter er fylt. "
        + "Uten tiltakene for alle målgrupper er \(targeted.filled) av \(targeted.of) fylt.",
      en: "\(cells.filled) of \(cells.of) cells are filled. "
        + "Without the measures for all groups, \(targeted.filled) of \(targeted.of) are.")
  }

  /// A cell in words.
  static func cell(_ cell: Matrix.Cell) -> Phrase {
    switch cell {
    case .named: named
    case .all: all
    case .empty: empty
    case .blank(let reason):
      reason.isEmpty ? blank : Phrase(nb: "\(blank.nb): \(reason)", en: "\(blank.en): \(reason)")
    }
  }

  /// What one group gets, for the text that stands in for the picture.
  static func groupCounts(_ code: String, _ reached: Int, _ named: Int) -> Phrase {
    Phrase(
      nb: "\(code): \(reached) tiltak, \(named) nevner gruppen", en: "\(code): \(reached) reach it, \(named) name it")
  }
}

/// The words of the page around the matrix.
enum MatrixPageWords {
  static let scroll = Phrase(
    nb: "Bildet av matrisen, ruller sidelengs", en: "The picture of the matrix, scrolls sideways")
  static let tableScroll = Phrase(nb: "Tabellen, ruller sidelengs", en: "The table, scrolls sideways")
  static let sideways = Phrase(nb: "Dra sidelengs for å se resten", en: "Scroll sideways to see the rest")
  static let pictureCaption = Phrase(
    nb: "En fylt rute betyr at tiltaket nevner gruppen, «alle» at det er for alle målgrupper. "
      + "Det samme står i tabellen under.",
    en: "A filled cell means that the measure names the group, 'all' that it is for all groups. "
      + "The table below says the same.")
  static let table = Phrase(nb: "Matrisen som tabell", en: "The matrix as a table")
  static let tableCaption = Phrase(
    nb: "Tiltakene, og målgruppene i prioritert rekkefølge", en: "The measures, and the target groups by priority")
  static let numbers = Phrase(nb: "Målgruppene i tall", en: "The target groups in numbers")
  static let numbersCaption = Phrase(
    nb: "Hva hver målgruppe får, og hvilke tiltak tallene er talt fra",
    en: "What each group gets, and the measures that the numbers are counted from")
  static let notes = Phrase(nb: "Merknader", en: "Notes")
  static let notesLead = Phrase(
    nb: "Regnet ut av planen. En merknad er ikke en feil; planen blir ikke endret.",
    en: "Computed from the plan. A note is not a mistake, and nothing in the plan is changed.")
  static let noNotes = Phrase(nb: "Planen gir ingen merknader.", en: "The plan gives no notes.")
  static let remarks = Phrase(nb: "Planleggerens bemerkninger", en: "The planner's remarks")
  static let source = Phrase(nb: "Kilde:", en: "Source:")
}
