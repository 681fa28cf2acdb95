/// Names for addresses and anchors: lower-case ASCII letters, digits and hyphens.
enum Slug {
  /// The text with Norwegian and Sámi letters in their nearest ASCII ones, and all else as single hyphens.
  static func of(_ text: String) -> String {
    var output = ""
    for scalar in text.lowercased().unicodeScalars {
      if let ascii = letters[scalar] {
        output += ascii
      } else if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        output.unicodeScalars.append(scalar)
      } else if !output.isEmpty, !output.hasSuffix("-"), !scalar.properties.isDiacritic {
        output += "-"
      }
    }
    while output.hasSuffix("-") { output.removeLast() }
    return String(output.prefix(60))
  }

  private static let letters: [Unicode.Scalar: String] = [
    "æ": "ae", "ø": "oe", "å": "aa", "á": "a", "č": "c", "đ": "d", "ŋ": "n", "š": "s", "ŧ": "t", "ž": "z", "ä": "ae",
    "ö": "oe", "ü": "u", "é": "e", "è": "e", "ê": "e", "ï": "i", "ǩ": "k", "ǧ": "g", "ʒ": "z",
  ]
}

/// Hands out names, each once: a name that is taken gets a number.
struct UniqueNames {
  private var taken: Set<String> = []

  init() {}

  /// The name itself, or the name with the first free number from 2.
  mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
