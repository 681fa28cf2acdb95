import SpreCore
import SpreFormats

/// Draws one cell of the living matrix: its tile, its numbers, the last date, and what is unusual about it.
struct LivingMatrixCellDrawing {
  var language: ReportLanguage
  var tileWidth: Double
  /// Whether a date needs its year to be understood.
  var hasYears = false

  private var tileHeight: Double { LivingMatrixLayout.tileHeight }

  /// The cell around a middle.
  func nodes(_ cell: LivingMatrix.Cell, _ middle: Point) -> [Node] {
    var nodes = tile(cell, middle) + marks(cell, middle)
    if cell.isOutside { nodes.append(corner(middle)) }
    if !cell.also.isEmpty {
      nodes.append(diamond(Point(x: middle.x + tileWidth / 2 - 8, y: middle.y + tileHeight / 2 - 8)))
    }
    return nodes
  }

  private func tile(_ cell: LivingMatrix.Cell, _ middle: Point) -> [Node] {
    switch cell.standing {
    case .forgotten:
      [box("late", middle)]
        + [
          Drawing.text(
            LivingMatrixWords.forgotten[language], x: middle.x, y: middle.y + 5, "t-small t-bold t-warn t-middle")
        ]
    case .delivered where !cell.isOutside: [box("tint", middle)]
    case .begun where !cell.isOutside: [box("faint", middle)]
    case .ended: [box("faint", middle)]
    case .blank: [box("loose", middle), Drawing.text("–", x: middle.x, y: middle.y + 5, "t-middle")]
    case .absent: [Drawing.circle("quiet", middle, 2)]
    case .delivered, .begun: cell.blankReason == nil ? [] : [box("loose", middle)]
    }
  }

  private func marks(_ cell: LivingMatrix.Cell, _ middle: Point) -> [Node] {
    let marks = LivingMatrixMark.all(cell)
    guard !marks.isEmpty else { return [] }
    let y = cell.last == nil ? middle.y : middle.y - 8
    var x = middle.x - LivingMatrixMark.width(of: marks) / 2
    var nodes: [Node] = []
    for mark in marks {
      nodes += mark.nodes(Point(x: x + mark.width / 2, y: y))
      x += mark.width + LivingMatrixMark.gap
    }
    if let last = cell.last {
      let date = last.short(in: language, withYear: hasYears)
      nodes.append(Drawing.text(date, x: middle.x, y: middle.y + 17, "t-fine t-middle"))
    }
    return nodes
  }

  private func box(_ style: String, _ middle: Point) -> Node {
    Drawing.box(
      style, x: middle.x - tileWidth / 2, y: middle.y - tileHeight / 2, width: tileWidth, height: tileHeight, corner: 5)
  }

  /// The corner that marks a cell outside the plan.
  private func corner(_ middle: Point) -> Node {
    let (x, y) = (middle.x - tileWidth / 2, middle.y - tileHeight / 2)
    return Drawing.polygon("alert", [Point(x: x, y: y), Point(x: x + 13, y: y), Point(x: x, y: y + 13)])
  }

  /// The mark of an activity that is counted elsewhere.
  func diamond(_ middle: Point) -> Node {
    let (x, y) = (middle.x, middle.y)
    return Drawing.polygon(
      "open", [Point(x: x, y: y - 6), Point(x: x + 6, y: y), Point(x: x, y: y + 6), Point(x: x - 6, y: y)])
  }

}
