import SpreCore

/// What a plan designed and what came of it, each level apart, with the cells that stand empty.
struct CoverageTelling: Sendable {
  var telling: Telling
  var coverage: Coverage

  var blocks: [Block] {
    guard coverage.cells(at: .designed).of > 0 else { return [] }
    return [
      .section(telling.say(CoverageTellingWords.title)), .paragraph(telling.say(CoverageTellingWords.lead)), levels,
    ] + byGroup + missing + outside
  }

  private var levels: Block {
    let rows = CoverageLevel.allCases.map { level in
      [
        telling.say(CoverageTellingWords.level(level)), [Inline.text(telling.share(coverage.cells(at: level)))],
        [.text(telling.share(coverage.targeted(at: level)))],
      ]
    }
    let header = [CoverageTellingWords.level, CoverageTellingWords.cells, CoverageTellingWords.targeted]
    return .table(header.map(telling.say), rows, numbers: [1, 2])
  }

  private var byGroup: [Block] {
    let columns = CoverageLevel.allCases.map(coverage.cellsByGroup(at:))
    let rows = coverage.plan.groups.enumerated().map { index, group in
      [telling.group(group.code)] + columns.map { [Inline.text(telling.language.number($0[index]))] }
    }
    let header =
      [telling.say(TellingWords.group)] + CoverageLevel.allCases.map { telling.say(CoverageTellingWords.short($0)) }
    return [
      .part(telling.say(CoverageTellingWords.byGroup)),
      .table(header, rows, numbers: Set(1...CoverageLevel.allCases.count)),
    ]
  }

  private var missing: [Block] {
    let rows = coverage.rows.enumerated().compactMap { index, row -> [Inline]? in
      let codes = row.filter { $0.isDesigned && !$0.isFilled(at: .delivered) }.map(\.group)
      guard !codes.isEmpty else { return nil }
      let groups = codes.count == row.count(where: \.isDesigned) ? CoverageTellingWords.nothing : nil
      return telling.measure(coverage.plan.measures[index]) + [.text(": \(codes.joined(separator: ", "))")]
        + (groups.map { [.text(" (\($0[telling.language]))")] } ?? [])
    }
    let title = Block.part(telling.say(CoverageTellingWords.missing))
    return [title, rows.isEmpty ? .paragraph(telling.say(CoverageTellingWords.noneMissing)) : .bullets(rows)]
  }

  /// Cells that the plan did not design and that something was delivered to all the same.
  private var outside: [Block] {
    let cells = coverage.outside.filter { !$0.delivered.isEmpty }
    guard !cells.isEmpty else { return [] }
    let rows = cells.chunked(by: \.measure).compactMap { cells -> [Inline]? in
      guard let measure = coverage.plan.measure(cells[0].measure) else { return nil }
      return telling.measure(measure) + [.text(": \(cells.map(\.group).joined(separator: ", "))")]
    }
    return [.part(telling.say(CoverageTellingWords.outside)), .bullets(rows)]
  }
}

/// The words about what came of a plan.
enum CoverageTellingWords {
  static let title = ReportPhrase(nb: "Dekning av planen", nn: "Dekning av planen", en: "Coverage of the plan")
  static let lead = ReportPhrase(
    nb: "En rute er ett tiltak for én målgruppe. De fire nivåene er talt hver for seg og blandes aldri: "
      + "«levert» sier ikke at noen har tatt imot.",
    nn: "Ei rute er eitt tiltak for éi målgruppe. Dei fire nivåa er talde kvar for seg og blir aldri blanda: "
      + "«levert» seier ikkje at nokon har teke imot.",
    en: "A cell is one measure for one target group. The four levels are counted apart and never mixed: "
      + "'delivered' does not say that anybody received it.")
  static let level = ReportPhrase(nb: "Nivå", nn: "Nivå", en: "Level")
  static let cells = ReportPhrase(nb: "Alle tiltak", nn: "Alle tiltak", en: "All measures")
  static let targeted = ReportPhrase(
    nb: "Uten tiltak for alle", nn: "Utan tiltak for alle", en: "Without measures for all")
  static let byGroup = ReportPhrase(
    nb: "Tiltak per målgruppe", nn: "Tiltak per målgruppe", en: "Measures by target group")
  static let missing = ReportPhrase(
    nb: "Planlagt, men ikke levert", nn: "Planlagt, men ikkje levert", en: "Designed, but not delivered")
  static let noneMissing = ReportPhrase(
    nb: "Alle planlagte ruter har minst én levert aktivitet.",
    nn: "Alle planlagde ruter har minst éin levert aktivitet.", en: "Every designed cell has a delivered activity.")
  static let nothing = ReportPhrase(
    nb: "ingen ruter levert", nn: "inga rute levert", en: "no cell delivered")
  static let outside = ReportPhrase(
    nb: "Levert utenom planens ruter", nn: "Levert utanom rutene i planen", en: "Delivered outside the plan's cells")

  /// A level with what it means.
  static func level(_ level: CoverageLevel) -> ReportPhrase {
    switch level {
    case .designed:
      ReportPhrase(nb: "Planlagt (i planen)", nn: "Planlagt (i planen)", en: "Designed (in the plan)")
    case .scheduled:
      ReportPhrase(nb: "Tidfestet (står igjen)", nn: "Tidfest (står att)", en: "Scheduled (still to come)")
    case .delivered:
      ReportPhrase(
        nb: "Levert (minst én aktivitet)", nn: "Levert (minst éin aktivitet)", en: "Delivered (at least one activity)")
    case .received:
      ReportPhrase(nb: "Mottatt (vist ved tall)", nn: "Motteke (vist med tal)", en: "Received (shown by a number)")
    }
  }

  /// A level in a word.
  static func short(_ level: CoverageLevel) -> ReportPhrase {
    switch level {
    case .designed: ReportPhrase(nb: "Planlagt", nn: "Planlagt", en: "Designed")
    case .scheduled: ReportPhrase(nb: "Tidfestet", nn: "Tidfest", en: "Scheduled")
    case .delivered: ReportPhrase(nb: "Levert", nn: "Levert", en: "Delivered")
    case .received: ReportPhrase(nb: "Mottatt", nn: "Motteke", en: "Received")
    }
  }
}
