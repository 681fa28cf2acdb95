import Foundation

/// Random texts that are the same in every run.
struct SocialDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number (SplitMix64).
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  private static let pieces = [
    "læring", "čállit", "ŧ", "Å", "a\u{30A}", "é", " ", " ", "\n", ".", "…", "€", "#", "#Helse", "@navn",
    "@navn@server.no",
    "nav.no", "https://example.org/a?b=c", "http://", "👩‍⚕️", "🇳🇴", "❤️", "🧑‍⚕️", "(", ")", "-", "_", "2026", "ｆ", "中",
    "e-helse",
    "\u{200D}", "\u{FE0F}", "x", "«", "»",
  ]

  mutating func text() -> String {
    (0..<number(below: 12)).map { _ in SocialDice.pieces[number(below: SocialDice.pieces.count)] }.joined()
  }
}

extension String {
  /// The text with letters and marks apart (NFD).
  var decomposedStringForTests: String { decomposedStringWithCanonicalMapping }
}
