/// A place in a picture, in CSS pixels from the upper left corner.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double

  /// The place at a distance from a middle, in the direction of an angle.
  static func around(_ middle: Point, _ radius: Double, _ turn: Turn) -> Point {
    Point(x: middle.x + radius * turn.right, y: middle.y - radius * turn.up)
  }
}

extension Double {
  /// The number as it stands in a picture: two decimals at most, and never a negative nothing.
  var drawn: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)\(decimals)"
  }
}
