import SpreCore
import SpreTestKit

/// Makes documents of every kind of block and inline, in the form that reading gives them.
struct RandomDocument {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func document() -> Document { Document(blocks(depth: 0, upTo: 6)) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements.randomElement(using: &numbers)! }

  private mutating func several<Element>(
    _ range: ClosedRange<Int>, _ make: (inout RandomDocument) -> Element
  ) -> [Element] {
    (0..<Int.random(in: range, using: &numbers)).map { _ in make(&self) }
  }

  private mutating func blocks(depth: Int, upTo most: Int) -> [Block] {
    several(0...most) { $0.block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    let kinds = depth < 3 ? 12 : 8
    switch Int.random(in: 0..<kinds, using: &numbers) {
    case 0: return Block(.heading(level: Int.random(in: 1...6, using: &numbers), line()))
    case 1: return Block(.rule)
    case 2: return Block(.code(code(), notation: chance(50) ? pick(["swift", "c++ x=1", "a`b"]) : nil))
    case 3: return Block(.image(image()))
    case 4: return Block(.button(label: inlines(Surroundings(depth: 2, link: true)), url: url()))
    case 5: return Block(.table(table()))
    case 6, 7: return Block(.paragraph(inlines(Surroundings(breaks: true))))
    case 8: return Block(.quote(blocks(depth: depth + 1, upTo: 3)))
    default:
      let start = chance(40) ? pick([0, 1, 2, 7, 99]) : nil
      return Block(.list(Block.List(start: start, items: several(1...4) { $0.blocks(depth: depth + 1, upTo: 3) })))
    }
  }

  private mutating func line() -> [Inline] { inlines(Surroundings(depth: 1)) }

  private mutating func table() -> Block.Table {
    let columns = Int.random(in: 1...4, using: &numbers)
    func row(_ random: inout RandomDocument, empty: Int) -> [[Inline]] {
      (0..<columns).map { _ in random.chance(empty) ? [] : random.line() }
    }
    return Block.Table(
      alignments: (0..<columns).map { _ in pick([.start, .centre, .end]) }, header: row(&self, empty: 10),
      rows: several(0...3) { row(&$0, empty: 30) })
  }

  private mutating func image() -> Block.Image {
    Block.Image(
      source: pick(["a.png", "images/ø.jpg", "a b(c.png", "https://a.no/b_c_.png"]),
      alternative: chance(30) ? .decorative : .text(words()))
  }

  private mutating func url() -> String {
    pick([
      "https://a.no", "http://æ.no/ø?x=1&amp=2#(z", "mailto:a@b.no", "b.md", "mappe/c d.md#e", "https://a.no/*b*_c_)",
      "https://a.no/~d~~e~~",
    ])
  }

  private mutating func code() -> String {
    let lines = several(0...4) { random in
      random.pick(["", "let a = 1", "    b", "\tc", "```", "~~~~", "- d", "> e", "| f |", "<g>", "&amp;", "\\", " "])
    }
    return lines.last == "" ? "" : lines.joined(separator: "\n")
  }

  /// A text that neither begins nor ends with white space.
  private mutating func words() -> String {
    let parts = several(1...5) { random in
      random.pick([
        "a", "Å", "hei", "1.", "12)", "-", "+", "*", "_", "__", "#", "##", ">", "|", "`", "``", "~", "~~", "[", "]",
        "![", "](", "(b)", "<b>", "<", "&amp;", "&", "\\", "!", ":", "=", "===", "---", "www.a.no", "http://b.no",
        "e_f_g", "2*3*4", "😀", "«ord»", "e\u{301}", "[^1]", "[x]", "http:", "www", ".", "\"", "'", "$", "%",
      ])
    }
    return parts.reduce("") { $0.isEmpty ? $1 : $0 + (chance(60) ? " " : "") + $1 }
  }

  /// What already lies around the inlines: none of these is put into itself.
  private struct Surroundings {
    var depth = 0
    var emphasis = false
    var strong = false
    var strikethrough = false
    var link = false
    var breaks = false

    func inside(_ change: (inout Surroundings) -> Void) -> Surroundings {
      var inner = self
      inner.depth += 1
      inner.breaks = false
      change(&inner)
      return inner
    }
  }

  private mutating func inlines(_ around: Surroundings) -> [Inline] {
    var parts: [Inline] = []
    for _ in 0..<Int.random(in: 1...5, using: &numbers) {
      let next = inline(around)
      guard let last = parts.last else {
        parts.append(next)
        continue
      }
      if around.breaks, chance(10) {
        parts += [.lineBreak, next]
      } else if chance(40) || !mayTouch(last, next) {
        parts += [.text(chance(50) ? " " : ", "), next]
      } else {
        parts.append(next)
      }
    }
    return joined(parts)
  }

  /// Two codes or two strikethroughs in a row have no spelling of their own.
  private func mayTouch(_ a: Inline, _ b: Inline) -> Bool {
    switch (a, b) {
    case (.code, .code), (.strikethrough, .strikethrough): false
    default: true
    }
  }

  private mutating func inline(_ around: Surroundings) -> Inline {
    switch Int.random(in: 0..<(around.depth < 3 ? 12 : 6), using: &numbers) {
    case 0: .code(pick(["a", "`", "``b", " c ", "d`` e", "|", "\\", "<f>", "a|b"]))
    case 6 where !around.emphasis, 7 where !around.emphasis: .emphasis(inlines(around.inside { $0.emphasis = true }))
    case 8 where !around.strong: .strong(inlines(around.inside { $0.strong = true }))
    case 9 where !around.link:
      .span(LanguageTag(pick(["nb", "se", "ar", "zh-Hant"]))!, inlines(around.inside { $0.link = true }))
    case 10 where !around.link: .link(url: url(), inlines(around.inside { $0.link = true }))
    case 11 where !around.strikethrough: .strikethrough(inlines(around.inside { $0.strikethrough = true }))
    default: .text(words())
    }
  }

  private func joined(_ parts: [Inline]) -> [Inline] {
    parts.reduce(into: []) { joined, part in
      if case .text(let text) = part, case .text(let before) = joined.last {
        joined[joined.count - 1] = .text(before + text)
      } else {
        joined.append(part)
      }
    }
  }
}
