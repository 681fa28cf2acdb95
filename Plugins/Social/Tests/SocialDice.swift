import Foundation
import SpreTestKit

/// Random texts that are the same in every run.
struct SocialDice {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }

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
