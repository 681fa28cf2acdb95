import SpreCore
import SpreFormats
import Testing

@Suite("Markdown")
struct MarkdownRendererTests {
  static func markdown(_ blocks: [Block]) -> String { MarkdownRenderer().render(Document(blocks)) }

  static func paragraph(_ parts: Inline...) -> String { markdown([Block(.paragraph(parts))]) }

  @Test("Given one of everything, this is the Markdown")
  func everything() {
    let rendered = Self.markdown([
      Block(.heading(level: 2, [.text("Kurs # "), .lineBreak, .code("a`b")])),
      Block(
        .paragraph([
          .text("Se "), .link(url: "https://example.org/a_(b)", [.text("her")]), .text(" og "),
          .span(.se, [.text("Sámi")]), .text(","), .lineBreak, .emphasis([.text("a")]), .strong([.text("b")]),
          .strikethrough([.text("c")]),
        ])),
      Block(
        .list(
          Block.List(items: [
            [
              Block(.paragraph([.text("en")])),
              Block(.list(Block.List(items: [[Block(.paragraph([.text("to")]))], []]))),
            ],
            [Block(.code("x\n```", notation: "swift"))],
          ]))),
      Block(.list(Block.List(items: [[Block(.paragraph([.text("ny")])), Block(.paragraph([.text("liste")]))]]))),
      Block(.list(Block.List(start: 9, items: [[Block(.rule)], [Block(.quote([]))]]))),
      Block(.quote([Block(.paragraph([.text("sitat")])), Block(.rule)])),
      Block(.image(Block.Image(source: "a b.png", alternative: .text("To [som] ler")))),
      Block(.image(Block.Image(source: "b.png", alternative: .decorative))),
      Block(.button(label: [.text("Les mer")], url: "https://example.org/")),
      Block(
        .table(
          Block.Table(
            alignments: [.start, .centre, .end], header: [[.text("a|b")], [.code("|")], []],
            rows: [[[.text("1")], [.text("2"), .lineBreak, .text("3")]]]))),
      Block(.paragraph([.text("hei")]), language: .nn),
    ])
    #expect(
      rendered == """
        ## Kurs #  ``a`b``

        Se [her](https://example.org/a_\\(b\\)) og [Sámi](lang:se),\\
        *a*__b__~~&#99;~~

        - en
          - to
          -
        - ````swift
          x
          ```
          ````

        * ny

          liste

        9. ___
        10. >

        > sitat
        >
        > ___

        ![To \\[som\\] ler](<a b.png>)

        ![](b.png "decorative")

        [Les mer](https://example.org/ "button")

        | a\\|b | `\\|` |  |
        | --- | :---: | ---: |
        | 1 | 2 3 |  |

        [hei](lang:nn)

        """)
  }

  @Test(
    "Given text that could be marks, backslashes take the meaning away",
    arguments: [
      ("*a* _b_ [c](d) `e` <f> ~g~ \\", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f> \\~g\\~ \\\\"), ("# a", "\\# a"),
      ("- a", "\\- a"),
      ("1. a", "1\\. a"), ("2026) a", "2026\\) a"), ("> a", "\\> a"), ("===", "\\==="),
      ("a_b & c &amp; !", "a_b & c \\&amp; \\!"),
      ("| a |", "\\| a \\|"), ("https://a.no www.b.no", "https\\://a.no www\\.b.no"),
      (" a\t\n ", "&#32;a&#9;&#10;&#32;"), ("a\0", "a\u{FFFD}"),
    ])
  func escapes(text: String, expected: String) {
    #expect(Self.paragraph(.text(text)) == expected + "\n")
  }

  @Test("Given marks beside letters and signs, they open and close")
  func borders() {
    #expect(Self.paragraph(.text("a"), .emphasis([.text("(b)")]), .text("c")) == "&#97;*(b)*&#99;\n")
    #expect(Self.paragraph(.text("a"), .emphasis([.text("b")]), .text("c")) == "a*b*c\n")
    #expect(Self.paragraph(.emphasis([.text(" b ")])) == "*&#32;b&#32;*\n")
    #expect(Self.paragraph(.emphasis([.text("a")]), .emphasis([.text("b")]), .text("c")) == "*a*_b_&#99;\n")
    #expect(Self.paragraph(.strong([.emphasis([.text("a")])])) == "**_a_**\n")
    #expect(
      Self.paragraph(.text("a"), .strikethrough([.text("b")]), .emphasis([.text("\"c\"")])) == "&#97;~~&#98;~~*\"c\"*\n"
    )
  }

  @Test("Given what Markdown cannot nest, the inner link stays and the words are kept")
  func nesting() {
    let link = Inline.link(url: "https://a.no", [.text("b")])
    #expect(
      Self.paragraph(.span(.se, [.text("a"), link, .text("c")]))
        == "[a](lang:se)[b](https://a.no \"lang:se\")[c](lang:se)\n")
    #expect(Self.paragraph(.link(url: "https://a.no", [.span(.se, [.text("b")])])) == "[b](https://a.no)\n")
  }

  @Test("Given an address as its own words, it stands in angle brackets")
  func shortLinks() {
    #expect(Self.paragraph(.link(url: "https://a.no/", [.text("https://a.no/")])) == "<https://a.no/>\n")
    #expect(Self.paragraph(.link(url: "mailto:a@b.no", [.text("a@b.no")])) == "<a@b.no>\n")
    #expect(
      Self.paragraph(.link(url: "https://a.no/?b&c", [.text("https://a.no/?b&c")]))
        == "[https\\://a.no/?b\\&c](https://a.no/?b\\&c)\n")
    #expect(Self.paragraph(.link(url: "", [.text("a")])) == "[a](<>)\n")
    #expect(Self.paragraph(.link(url: "a\nb", [.text("a")])) == "[a](<a%0Ab>)\n")
  }

  @Test("Given nothing, there is nothing")
  func nothing() {
    #expect(Self.markdown([]) == "")
    #expect(Self.paragraph(.emphasis([]), .text("")) == "")
  }
}
