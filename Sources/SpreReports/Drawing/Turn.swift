/// An angle as a share of a whole turn: 0 points up, 0.25 to the right, and it grows clockwise as on a clock.
///
/// Sine and cosine are computed here, from the four rules of arithmetic alone, so that a picture has the same bytes on
/// every machine, which a system's own functions do not promise.
struct Turn: Sendable, Hashable {
  /// The share of a turn, of any size.
  var share: Double

  init(_ share: Double) { self.share = share }

  /// How far to the right of the middle the angle points, from -1 to 1.
  var right: Double { Turn.sine(share) }
  /// How far above the middle the angle points, from -1 to 1.
  var up: Double { Turn.sine(share + 0.25) }
  /// Whether the angle points below the middle, where a text along the ring must be turned to be read.
  var isBelow: Bool { up < -1e-9 }

  /// The sine of a share of a turn.
  private static func sine(_ share: Double) -> Double {
    let turn = share - share.rounded(.down)
    switch turn {
    case ..<0.25: return series(turn)
    case ..<0.5: return series(0.5 - turn)
    case ..<0.75: return -series(turn - 0.5)
    default: return -series(1 - turn)
    }
  }

  /// The sine of 0 to a quarter of a turn by its power series; eleven terms are exact to the last bits of a `Double`.
  private static func series(_ turn: Double) -> Double {
    let angle = turn * 2 * Double.pi
    var term = angle
    var sum = angle
    for step in 1...11 {
      let next = Double(2 * step)
      term *= -angle * angle / (next * (next + 1))
      sum += term
    }
    return sum
  }
}
