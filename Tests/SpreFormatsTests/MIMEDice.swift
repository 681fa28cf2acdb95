import SpreTestKit

/// A seeded source of numbers and of texts that are hard on formats.
struct MIMEDice: RandomNumberGenerator {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices.randomElement(using: &self)! }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { Int.random(in: 0..<whole, using: &self) < part }

  static let words = [
    "mestring", "på", "Ørland", "læring", "åpent", "Čállinlávdegoddi", "Šuoš", "đŋŧž", "Sámi", "e\u{301}tude",
    "👩‍👩‍👧‍👦", "🇳🇴", "👍🏽", "🧑🏽‍🔬", "“sitat”", "50 %", "a=b", "=3D", "=?utf-8?Q?x?=", "\"sagt\"", "\\", "(paren)", "<b>", "a,b;c:d",
    "https://example.org/a/very/long/path?with=arguments&and=more#fragments-that-go-on-and-on-beyond-the-line",
    String(repeating: "superduper", count: 12), String(repeating: "åø", count: 60), String(repeating: "x", count: 75),
    String(repeating: "👩‍👩‍👧‍👦", count: 9), "Z" + String(repeating: "\u{308}", count: 40), "שלום", "م\u{64F}ر\u{652}حبا",
    "From ", ".", "{{", "{", "\u{301}", "\u{200D}", "漢字仮名交じり文", "..", "--", ">", "&amp;", "\u{A0}", "\u{200B}",
    "\u{2028}", "～",
  ]

  /// Words with spaces between; now and then two, or one first or last.
  mutating func line(upTo limit: Int = 14) -> String {
    let count = Int.random(in: 0...limit, using: &self)
    var text = chance(1, of: 8) ? " " : ""
    for index in 0..<count {
      text += (index == 0 ? "" : chance(1, of: 8) ? "  " : " ") + pick(MIMEDice.words)
    }
    return chance(1, of: 8) ? text + " " : text
  }

  /// Lines with LF between and perhaps at the end.
  mutating func text() -> String {
    let lines = (0..<Int.random(in: 0...9, using: &self)).map { _ in line() }
    return lines.joined(separator: "\n") + (chance(4, of: 5) ? "\n" : "")
  }
}
