import SpreFormats

/// What the marks of a picture mean: samples with a word each, in as many rows as they need.
struct PictureKey {
  /// One mark and what it means.
  struct Item {
    /// The room that the sample takes.
    var width: Double
    var label: String
    /// Draws the sample around its middle.
    var sample: (Point) -> [Node]
  }

  static let rowHeight = 30.0
  private static let size = 14.0
  private static let gap = 26.0

  let items: [Item]
  let width: Double
  /// The left edge and the row of each item.
  private let places: [(x: Double, row: Int, label: WrappedLabel)]
  private let tops: [Double]

  /// Lays the items out within a width.
  init(_ items: [Item], width: Double) {
    self.items = items
    self.width = width
    var places: [(x: Double, row: Int, label: WrappedLabel)] = []
    var heights: [Double] = []
    var x = 0.0
    for item in items {
      let room = max(60, width - item.width - 10)
      let label = WrappedLabel(item.label, width: room, size: Self.size, maxLines: 4)
      let wide = item.width + 10 + (label.lines.map { WrappedLabel.width(of: $0) }.max() ?? 0) * Self.size
      if heights.isEmpty || x + wide > width {
        heights.append(Self.rowHeight)
        x = 0
      }
      let row = heights.count - 1
      heights[row] = max(heights[row], Self.rowHeight + Double(label.lines.count - 1) * Drawing.lineHeight)
      places.append((x, row, label))
      x += wide + Self.gap
    }
    self.places = places
    tops = heights.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// The height of all rows.
  var height: Double { tops.last ?? 0 }

  /// The samples and words, from an upper left corner.
  func nodes(x: Double, y: Double) -> [Node] {
    zip(items, places).flatMap { item, place -> [Node] in
      let middle = Point(x: x + place.x + item.width / 2, y: y + tops[place.row] + Self.rowHeight / 2)
      return item.sample(middle)
        + Drawing.lines(place.label, x: x + place.x + item.width + 10, y: middle.y + 5, "t-small")
    }
  }
}
