import SpreCore
import SpreTestKit

/// A small source of numbers that are the same in every run.
struct HTMLRandom {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}

/// Documents of every shape, made of words that would break careless HTML.
struct HTMLDocuments {
  static let words = [
    "<script>alert(1)</script>", "\" onload=\"x", "' onclick='x", "</style><b>", "-->", "<![endif]-->", "]]>", "&amp;",
    "æøå", "Čállinlávdegoddi", "مرحبا", "👩‍👩‍👧", "\u{0}\u{1F}", "a\r\nb", "mestring", "{{name}}",
    "Donaudampfschiff\u{AD}fahrt", "",
    " ",
  ]
  static let addresses = [
    "https://example.org/a?b=1&c=2", "http://example.org", "mailto:post@example.org", "#here", "javascript:alert(1)",
    "JaVaScript:alert(1)", "data:text/html,<script>", "vbscript:x", " https://example.org", "https://a b",
    "//evil.example",
    "\" onclick=\"x", "file:///etc/passwd", "#\"><script>", "",
  ]
  static let pictures = [
    "items/images/a b.png", "https://evil.example/pixel.gif", "//evil.example/x.png", "../../secret.png", "/etc/x.png",
    "data:image/png;base64,AAAA", "javascript:x", "items/\"onerror=\"x.png", "items/ærlig.png",
  ]

  var random: HTMLRandom

  init(seed: UInt64) { random = HTMLRandom(seed: seed) }

  mutating func document() -> Document { Document(blocks(depth: 0)) }

  private mutating func blocks(depth: Int) -> [Block] { (0...random.below(4)).map { _ in block(depth: depth) } }

  private mutating func block(depth: Int) -> Block {
    Block(content(depth: depth), language: random.below(4) == 0 ? random.pick(Language.allCases) : nil)
  }

  private mutating func content(depth: Int) -> Block.Content {
    switch random.below(depth > 2 ? 6 : 9) {
    case 0: return .heading(level: random.below(9) - 1, inlines(depth: 0))
    case 1: return .paragraph(inlines(depth: 0))
    case 2:
      let text = random.pick(HTMLDocuments.words)
      return .image(
        Block.Image(
          source: random.pick(HTMLDocuments.pictures),
          alternative: random.below(2) == 0 ? .decorative : .text(text)))
    case 3: return .button(label: [.text("knapp")] + inlines(depth: 2), url: random.pick(HTMLDocuments.addresses))
    case 4: return .code(random.pick(HTMLDocuments.words), notation: random.pick([nil, "\"<x>"]))
    case 5: return .rule
    case 6:
      let start = random.pick([nil, 1, 7])
      return .list(Block.List(start: start, items: (0...random.below(3)).map { _ in blocks(depth: depth + 1) }))
    case 7: return .quote(blocks(depth: depth + 1))
    default:
      let columns = 1 + random.below(5)
      return .table(
        Block.Table(
          alignments: (0..<columns).map { _ in random.pick([.start, .centre, .end]) }, header: cells(columns),
          rows: (0...random.below(3)).map { _ in cells(columns + random.below(2)) }))
    }
  }

  private mutating func cells(_ columns: Int) -> [[Inline]] { (0..<columns).map { _ in inlines(depth: 1) } }

  private mutating func inlines(depth: Int) -> [Inline] {
    (0...random.below(3)).map { _ in
      switch random.below(depth > 2 ? 3 : 8) {
      case 0, 1: .text(random.pick(HTMLDocuments.words))
      case 2: random.below(2) == 0 ? .lineBreak : .code(random.pick(HTMLDocuments.words))
      case 3: .emphasis(inlines(depth: depth + 1))
      case 4: .strong(inlines(depth: depth + 1))
      case 5: .strikethrough(inlines(depth: depth + 1))
      case 6: .span(LanguageTag(random.pick(Language.allCases)), inlines(depth: depth + 1))
      default: .link(url: random.pick(HTMLDocuments.addresses), [.text("lenke")] + inlines(depth: depth + 1))
      }
    }
  }
}
