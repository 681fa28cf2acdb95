import SpreFormats

/// The parts that pictures are drawn from; classes are those of ``DrawingStyle``.
enum Drawing {
  /// The distance from one line of a text to the next.
  static let lineHeight = 18.0

  /// A line of text on its base line; a size in pixels where no class has it, and degrees to turn it clockwise.
  static func text(
    _ text: String, x: Double, y: Double, _ style: String? = nil, size: Double? = nil, turned: Double? = nil
  ) -> Node {
    .tag(
      "text",
      [
        "class": style, "x": x.drawn, "y": y.drawn, "style": size.map { "font-size:\($0.drawn)px" },
        "transform": turned.map { "rotate(\($0.drawn) \(x.drawn) \(y.drawn))" },
      ], text)
  }

  /// The lines of a label, one under the other.
  static func lines(
    _ label: WrappedLabel, x: Double, y: Double, _ style: String? = nil, step: Double = lineHeight
  ) -> [Node] {
    label.lines.enumerated().map { text($1, x: x, y: y + Double($0) * step, style) }
  }

  /// A straight line.
  static func line(_ style: String, _ a: Point, _ b: Point) -> Node {
    .tag("line", ["class": style, "x1": a.x.drawn, "y1": a.y.drawn, "x2": b.x.drawn, "y2": b.y.drawn])
  }

  /// A box by its upper left corner.
  static func box(
    _ style: String, x: Double, y: Double, width: Double, height: Double, corner: Double? = nil
  ) -> Node {
    .tag(
      "rect",
      [
        "class": style, "x": x.drawn, "y": y.drawn, "width": width.drawn, "height": height.drawn,
        "rx": corner.map(\.drawn),
      ])
  }

  /// A circle.
  static func circle(_ style: String, _ middle: Point, _ radius: Double) -> Node {
    .tag("circle", ["class": style, "cx": middle.x.drawn, "cy": middle.y.drawn, "r": radius.drawn])
  }

  /// A shape by its outline.
  static func path(_ style: String, _ outline: Outline) -> Node {
    .tag("path", ["class": style, "d": outline.data])
  }

  /// A shape with straight sides.
  static func polygon(_ style: String, _ points: [Point]) -> Node {
    .tag("polygon", ["class": style, "points": points.map { "\($0.x.drawn),\($0.y.drawn)" }.joined(separator: " ")])
  }

  /// Parts with a tip that a mouse shows; without a tip the parts alone.
  static func tipped(_ tip: String?, _ nodes: [Node]) -> Node {
    .tag("g", [:], (tip.map { [.tag("title", [:], $0)] } ?? []) + nodes)
  }
}
