public import SpreCore
import SpreFormats

/// The coverage as a page for planners: four levels, the living matrix, what is missing by name, and reach by month.
public struct CoveragePage: Sendable {
  /// The cells with what has come of them.
  public var living: LivingMatrix
  /// What was counted, month by month, in the last year of those counted that has begun.
  public var reach: Reach
  /// The day that everything was counted on.
  public var today: Day
  /// The language of the page.
  public var language: ReportLanguage

  public init(_ coverage: Coverage, log: ActivityLog, today: Day, language: ReportLanguage) {
    living = LivingMatrix(coverage, log: log, today: today)
    let year = coverage.period.map { min($0.to.year, max($0.from.year, today.year)) } ?? today.year
    reach = Reach(plan: coverage.plan, log: log, year: year, today: today)
    self.today = today
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    WebPage(
      title: heading, language: language.language, content: content, footer: footer,
      styles: PictureStyle.sheet(widths: ["living": wide.width, "reach": reachPicture.width]) + CoveragePageStyle.sheet,
      isWide: true
    ).html()
  }

  /// The living matrix as a picture in a file of its own.
  public func svg() -> String { LivingMatrixPicture(living, language: language).svg() }

  private var coverage: Coverage { living.coverage }
  private var plan: Plan { coverage.plan }
  private var heading: String {
    CoveragePageWords.title[language]
      + (coverage.period.map { " \(LivingMatrixWords.period($0, language))" } ?? "")
  }
  private var wide: LivingMatrixPicture { LivingMatrixPicture(living, language: language, hasHeading: false) }

  private var content: [Node] {
    let counted = coverage.period?.written(in: language.language) ?? LivingMatrixWords.period(nil, language)
    let lead = CoveragePageWords.lead(counted, today: today.written(in: language.language))
    let opening: [Node] = [
      .tag("h1", [:], heading), .tag("p", ["class": "lead"], lead[language]),
    ]
    guard !plan.groups.isEmpty, !plan.measures.isEmpty else {
      return opening + [.tag("p", [:], LivingMatrixWords.nothing[language])]
    }
    let tables = CoveragePageTables(living: living, language: language)
    let lists = CoveragePageLists(living: living, language: language)
    return opening
      + [.tag("p", [:], LivingMatrixWords.summary(living)[language])] + tables.levels + picture + tables.matrix
      + lists.gaps + lists.inversions + tables.freshness + reachPart
  }

  private var picture: [Node] {
    let narrow = LivingMatrixPicture(
      living, language: language, id: "living-narrow", hasHeading: false, isNarrow: true)
    return [
      .tag("h2", [:], CoveragePageWords.picture[language]),
      PictureFigure(
        name: "living", label: CoveragePageWords.pictureScroll[language],
        caption: CoveragePageWords.pictureCaption[language], wide: wide.element, narrow: narrow.element
      ).node(language),
    ]
  }

  private var reachPicture: ReachPicture { ReachPicture(reach, language: language) }

  private var reachPart: [Node] {
    let heading = Node.tag("h2", [:], reachPicture.title)
    guard !reach.entries.isEmpty else { return [heading, .tag("p", [:], ReachWords.none[language])] }
    let narrow = ReachPicture(reach, language: language, id: "reach-narrow", isNarrow: true)
    return [
      heading,
      PictureFigure(
        name: "reach", label: ReachWords.scroll[language], caption: ReachWords.contacts[language],
        wide: reachPicture.element, narrow: narrow.element, narrowFits: true
      ).node(language), PictureFigure.sideways("table", language),
      WebPage.scrollRegion(label: ReachWords.tableScroll[language], [reachPicture.table.node("reach")]),
    ]
  }

  private var footer: [Node] {
    plan.source.map { [.tag("p", [:], "\(PictureWords.source[language]) \($0)")] } ?? []
  }
}
