import SpreFormats

/// Numbers that are the same every time for the same names, for apps that know events and people by number.
enum StableNumber {
  /// A positive number below two thousand million.
  static func of(_ names: [String]) -> Int {
    let digits = StableHash.hex(of: ["number"] + names).prefix(12)
    return (Int(digits, radix: 16) ?? 0) % 1_999_999_999 + 1
  }
}
