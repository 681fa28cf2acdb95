import SpreCore
import SpreFormats

/// The tables on the page about coverage, with headers that a screen reader can follow.
struct CoveragePageTables {
  var living: LivingMatrix
  var language: ReportLanguage

  private var coverage: Coverage { living.coverage }

  /// The four levels: all cells, those of measures not for all groups, and the weighted range.
  var levels: [Node] {
    let table = PictureTable(
      caption: CoveragePageWords.levelsCaption[language],
      header: [
        CoveragePageWords.level, CoveragePageWords.all, CoveragePageWords.targeted, CoveragePageWords.weighted,
      ].map { $0[language] },
      rows: CoverageLevel.allCases.map { level in
        [
          LivingMatrixWords.level(level)[language], share(coverage.cells(at: level)),
          share(coverage.targeted(at: level)), range(at: level),
        ]
      })
    return [
      .tag("h2", [:], CoveragePageWords.levels[language]),
      WebPage.scrollRegion(label: CoveragePageWords.levels[language], [table.node("levels")]),
    ]
  }

  /// The living matrix in words.
  var matrix: [Node] {
    [
      .tag("h2", [:], CoveragePageWords.table[language]),
      PictureFigure.sideways("table", language),
      WebPage.scrollRegion(
        label: CoveragePageWords.tableScroll[language],
        [LivingMatrixPicture(living, language: language).table.node("cells")]),
    ]
  }

  /// How long ago each measure with a cadence was last delivered.
  var freshness: [Node] {
    let rows = coverage.plan.measures.compactMap { measure -> [String]? in
      guard let freshness = coverage.freshness[measure.id], let cadence = measure.cadence else { return nil }
      let name = "\(measure.number) \(measure.name.best(for: language.language))"
      let every = CoveragePageWords.every(cadence.every)[language]
      guard case .delivered(let days, let cadences) = freshness else {
        return [name, every, "–", "–", CoveragePageWords.never[language]]
      }
      let standing =
        freshness.isOverdue
        ? CoveragePageWords.overdue : freshness.isDue ? CoveragePageWords.due : CoveragePageWords.fresh
      return [name, every, "\(days)", cadences.written(decimals: 2, in: language), standing[language]]
    }
    let heading = Node.tag("h2", [:], CoveragePageWords.freshness[language])
    guard !rows.isEmpty else { return [heading, .tag("p", [:], CoveragePageWords.noCadence[language])] }
    let table = PictureTable(
      caption: CoveragePageWords.freshnessCaption[language],
      header: [
        LivingMatrixWords.measure, CoveragePageWords.cadence, CoveragePageWords.days, CoveragePageWords.cadences,
        CoveragePageWords.standing,
      ].map { $0[language] }, rows: rows, numbers: [2, 3])
    return [
      heading, WebPage.scrollRegion(label: CoveragePageWords.freshness[language], [table.node("freshness")]),
    ]
  }

  private func share(_ share: Matrix.Share) -> String {
    share.of == 0
      ? CoveragePageWords.notPlanned[language] : LivingMatrixWords.share(share.filled, of: share.of)[language]
  }

  /// The lowest and the highest weighted share, each with the way to weigh that gives it.
  private func range(at level: CoverageLevel) -> String {
    let shares = PriorityWeighting.allCases.compactMap { weighting in
      coverage.weighted(weighting, at: level).map {
        (share: $0, name: CoveragePageWords.weighting(weighting)[language])
      }
    }
    guard let low = shares.min(by: { $0.share < $1.share }), let high = shares.max(by: { $0.share < $1.share }) else {
      return CoveragePageWords.notPlanned[language]
    }
    let percent = [low, high].map { ($0.share * 100).written(decimals: 1, in: language) + " %" }
    return percent[0] == percent[1] ? percent[0] : "\(percent[0]) (\(low.name)) – \(percent[1]) (\(high.name))"
  }
}
