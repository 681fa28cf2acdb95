import SpreCore

/// A hashtag that works on every network and that a screen reader reads word by word.
struct Hashtag: Sendable, Hashable {
  /// Threads takes at most fifty characters (developers.facebook.com, web intents, 19 March 2026), the least of all.
  private static let longest = 50

  /// The tag with its sign, such as `#BarnOgUnge`.
  let text: String

  /// Makes a tag of a person's words, or nothing when no letter is left or the tag would be too long.
  init?(_ words: String) {
    var name = String.UnicodeScalarView()
    var isStart = true
    for scalar in Normalization.composed(words).unicodeScalars {
      guard scalar.isLetterOrMark || scalar.properties.generalCategory == .decimalNumber else {
        isStart = true
        continue
      }
      if isStart, scalar.properties.isLowercase {
        name.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        name.append(scalar)
      }
      isStart = false
    }
    guard name.contains(where: { $0.properties.isAlphabetic }), let first = name.first,
      first.properties.isAlphabetic || first.isASCIIDigit,
      name.count <= Hashtag.longest
    else { return nil }
    text = "#" + String(name)
  }

  /// The tags of a post: those that are set, then the item's topics, each once whatever its capitals.
  static func tags(_ words: [String], most: Int) -> [Hashtag] {
    var seen: Set<String> = []
    return Array(words.compactMap(Hashtag.init).filter { seen.insert($0.text.lowercased()).inserted }.prefix(most))
  }
}
