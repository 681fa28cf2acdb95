import SpreCore
import SpreFormats

/// The tables on the page of the matrix, with headers that a screen reader can follow.
struct MatrixPageTables {
  var matrix: Matrix
  var language: WorkingLanguage

  private var plan: Plan { matrix.plan }

  /// Measures by groups, each cell in words.
  var matrixTable: Node {
    .tag(
      "table", ["class": "matrix"],
      [
        .tag("caption", [:], MatrixPageWords.tableCaption[language]),
        .tag("thead", [:], [.tag("tr", [:], head)]),
        .tag("tbody", [:], plan.measures.indices.map(row)),
        .tag(
          "tfoot", [:],
          [
            totals(MatrixWords.reaching, matrix.cellsByGroup, matrix.cells.filled),
            totals(MatrixWords.naming, matrix.targetedByGroup, matrix.targeted.filled),
          ]),
      ])
  }

  private var head: [Node] {
    [.tag("th", ["scope": "col", "class": "start"], MatrixWords.measure[language])]
      + plan.groups.map { group in
        .tag("th", ["scope": "col"], [.tag("abbr", ["title": group.name.best(for: language.read)], group.code)])
      } + [.tag("th", ["scope": "col"], MatrixWords.sum[language])]
  }

  private func row(_ index: Int) -> Node {
    let measure = plan.measures[index]
    let cells = matrix.rows[index]
    let name = "\(measure.number) \(measure.name.best(for: language.read))"
    return .tag(
      "tr", [:],
      [.tag("th", ["scope": "row"], name)]
        + cells.map { .tag("td", ["class": style($0)], MatrixWords.cell($0)[language]) }
        + [.tag("td", [:], "\(cells.count(where: \.isFilled))")])
  }

  private func style(_ cell: Matrix.Cell) -> String {
    switch cell {
    case .named: "is-named"
    case .all: "is-all"
    case .blank: "is-blank"
    case .empty: "is-empty"
    }
  }

  private func totals(_ label: Phrase, _ counts: [Int], _ sum: Int) -> Node {
    .tag(
      "tr", [:],
      [.tag("th", ["scope": "row"], label[language])] + counts.map { .tag("td", [:], "\($0)") }
        + [.tag("td", [:], "\(sum)")])
  }

  /// What each group gets, with the numbers of the measures that were counted.
  var groupTable: Node {
    let head = [
      MatrixWords.priority, MatrixWords.code, MatrixWords.group, MatrixWords.reaching, MatrixWords.naming,
      MatrixWords.reachingByAll, MatrixWords.fewerThan,
    ]
    return .tag(
      "table", ["class": "groups"],
      [
        .tag("caption", [:], MatrixPageWords.numbersCaption[language]),
        .tag("thead", [:], [.tag("tr", [:], head.map { .tag("th", ["scope": "col"], $0[language]) })]),
        .tag("tbody", [:], plan.groups.indices.map(groupRow)),
      ])
  }

  private func groupRow(_ index: Int) -> Node {
    let group = plan.groups[index]
    let lower = matrix.inversions.filter { $0.higher == group.code }.map { "\($0.lower) (\($0.lowerCount))" }
    return .tag(
      "tr", [:],
      [
        .tag("td", ["class": "end"], "\(index + 1)"),
        .tag("th", ["scope": "row"], group.code),
        .tag("td", [:], group.name.best(for: language.read)),
        .tag("td", ["class": "end"], "\(matrix.cellsByGroup[index])"),
        counted(index, .named),
        counted(index, .all),
        .tag("td", [:], lower.isEmpty ? "–" : language.list(lower)),
      ])
  }

  /// How many measures have a cell like this, and which.
  private func counted(_ group: Int, _ cell: Matrix.Cell) -> Node {
    let numbers = zip(plan.measures, matrix.rows).filter { $0.1[group] == cell }.map { String($0.0.number) }
    let text = numbers.isEmpty ? "0" : "\(numbers.count): \(language.list(numbers))"
    return .tag("td", ["class": numbers.count <= 6 ? "list" : nil], text)
  }
}
