import SpreCore

/// What a text weighs on X, by its page of 2026 and by its frozen library of 2020.
///
/// Sources: docs.x.com/fundamentals/counting-characters (every emoji counts 2); twitter/twitter-text, config/v3.json.
struct XWeight: Sendable, Hashable {
  /// What an address weighs, whatever its length.
  static let address = 23
  /// What a character weighs outside the ranges that weigh 1.
  private static let heavy = 2

  /// The weight as X's page describes it: every emoji is 2.
  private(set) var page = 0
  /// The weight in twitter-text 3.1.0, which knows emoji up to 2018 and adds up the parts of newer ones.
  private(set) var library = 0

  init(_ text: String) {
    let scalars = Array(Normalization.composed(text).unicodeScalars)
    var index = 0
    for link in LinkScanner.links(in: scalars, by: .x) {
      add(scalars[index..<link.lowerBound])
      page += XWeight.address
      library += XWeight.address
      index = link.upperBound
    }
    add(scalars[index...])
  }

  static func weight(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: heavy
    }
  }

  private mutating func add(_ scalars: ArraySlice<Unicode.Scalar>) {
    if scalars.allSatisfy({ $0.value < 0x80 }), !scalars.contains("\u{20E3}") {
      page += scalars.count
      library += scalars.count
      return
    }
    for character in String(String.UnicodeScalarView(scalars)) {
      page +=
        Emoji.shows(character)
        ? XWeight.heavy : character.unicodeScalars.reduce(0) { $0 + XWeight.weight(of: $1) }
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if let length = LibraryEmoji.length(in: scalars, at: index) {
        library += XWeight.heavy
        index += length
      } else {
        library += XWeight.weight(of: scalars[index])
        index += 1
      }
    }
  }
}
