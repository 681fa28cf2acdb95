import SpreCore
import SpreFormats

/// A number in a cell of the living matrix, in a shape that says what was counted.
enum LivingMatrixMark {
  /// Filled and square, with how many are delivered.
  case delivered(Int)
  /// Outlined and square, with how many have a date, and an exclamation mark when one of them is overdue.
  case scheduled(Int, isOverdue: Bool)
  /// Dashed and round, with how many are meant and not yet scheduled.
  case unscheduled(Int)

  /// Round and struck, with how many came to nothing here; only where there is nothing else.
  case ended(Int)

  /// The marks of a cell, from the left.
  static func all(_ cell: LivingMatrix.Cell) -> [LivingMatrixMark] {
    let (delivered, scheduled, unscheduled) = (
      cell.counted.delivered.count, cell.counted.scheduled.count, cell.unscheduled.count
    )
    if cell.standing == .ended { return [.ended(cell.ended.count)] }
    return (delivered > 0 ? [.delivered(delivered)] : [])
      + (scheduled > 0 ? [.scheduled(scheduled, isOverdue: !cell.overdue.isEmpty)] : [])
      + (unscheduled > 0 ? [.unscheduled(unscheduled)] : [])
  }

  /// The width of several marks beside each other.
  static func width(of marks: [LivingMatrixMark]) -> Double {
    marks.reduce(0) { $0 + $1.width } + gap * Double(max(0, marks.count - 1))
  }

  static let gap = 4.0

  var text: String {
    switch self {
    case .delivered(let count), .unscheduled(let count), .ended(let count): "\(count)"
    case .scheduled(let count, let isOverdue): "\(count)" + (isOverdue ? "!" : "")
    }
  }

  var width: Double { max(24, 10 + WrappedLabel.width(of: text) * 14) }

  /// The mark around a middle.
  func nodes(_ middle: Point) -> [Node] {
    let (style, letters, corner) =
      switch self {
      case .delivered: ("full", "t-on", 2.0)
      case .scheduled(_, let isOverdue): (isOverdue ? "late" : "open", isOverdue ? "t-warn" : "", 2.0)
      case .unscheduled: ("loose", "", LivingMatrixLayout.markHeight / 2)
      case .ended: ("gone", "", LivingMatrixLayout.markHeight / 2)
      }
    let reach = LivingMatrixLayout.markHeight / 2
    let strike = Drawing.line(
      "strike", Point(x: middle.x - reach, y: middle.y + reach), Point(x: middle.x + reach, y: middle.y - reach))
    var nodes = [
      Drawing.box(
        style, x: middle.x - width / 2, y: middle.y - LivingMatrixLayout.markHeight / 2, width: width,
        height: LivingMatrixLayout.markHeight, corner: corner),
      Drawing.text(
        text, x: middle.x, y: middle.y + 5,
        ["t-small", "t-bold", "t-middle", letters].filter { !$0.isEmpty }.joined(separator: " ")),
    ]
    if case .ended = self { nodes.insert(strike, at: 1) }
    return nodes
  }
}
