/// The outline of a shape, drawn from point to point; what an SVG `path` has in `d`.
struct Outline: Sendable, Hashable {
  /// The commands so far (SVG 2, 9.3).
  private(set) var data = ""

  /// Starts at a place.
  mutating func move(to point: Point) { add("M", [point.x, point.y]) }

  /// Goes straight to a place.
  mutating func line(to point: Point) { add("L", [point.x, point.y]) }

  /// Goes along a circle of a radius, clockwise or against it, by the shorter or by the longer way.
  mutating func arc(to point: Point, radius: Double, clockwise: Bool = true, isLong: Bool = false) {
    add("A", [radius, radius, 0, isLong ? 1 : 0, clockwise ? 1 : 0, point.x, point.y])
  }

  /// Goes back to where it started.
  mutating func close() { data += "Z" }

  private mutating func add(_ command: String, _ numbers: [Double]) {
    data += command + numbers.map(\.drawn).joined(separator: " ")
  }
}
