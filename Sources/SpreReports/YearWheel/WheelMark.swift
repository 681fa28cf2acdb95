import SpreCore
import SpreFormats

/// A mark of the year's wheel: a round one for a day, a long one along the ring for several.
///
/// Filled is delivered, outlined is to come, dashed is not settled, struck is called off or turned down, an arrow is
/// carried on, and an exclamation mark and a heavy line are overdue.
struct WheelMark {
  /// What stands in the mark.
  var label: String
  var state: ActivityState
  var isOverdue = false
  /// The diameter.
  var size: Double

  /// The mark of an entry, with the number of its measure.
  init(_ entry: YearWheel.Entry, in wheel: YearWheel, size: Double) {
    let number = wheel.number(of: entry.activity.measure).map { "\($0)" } ?? "?"
    self.init(
      label: entry.isOverdue ? "\(number)!" : number, state: entry.state, isOverdue: entry.isOverdue, size: size)
  }

  init(label: String, state: ActivityState, isOverdue: Bool = false, size: Double) {
    self.label = label
    self.state = state
    self.isOverdue = isOverdue
    self.size = size
  }

  /// A round mark around a middle.
  func round(_ middle: Point) -> [Node] { [Drawing.circle(style, middle, radius)] + signs(middle) }

  /// A mark along the ring around the wheel's middle, with its number at the start.
  func along(_ mark: WheelPacking.Mark) -> [Node] {
    let reach = size / 2 / (2 * Double.pi * mark.radius)
    let start = Turn(mark.isCut.start ? mark.from + reach : mark.from)
    let middle = Point.around(WheelRings.middle, mark.radius, start)
    guard mark.to - mark.from > 1e-9, mark.isCut.start || mark.isCut.end || mark.from < mark.to else {
      return round(middle)
    }
    return [Drawing.path(style, outline(mark))] + signs(middle)
  }

  private var style: String {
    if isOverdue { return "late" }
    return switch state {
    case .delivered: "full"
    case .scheduled: "open"
    case .planned: "loose"
    case .cancelled, .refused, .continued: "gone"
    }
  }

  /// Half the size, less the half of the line around it.
  private var radius: Double { size / 2 - 1 }

  private func outline(_ mark: WheelPacking.Mark) -> Outline {
    let (inner, outer) = (mark.radius - radius, mark.radius + radius)
    func point(_ radius: Double, _ turn: Double) -> Point { Point.around(WheelRings.middle, radius, Turn(turn)) }
    // An arc of a whole turn ends where it starts and would not be drawn, so each goes by its middle.
    let half = (mark.from + mark.to) / 2
    var outline = Outline()
    outline.move(to: point(outer, mark.from))
    outline.arc(to: point(outer, half), radius: outer)
    outline.arc(to: point(outer, mark.to), radius: outer)
    if mark.isCut.end {
      outline.line(to: point(inner, mark.to))
    } else {
      outline.arc(to: point(inner, mark.to), radius: radius)
    }
    outline.arc(to: point(inner, half), radius: inner, clockwise: false)
    outline.arc(to: point(inner, mark.from), radius: inner, clockwise: false)
    if !mark.isCut.start { outline.arc(to: point(outer, mark.from), radius: radius) }
    outline.close()
    return outline
  }

  /// The number, and what is drawn through or under it.
  private func signs(_ middle: Point) -> [Node] {
    let wide = max(1.28, WrappedLabel.width(of: label))
    let letters = min(size * 0.62, (size - 5) / wide)
    var nodes: [Node] = []
    var base = middle.y + letters * 0.36
    if state == .cancelled || state == .refused {
      let reach = radius * 0.71
      nodes.append(
        Drawing.line(
          "strike", Point(x: middle.x - reach, y: middle.y + reach), Point(x: middle.x + reach, y: middle.y - reach)))
    } else if state == .continued {
      base -= size * 0.12
      nodes.append(arrow(Point(x: middle.x, y: middle.y + size * 0.25)))
    }
    let colour = isOverdue ? " t-warn" : state == .delivered ? " t-on" : ""
    nodes.append(Drawing.text(label, x: middle.x, y: base, "t-bold t-middle" + colour, size: letters))
    return nodes
  }

  private func arrow(_ middle: Point) -> Node {
    let (reach, head) = (size * 0.22, size * 0.12)
    var outline = Outline()
    outline.move(to: Point(x: middle.x - reach, y: middle.y))
    outline.line(to: Point(x: middle.x + reach, y: middle.y))
    outline.move(to: Point(x: middle.x + reach - head, y: middle.y - head))
    outline.line(to: Point(x: middle.x + reach, y: middle.y))
    outline.line(to: Point(x: middle.x + reach - head, y: middle.y + head))
    return Drawing.path("strike", outline)
  }
}
