/// A colour of the sRGB space, for deciding whether one can be read on another.
public struct Colour: Sendable, Hashable {
  /// The share of red, 0 to 255.
  public var red: UInt8
  /// The share of green, 0 to 255.
  public var green: UInt8
  /// The share of blue, 0 to 255.
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB` and nothing else.
  public init?(_ hex: some StringProtocol) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), hex.dropFirst().utf8.allSatisfy(\.isHexDigit),
      let number = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// White, the lightest colour.
  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// Black, the darkest colour.
  public static let black = Colour(red: 0, green: 0, blue: 0)

  /// The relative luminance from 0, black, to 1, white (WCAG 2.2, definitions).
  public var luminance: Double {
    0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
  }

  /// The contrast between two colours, 1 to 21 (WCAG 2.2, definitions); text needs 4.5 (success criterion 1.4.3).
  public func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour a share of the way towards another, 0 being itself and 1 the other.
  public func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(Double(a) + (Double(b) - Double(a)) * min(max(share, 0), 1) + 0.5)
    }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// A number from 0 to 1 to the power of 2.4, as the fifth root of its twelfth power, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    let target = square * square * square * square * square * square
    var root = max(base, 0.01)
    while true {
      let fourth = root * root * root * root
      let next = root - (root * fourth - target) / (5 * fourth)
      // It comes down to the root from above, and stands still there.
      guard next < root else { return root }
      root = next
    }
  }
}

extension Colour: CustomStringConvertible {
  /// The colour as `#rrggbb`.
  public var description: String {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
    let digits = [red, green, blue].flatMap { [digit($0 >> 4), digit($0 & 15)] }
    return String(decoding: [UInt8(ascii: "#")] + digits, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
