import SpreCore
import SpreFormats

/// Draws the parts of the picture of the matrix from its layout.
struct MatrixDrawing {
  let layout: MatrixLayout
  let matrix: Matrix
  let language: WorkingLanguage

  var nodes: [Node] { heading + header + rows + bars + key + groupNames }

  private var plan: Plan { matrix.plan }

  private var heading: [Node] {
    guard layout.hasHeading else { return [] }
    return [text(MatrixWords.heading(plan.period, language), x: layout.margin, y: 46, "mx-h")]
      + lines(layout.intro, x: layout.margin, y: layout.introY)
  }

  /// The codes of the groups with their priority above the columns.
  private var header: [Node] {
    var nodes = [
      text(MatrixWords.group[language], x: layout.nameX, y: layout.headerY),
      text(MatrixWords.priority[language], x: layout.nameX, y: layout.headerY + 20, "mx-c mx-q"),
      text(MatrixWords.sum[language], x: layout.x(plan.groups.count), y: layout.headerY, "mx-m"),
    ]
    for (column, group) in plan.groups.enumerated() {
      nodes.append(
        titled(
          "\(group.code) \(group.name.best(for: language.read))",
          [text(group.code, x: layout.x(column), y: layout.headerY, "mx-b mx-m")]))
      nodes.append(text("\(column + 1)", x: layout.x(column), y: layout.headerY + 20, "mx-c mx-q mx-m"))
    }
    return nodes
  }

  private var rows: [Node] {
    plan.measures.indices.flatMap { row -> [Node] in
      let middle = layout.y(row) + layout.rowHeight(row) / 2
      let measure = plan.measures[row]
      let label = layout.names[row]
      let first = middle + 5 - (label.lines.count - 1) * MatrixLayout.lineHeight / 2
      let filled = matrix.rows[row].count(where: \.isFilled)
      let name = measure.name.best(for: language.read)
      return [
        rule(y: layout.y(row)),
        text("\(measure.number)", x: layout.nameX - 10, y: middle + 5, "mx-q mx-e"),
        titled(name, lines(label, x: layout.nameX, y: first), if: label.isShortened),
        text("\(filled)", x: layout.x(plan.groups.count), y: middle + 5, "mx-m"),
      ]
        + plan.groups.indices.map { column in
          let tip = "\(measure.number) \(name) – \(plan.groups[column].code): "
          return titled(
            tip + MatrixWords.cell(matrix.rows[row][column])[language],
            tile(matrix.rows[row][column], plan.groups[column].code, x: layout.x(column), y: middle))
        }
    } + [rule(y: layout.gridBottom)]
  }

  /// The mark of a cell around a middle: a shape, and a text inside.
  private func tile(_ cell: Matrix.Cell, _ code: String, x: Int, y: Int) -> [Node] {
    func box(_ style: String, _ label: String, _ labelStyle: String) -> [Node] {
      let (width, height) = (layout.tileWidth, MatrixLayout.tileHeight)
      return [
        .tag(
          "rect",
          [
            "class": style, "x": "\(x - width / 2)", "y": "\(y - height / 2)", "width": "\(width)",
            "height": "\(height)", "rx": "5",
          ]),
        text(label, x: x, y: y + 5, labelStyle),
      ]
    }
    switch cell {
    case .named: return box("mx-named", code, "mx-on mx-b mx-s mx-m")
    case .all: return box("mx-all", MatrixWords.all[language], "mx-c mx-m")
    case .blank: return box("mx-blank", "–", "mx-m")
    case .empty: return [.tag("circle", ["class": "mx-dot", "cx": "\(x)", "cy": "\(y)", "r": "2"])]
    }
  }

  /// A bar for each group, the measures that name it at the foot, and the numbers under it.
  private var bars: [Node] {
    let label = layout.nameX
    var nodes =
      lines(layout.reaching, x: label, y: layout.reachingY, "mx-b")
      + lines(layout.naming, x: label, y: layout.namingY) + [rule(y: layout.barBase)]
    if layout.inversions.contains(where: { !$0.isEmpty }) {
      nodes += lines(layout.fewer, x: label, y: layout.inversionY)
    }
    for (column, counts) in zip(matrix.cellsByGroup, matrix.targetedByGroup).enumerated() {
      let named = layout.bar(counts.1)
      let all = layout.bar(counts.0) - named
      let x = layout.x(column)
      nodes += bar("mx-named", x: x, bottom: layout.barBase, height: named)
      nodes += bar("mx-all", x: x, bottom: layout.barBase - named, height: all)
      nodes.append(text("\(counts.0)", x: x, y: layout.reachingY, "mx-b mx-m"))
      nodes.append(text("\(counts.1)", x: x, y: layout.namingY, "mx-m"))
      for (line, code) in layout.inversions[column].enumerated() {
        let y = layout.inversionY + line * MatrixLayout.lineHeight
        nodes.append(text(code.hasPrefix("+") ? code : "< \(code)", x: x, y: y, "mx-b mx-w mx-s mx-m"))
      }
    }
    return nodes
  }

  private func bar(_ style: String, x: Int, bottom: Int, height: Int) -> [Node] {
    guard height > 0 else { return [] }
    return [
      .tag(
        "rect",
        ["class": style, "x": "\(x - 14)", "y": "\(bottom - height)", "width": "28", "height": "\(height)"])
    ]
  }

  /// What the marks mean.
  private var key: [Node] {
    let marks: [(Matrix.Cell, Phrase)] = [
      (.named, MatrixWords.named), (.all, MatrixWords.forAll), (.blank(reason: ""), MatrixWords.blank),
      (.empty, MatrixWords.empty),
    ]
    let code = plan.groups.first?.code ?? "A"
    var left = layout.margin
    var y = layout.keyY
    return marks.flatMap { mark -> [Node] in
      let label = left + layout.tileWidth + 10
      let nodes =
        tile(mark.0, code, x: left + layout.tileWidth / 2, y: y - 5) + [text(mark.1[language], x: label, y: y, "mx-s")]
      if layout.keyStep == 0 { left = label + Int(WrappedLabel.width(of: mark.1[language]) * 14) + 28 }
      y += layout.keyStep
      return nodes
    }
  }

  private var groupNames: [Node] {
    zip(plan.groups, layout.groupNames).enumerated().flatMap { index, pair -> [Node] in
      let (x, y) = layout.groupPlace(index)
      let name = lines(pair.1, x: x + 54, y: y, "mx-s")
      return [
        text(pair.0.code, x: x + 22, y: y, "mx-b mx-s mx-m"),
        titled(pair.0.name.best(for: language.read), name, if: pair.1.isShortened),
      ]
    }
  }

  private func rule(y: Int) -> Node {
    .tag(
      "line",
      [
        "class": "mx-line", "x1": "\(layout.margin)", "x2": "\(layout.width - layout.margin)", "y1": "\(y)",
        "y2": "\(y)",
      ])
  }

  private func text(_ text: String, x: Int, y: Int, _ style: String? = nil) -> Node {
    .tag("text", ["class": style, "x": "\(x)", "y": "\(y)"], text)
  }

  private func lines(_ label: WrappedLabel, x: Int, y: Int, _ style: String? = nil) -> [Node] {
    label.lines.enumerated().map { index, line in
      text(line, x: x, y: y + index * MatrixLayout.lineHeight, style)
    }
  }

  /// A part with a tip that shows its whole text to a mouse.
  private func titled(_ title: String, _ nodes: [Node], if needed: Bool = true) -> Node {
    .tag("g", [:], (needed ? [.tag("title", [:], title)] : []) + nodes)
  }
}
