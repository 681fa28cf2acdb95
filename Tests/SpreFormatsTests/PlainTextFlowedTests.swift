import SpreCore
import SpreFormats
import Testing

@Suite("Plain text in the flowed form")
struct PlainTextFlowedTests {
  @Test("Given text that could be misread, it is stuffed, and soft breaks end in a space")
  func form() {
    let rendered = PlainTextTests.text(
      [
        .paragraph([.text("From meg til deg, en lang linje her")]), .paragraph([.text("> ikke sitat")]),
        .quote([Block(.paragraph([.text("et sitat som er langt nok til å deles")])), Block(.quote([Block(.rule)]))]),
        .list(
          Block.List(items: [
            [
              Block(.paragraph([.text("et punkt som er langt")])),
              Block(.list(Block.List(items: [[Block(.paragraph([.text("b")]))]]))),
            ]
          ])),
        .heading(level: 3, [.text("En lang tittel på tre linjer som flyter")]),
        .paragraph([.text("aaaa aaaa aaaaaa -- bbbb bbbbbbbbb")]), .paragraph([.text("-- bbbbbbbbbbbbbbbbbbbb")]),
      ], width: 20, form: .flowed)
    #expect(
      rendered == """
         From meg til deg, en\u{20}
        lang linje her

         > ikke sitat

        > et sitat som er\u{20}
        > langt nok til å\u{20}
        > deles
        >
        >> * * *

        - et punkt som er\u{20}
        langt
           - b

        ### En lang tittel\u{20}
        på tre linjer\u{20}
        som flyter

        aaaa aaaa aaaaaa --\u{20}
        bbbb bbbbbbbbb

        -- bbbbbbbbbbbbbbbbbbbb

        """)
  }

  @Test(
    "Given any document, the flowed form at any width says the same, and no line is a signature's", arguments: 0..<200)
  func reading(seed: Int) {
    var dice = MIMEDice(seed: UInt64(seed))
    let document = Document(PlainTextFlowedTests.blocks(&dice, depth: 2))
    let unbroken = PlainTextFlowedTests.read(document, width: 1_000_000)
    for width in [16, 40, 72] {
      let lines = PlainTextRenderer(width: width, form: .flowed).render(document, language: .nb).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "")
      #expect(!lines.contains("-- "))
      #expect(!lines.contains { $0.utf8.starts(with: "From ".utf8) })
      #expect(PlainTextFlowedTests.read(document, width: width) == unbroken, "width \(width)")
    }
    for line in PlainTextRenderer(width: 40).render(document, language: .nb).split(separator: "\n") {
      #expect(line.utf8.last != 0x20)
      #expect(line.count <= 40 || line.split(separator: " ").contains { $0.count > 20 }, "\(line)")
    }
  }

  /// Paragraphs, quotes, lists, buttons and links of hard words.
  private static func blocks(_ dice: inout MIMEDice, depth: Int) -> [Block] {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &dice) {
      case 0, 1: Block(.paragraph([.text(dice.line()), .lineBreak, .text(dice.line())]))
      case 2:
        Block(.paragraph([.link(url: dice.pick(["https://a.no/", "https://b.no/c"]), [.text(dice.line() + "x")])]))
      case 3 where Bool.random(using: &dice): Block(.heading(level: 3, [.text(dice.line() + " x")]))
      case 3: Block(.button(label: [.text(dice.line())], url: "https://example.org/knapp"))
      case 4: Block(.quote(blocks(&dice, depth: depth - 1)))
      default: Block(.list(Block.List(start: dice.pick([nil, 8]), items: [blocks(&dice, depth: depth - 1), []])))
      }
    }
  }

  /// The paragraphs as a reader of `format=flowed` puts them together (RFC 3676, 4.2): depth of quote and text.
  private static func read(_ document: Document, width: Int) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in PlainTextRenderer(width: width, form: .flowed).render(document, language: .nb).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let depth = line.unicodeScalars.prefix { $0 == ">" }.count
      var text = line.unicodeScalars.dropFirst(depth)
      if text.first == " " { text.removeFirst() }
      let content = String(Substring(text))
      if isOpen {
        paragraphs[paragraphs.count - 1] += content
      } else {
        paragraphs.append("\(depth):\(content)")
      }
      isOpen = text.last == " "
    }
    return paragraphs
  }
}
