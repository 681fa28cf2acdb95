/// What mail programs make of a colour when they force a dark look on a light message.
extension Colour {
  /// Every channel turned over, as programs do that invert the whole picture.
  public var inverted: Colour { Colour(red: 255 - red, green: 255 - green, blue: 255 - blue) }

  /// The same hue with light and dark exchanged (HSL), as programs do that keep colours recognisable.
  public var lightnessInverted: Colour {
    let sum = Int(max(red, green, blue)) + Int(min(red, green, blue))
    func turn(_ channel: UInt8) -> UInt8 { UInt8(min(max(Int(channel) + 255 - sum, 0), 255)) }
    return Colour(red: turn(red), green: turn(green), blue: turn(blue))
  }

  /// The lowest contrast with another colour as designed and after either inversion.
  public func lastingContrast(with other: Colour) -> Double {
    min(
      contrast(with: other), inverted.contrast(with: other.inverted),
      lightnessInverted.contrast(with: other.lightnessInverted))
  }
}
