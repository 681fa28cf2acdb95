public import SpreCore
import SpreFormats

/// The matrix as a page for planners: the picture, the same as a table, the numbers with their sources, and the notes.
public struct MatrixPage: Sendable {
  public var matrix: Matrix
  /// What is to be said about the plan; by default what can be computed from it.
  public var notes: [Finding]
  public var language: WorkingLanguage

  public init(_ matrix: Matrix, notes: [Finding]? = nil, language: WorkingLanguage) {
    self.matrix = matrix
    self.notes = notes ?? matrix.plan.notes()
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    WebPage(
      title: heading, language: language.read, content: content, footer: footer,
      styles: FindingsList.styles + MatrixPage.styles, isWide: true
    ).html()
  }

  private static let styles = """
    .mx{display:block;max-width:none}
    .picture{margin:0 0 2rem}
    .matrix td{text-align:center;padding:.4rem .5rem}
    .matrix thead th{text-align:center}
    .matrix thead th.start{text-align:start}
    .matrix tbody th,.matrix tfoot th{text-align:start;font-weight:400;min-width:12rem}
    .matrix tbody th,.matrix tfoot th{position:sticky;left:0;background:var(--ground)}
    @media (max-width:40rem){.matrix tbody th,.matrix tfoot th{min-width:8rem}}
    .matrix tfoot th,.matrix tfoot td{border-bottom:0;border-top:2px solid var(--line);font-weight:600}
    .matrix .is-named{font-weight:600;box-shadow:inset 0 -3px 0 var(--accent)}
    .matrix .is-empty{color:var(--quiet)}
    .groups .list{white-space:nowrap}
    .groups tbody th{text-align:start;font-weight:600}
    @page{size:A4 landscape;margin:12mm}
    @media print{.picture{break-after:page;margin:0}.mx{max-width:100%;max-height:145mm;width:auto}\
    h1{margin:0 0 .25rem}.matrix,.groups{break-inside:avoid;font-size:9pt}}

    """

  private var plan: Plan { matrix.plan }
  private var heading: String { MatrixWords.heading(plan.period, language) }

  private var content: [Node] {
    [.tag("h1", [:], heading), .tag("p", ["class": "lead"], MatrixWords.shares(matrix)[language])]
      + picture + table + numbers + noteList + remarks
  }

  private var picture: [Node] {
    guard !plan.groups.isEmpty, !plan.measures.isEmpty else {
      return [.tag("p", [:], MatrixWords.emptyPlan[language])]
    }
    return [
      .tag(
        "figure", ["class": "picture"],
        [
          WebPage.scrollRegion(
            label: MatrixPageWords.scroll[language],
            [.element(MatrixPicture(matrix, language: language, hasHeading: false).element)]),
          .tag("figcaption", ["class": "quiet"], MatrixPageWords.pictureCaption[language]),
        ])
    ]
  }

  private var table: [Node] {
    guard !plan.groups.isEmpty, !plan.measures.isEmpty else { return [] }
    return [
      .tag("h2", [:], MatrixPageWords.table[language]),
      WebPage.scrollRegion(
        label: MatrixPageWords.tableScroll[language], [MatrixPageTables(matrix: matrix, language: language).matrixTable]
      ),
    ]
  }

  private var numbers: [Node] {
    guard !plan.groups.isEmpty else { return [] }
    return [
      .tag("h2", [:], MatrixPageWords.numbers[language]),
      WebPage.scrollRegion(
        label: MatrixPageWords.numbers[language], [MatrixPageTables(matrix: matrix, language: language).groupTable]),
    ]
  }

  private var noteList: [Node] {
    [.tag("h2", [:], MatrixPageWords.notes[language])]
      + (notes.isEmpty
        ? [.tag("p", [:], MatrixPageWords.noNotes[language])]
        : [
          .tag("p", [:], "\(FindingsSummary(notes).text(language)). \(MatrixPageWords.notesLead[language])"),
          FindingsList(findings: notes, language: language).node,
        ])
  }

  private var remarks: [Node] {
    plan.remarks.isEmpty
      ? []
      : [.tag("h2", [:], MatrixPageWords.remarks[language]), .tag("ul", [:], plan.remarks.map { .tag("li", [:], $0) })]
  }

  private var footer: [Node] {
    plan.source.map { [.tag("p", [:], "\(MatrixPageWords.source[language]) \($0)")] } ?? []
  }
}
