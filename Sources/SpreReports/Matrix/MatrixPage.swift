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
      styles: FindingsList.styles + styles, isWide: true
    ).html()
  }

  private var styles: String {
    MatrixPageStyle.sheet(
      picture: wide.width, groups: plan.groups.count,
      widestCode: plan.groups.map { WrappedLabel.width(of: $0.code) }.max() ?? 1)
  }

  private var plan: Plan { matrix.plan }
  private var heading: String { MatrixWords.heading(plan.period, language) }

  private var content: [Node] {
    [.tag("h1", [:], heading), .tag("p", ["class": "lead"], MatrixWords.shares(matrix)[language])]
      + picture + table + numbers + noteList + remarks
  }

  private var wide: MatrixPicture { MatrixPicture(matrix, language: language, hasHeading: false) }

  /// The same picture for a telephone, shown in place of the wide one.
  private var narrow: Element {
    var element = MatrixPicture(matrix, language: language, id: "matrix-narrow", hasHeading: false, isNarrow: true)
      .element
    element["class"] = "mx narrow"
    return element
  }

  /// What says that a part goes on to the right, where the window is too narrow for it.
  private func sideways(_ part: String) -> Node {
    .tag("p", ["class": "sideways of-\(part) quiet"], MatrixPageWords.sideways[language])
  }

  private var picture: [Node] {
    guard !plan.groups.isEmpty, !plan.measures.isEmpty else {
      return [.tag("p", [:], MatrixWords.emptyPlan[language])]
    }
    return [
      .tag(
        "figure", ["class": "picture"],
        [
          sideways("picture"),
          WebPage.scrollRegion(label: MatrixPageWords.scroll[language], [.element(wide.element), .element(narrow)]),
          .tag("figcaption", ["class": "quiet"], MatrixPageWords.pictureCaption[language]),
        ])
    ]
  }

  private var table: [Node] {
    guard !plan.groups.isEmpty, !plan.measures.isEmpty else { return [] }
    return [
      .tag("h2", [:], MatrixPageWords.table[language]),
      sideways("table"),
      WebPage.scrollRegion(
        label: MatrixPageWords.tableScroll[language], [MatrixPageTables(matrix: matrix, language: language).matrixTable]
      ),
    ]
  }

  private var numbers: [Node] {
    guard !plan.groups.isEmpty else { return [] }
    return [
      .tag("h2", [:], MatrixPageWords.numbers[language]),
      sideways("table"),
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
