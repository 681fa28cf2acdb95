import SpreCore
import SpreFormats

/// One month's bar: its end says how sure the number is, and so do the words after it.
enum ReachBar {
  static let height = 12.0

  /// The bar from a point on its middle line; `scale` is what one contact takes.
  static func nodes(_ sum: CountSum?, from start: Point, scale: Double, language: ReportLanguage) -> [Node] {
    guard let sum else { return [Drawing.circle("quiet", Point(x: start.x + 3, y: start.y), 1.5)] }
    let words = ReachWords.sum(sum)[language]
    guard sum.qualifier != .unknown else {
      return question(Point(x: start.x + 8, y: start.y)) + [label(words, start, 20, "t-tiny t-quiet")]
    }
    guard sum.number > 0 else {
      return [
        Drawing.box("solid", x: start.x, y: start.y - height / 2, width: 3, height: height),
        label(words, start, 9, "t-tiny t-bold"),
      ]
    }
    let width = max(3, Double(sum.number) * scale)
    let end = width + (sum.qualifier == .atLeast ? 9 : 0)
    return shape(sum.qualifier, start, width) + [label(words, start, end + 6, "t-tiny")]
  }

  /// A bar: filled when counted, with an arrow when there are more, and dashed when it is about so many.
  static func shape(_ qualifier: Count.Qualifier, _ start: Point, _ width: Double) -> [Node] {
    let (top, bottom) = (start.y - height / 2, start.y + height / 2)
    let bar = Drawing.box(
      qualifier == .about ? "loose" : "full", x: start.x, y: top, width: width, height: height)
    guard qualifier == .atLeast else { return [bar] }
    let tip = start.x + width
    return [
      bar,
      Drawing.polygon(
        "full", [Point(x: tip, y: top), Point(x: tip + 8, y: start.y), Point(x: tip, y: bottom)]),
    ]
  }

  /// The mark of what nobody counted.
  static func question(_ middle: Point) -> [Node] {
    [
      Drawing.circle("gone", middle, 7),
      Drawing.text("?", x: middle.x, y: middle.y + 4, "t-tiny t-bold t-middle"),
    ]
  }

  private static func label(_ words: String, _ start: Point, _ right: Double, _ style: String) -> Node {
    Drawing.text(words, x: start.x + right, y: start.y + 4, style)
  }
}
