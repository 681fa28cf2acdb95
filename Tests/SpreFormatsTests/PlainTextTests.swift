import SpreCore
import SpreFormats
import Testing

@Suite("Plain text")
struct PlainTextTests {
  static func text(
    _ blocks: [Block.Content], width: Int = 40, form: PlainTextRenderer.Form = .fixed, language: Language = .nb
  ) -> String {
    PlainTextRenderer(width: width, form: form).render(Document(blocks.map { Block($0) }), language: language)
  }

  @Test("Given one of everything, this is the text")
  func everything() {
    let rendered = Self.text([
      .heading(level: 1, [.text("Nytt i november")]),
      .paragraph([
        .text("Kurs i "), .strong([.text("læring")]), .text(" og "), .emphasis([.text("mestring")]), .text(", se "),
        .link(url: "https://example.org/kurs", [.text("programmet")]), .text(" i dag."), .lineBreak, .text("Takk."),
      ]),
      .heading(level: 4, [.text("Merk")]),
      .list(
        Block.List(items: [
          [Block(.paragraph([.text("en lang linje som må deles på to linjer")]))],
          [
            Block(.paragraph([.text("to")])),
            Block(
              .list(
                Block.List(start: 9, items: [[Block(.paragraph([.text("ni")]))], [Block(.paragraph([.text("ti")]))]]))),
          ],
        ])),
      .quote([Block(.paragraph([.text("Sitat "), .strikethrough([.text("feil")])])), Block(.quote([Block(.rule)]))]),
      .heading(level: 2, [.text("Å lese")]),
      .image(Block.Image(source: "a.png", alternative: .text("To som ler"))),
      .image(Block.Image(source: "b.png", alternative: .decorative)),
      .button(label: [.text("Les mer")], url: "https://example.org/les"),
      .code("let a = 1\n\n\tb  ", notation: "swift"),
      .paragraph([
        .link(url: "https://example.org/kurs", [.text("Kurs")]), .text(" "), .link(url: "https://b.no", [.text("b")]),
      ]),
      .table(
        Block.Table(
          alignments: [.start, .end, .centre], header: [[.text("Navn")], [.text("Antall")], [.text("Ja")]],
          rows: [[[.text("Åse")], [.text("7")], [.code("x")]], [[.text("Bo")], [.text("12")]]])),
    ])
    #expect(
      rendered == """
        Nytt i november
        ===============

        Kurs i *læring* og _mestring_, se
        programmet [1] i dag.
        Takk.

        #### Merk

        - en lang linje som må deles på to
          linjer
        - to
          9. ni
          10. ti

        > Sitat ~feil~
        >
        > > * * *

        Lenker:
        [1] https://example.org/kurs

        Å lese
        ------

        [Bilde: To som ler]

        Les mer: https://example.org/les

        let a = 1

        \tb

        Kurs [1] b [2]

        Navn  Antall  Ja
        ----  ------  ---
        Åse        7  `x`
        Bo        12

        Lenker:
        [1] https://example.org/kurs
        [2] https://b.no

        """)
  }

  @Test("Given a table that is too wide, each cell stands behind its column's name")
  func wideTable() {
    let long = "en tekst som er for bred"
    let rendered = Self.text(
      [
        .table(
          Block.Table(
            alignments: [.start, .start], header: [[.text("Hva")], [.text("Hvor")]],
            rows: [[[.text(long)], [.text(long)]], [[.text(long)], []]]))
      ], width: 30)
    #expect(
      rendered == """
        Hva: en tekst som er for bred
        Hvor: en tekst som er for bred

        Hva: en tekst som er for bred

        """)
  }

  @Test("Given items of several paragraphs, empty lines part them and the text hangs under its mark")
  func looseList() {
    let item = [Block(.paragraph([.text("a")])), Block(.paragraph([.text("b")]))]
    let rendered = Self.text([.list(Block.List(items: [item, [], [Block(.paragraph([.text("c")]))]]))])
    #expect(rendered == "- a\n\n  b\n\n-\n\n- c\n")
  }

  @Test(
    "Given an address that is its own words, it stands once and has no number",
    arguments: [
      ("https://example.org/", "https://example.org/"), ("mailto:a@b.no", "a@b.no"), ("http://www.b.no", "www.b.no"),
    ])
  func bareAddress(url: String, words: String) {
    #expect(Self.text([.paragraph([.link(url: url, [.text(words)])])]) == words + "\n")
  }

  @Test("Given readers of other languages, Spre's own words are theirs")
  func languages() {
    let blocks: [Block.Content] = [
      .paragraph([.link(url: "https://b.no", [.text("b")])]), .image(Block.Image(source: "a", alternative: .text("c"))),
    ]
    let words = Language.allCases.map { language in
      Self.text(blocks, language: language).split(separator: "\n").filter { $0.contains(":") && !$0.contains("//") }
    }
    #expect(
      words == [
        ["[Bilde: c]", "Lenker:"], ["[Bilete: c]", "Lenkjer:"], ["[Image: c]", "Links:"], ["[Govva: c]", "Liŋkkat:"],
        ["[Govva: c]", "Liŋkkat:"], ["[Govva: c]", "Liŋkkat:"],
      ])
  }

  @Test("Given clusters of many scalars, lines are measured as readers see them")
  func graphemes() {
    let family = "👩‍👩‍👧‍👦"
    #expect(Self.text([.paragraph([.text("\(family)\(family) \(family)\(family) a")])], width: 16).count == 8)
    let words = Array(repeating: String(repeating: "e\u{301}", count: 7), count: 4).joined(separator: " ")
    #expect(Self.text([.paragraph([.text(words)])], width: 16).split(separator: "\n").map(\.count) == [15, 15])
  }

  @Test("Given nothing, there is no text; given control characters, none comes through")
  func hostile() {
    #expect(Self.text([]) == "")
    #expect(Self.text([.paragraph([]), .paragraph([.text(" \n")]), .heading(level: 1, [])]) == "")
    let rendered = Self.text([
      .paragraph([.text("a\0b\r\nc\u{1B}[31m"), .link(url: "https://b.no/\r\n\u{7}x", [.text("d")])]),
      .code("a\r\nb\0\rc", notation: nil),
    ])
    #expect(rendered == "a\u{FFFD}b c\u{FFFD}[31md\n\na\nb\u{FFFD}\nc\n")
  }

  @Test(
    "Given an address that HTML refuses, its words stay and the address is left out, of a link as of a button",
    arguments: ["javascript:alert(1)", "items/side.html", "data:text/html,x", "www.b.no", ""])
  func refused(url: String) {
    #expect(
      Self.text([.heading(level: 3, [.link(url: url, [.text("a")])]), .button(label: [.text("b")], url: url)])
        == "### a\n\nb\n")
    #expect(Self.text([.paragraph([.link(url: url, [])])]) == "")
  }

  @Test("Given a merge tag that is let through, it is a link; another is not")
  func mergeTags() {
    let blocks = ["{{a}}", "{{b}}"].map { Block(.paragraph([.link(url: $0, [.text("Av")])])) }
    let text = PlainTextRenderer(links: LinkPolicy(mergeTags: ["{{a}}"])).render(Document(blocks), language: .en)
    #expect(text == "Av [1]\n\nAv\n\nLinks:\n[1] {{a}}\n")
  }

  @Test("Given a long heading, its signs stand with its first word, and it has as many lines as it needs")
  func longHeading() {
    let word = String(repeating: "x", count: 50)
    #expect(Self.text([.heading(level: 3, [.text(word + " y")])]) == "### \(word)\n    y\n")
    #expect(Self.text([.heading(level: 4, [.text("a"), .lineBreak, .text("b")])]) == "#### a b\n")
  }
}
