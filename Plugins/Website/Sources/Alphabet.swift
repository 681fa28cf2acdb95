/// The order of the alphabet as Norwegian readers know it, and names for places on a page.
enum Alphabet {
  /// Whether a text in small letters comes before another one: æ, ø and å come after z, in that order.
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (a.unicodeScalars.map(rank), b.unicodeScalars.map(rank))
    return x == y ? a < b : x.lexicographicallyPrecedes(y)
  }

  private static func rank(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "æ": 0x7B
    case "ø": 0x7C
    case "å": 0x7D
    case "{"..."}": scalar.value + 3
    default: scalar.value
    }
  }

  /// A text as the name of a place on a page: letters a to z and digits as they are, space as a hyphen, and any other
  /// character by its number between underscores, so that different texts have different names.
  static func anchor(_ text: String) -> String {
    text.lowercased().unicodeScalars.map { scalar -> String in
      switch scalar {
      case "a"..."z", "0"..."9": String(scalar)
      case " ": "-"
      default: "_\(String(scalar.value, radix: 16))_"
      }
    }.joined()
  }
}
