import SpreCore
import SpreFormats

/// Draws the parts of the picture of the living matrix from its layout.
struct LivingMatrixDrawing {
  let layout: LivingMatrixLayout

  var nodes: [Node] {
    heading + header + rows + foot + layout.key.nodes(x: layout.margin, y: layout.keyY) + groupNames
  }

  private var living: LivingMatrix { layout.living }
  private var coverage: Coverage { living.coverage }
  private var plan: Plan { coverage.plan }
  private var language: ReportLanguage { layout.language }

  private var heading: [Node] {
    guard layout.hasHeading else { return [] }
    return Drawing.lines(
      layout.heading, x: layout.margin, y: layout.headingY, "t-title", step: LivingMatrixLayout.headingStep)
      + Drawing.lines(layout.intro, x: layout.margin, y: layout.introY)
  }

  /// The codes of the groups with their priority above the columns.
  private var header: [Node] {
    let y = layout.headerY
    let words = [
      Drawing.text(LivingMatrixWords.group[language], x: layout.nameX, y: y),
      Drawing.text(LivingMatrixWords.priority[language], x: layout.nameX, y: y + 20, "t-fine t-quiet"),
      Drawing.text(LivingMatrixWords.share[language], x: layout.shareX, y: y, "t-middle"),
    ]
    return words
      + plan.groups.enumerated().flatMap { column, group -> [Node] in
        let name = "\(group.code) \(group.name.best(for: language.language))"
        let x = layout.x(column)
        return [
          Drawing.tipped(name, [Drawing.text(group.code, x: x, y: y, "t-head t-middle")]),
          Drawing.text("\(column + 1)", x: x, y: y + 20, "t-fine t-quiet t-middle"),
        ]
      }
  }

  private var rows: [Node] {
    plan.measures.indices.flatMap(row) + [rule(y: layout.gridBottom)]
  }

  private func row(_ row: Int) -> [Node] {
    let measure = plan.measures[row]
    let cells = living.rows[row]
    let middle = layout.y(row) + layout.rowHeight(row) / 2
    let name = measure.name.best(for: language.language)
    let label = layout.names[row]
    let first = middle + 5 - Double(label.lines.count - 1) * Drawing.lineHeight / 2
    let designed = cells.filter(\.counted.isDesigned)
    let share = LivingMatrixWords.share(designed.count { $0.counted.isFilled(at: .delivered) }, of: designed.count)
    let drawing = LivingMatrixCellDrawing(
      language: language, tileWidth: layout.tileWidth, hasYears: Self.hasYears(coverage))
    return [
      rule(y: layout.y(row)),
      Drawing.text("\(measure.number)", x: layout.nameX - 10, y: middle + 5, "t-quiet t-end"),
      Drawing.tipped(
        label.isShortened ? name : nil,
        Drawing.lines(label, x: layout.nameX, y: first, layout.isNarrow ? "t-small" : nil)),
      Drawing.text(
        designed.isEmpty ? "–" : share[language], x: layout.shareX, y: middle + 5, "t-middle"),
    ]
      + cells.enumerated().map { column, cell in
        let tip = "\(measure.number) \(name) – \(plan.groups[column].code): \(LivingMatrixWords.cell(cell, language))"
        return Drawing.tipped(tip, drawing.nodes(cell, Point(x: layout.x(column), y: middle)))
      }
  }

  /// Whether a date needs its year to be understood.
  static func hasYears(_ coverage: Coverage) -> Bool {
    guard let period = coverage.period else { return true }
    return period.from.year != period.to.year
  }

  /// A bar for each group, delivered within designed, and the numbers of all four levels under it.
  private var foot: [Node] {
    let designed = coverage.cellsByGroup(at: .designed)
    let delivered = coverage.cellsByGroup(at: .delivered)
    var nodes =
      Drawing.lines(
        WrappedLabel(LivingMatrixWords.byGroup[language], width: layout.nameWidth, size: 15, maxLines: 3),
        x: layout.nameX, y: layout.barBase - 40, "t-bold") + [rule(y: layout.barBase)]
    for column in plan.groups.indices {
      let x = layout.x(column) - 15
      for (style, count) in [("open", designed[column]), ("full", delivered[column])] where count > 0 {
        let height = layout.bar(count)
        nodes.append(Drawing.box(style, x: x, y: layout.barBase - height, width: 30, height: height))
      }
    }
    for (line, level) in CoverageLevel.allCases.enumerated() {
      let y = layout.levelY(line)
      nodes.append(Drawing.text(LivingMatrixWords.level(level)[language], x: layout.nameX, y: y))
      nodes += coverage.cellsByGroup(at: level).enumerated().map { column, count in
        Drawing.text("\(count)", x: layout.x(column), y: y, level == .delivered ? "t-bold t-middle" : "t-middle")
      }
      nodes.append(Drawing.text("\(coverage.cells(at: level).filled)", x: layout.shareX, y: y, "t-middle"))
    }
    return nodes
  }

  private var groupNames: [Node] {
    zip(plan.groups, layout.groupNames).enumerated().flatMap { index, pair -> [Node] in
      let place = layout.groupPlace(index)
      let name = pair.0.name.best(for: language.language)
      return [
        Drawing.text(pair.0.code, x: place.x + 22, y: place.y, "t-bold t-small t-middle"),
        Drawing.tipped(
          pair.1.isShortened ? name : nil, Drawing.lines(pair.1, x: place.x + 54, y: place.y, "t-small")),
      ]
    }
  }

  private func rule(y: Double) -> Node {
    Drawing.line("line", Point(x: layout.margin, y: y), Point(x: layout.width - layout.margin, y: y))
  }
}
