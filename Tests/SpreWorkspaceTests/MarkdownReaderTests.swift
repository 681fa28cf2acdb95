import SpreCore
import SpreWorkspace
import Testing

@Suite struct `Markdown becomes a document` {
  private func blocks(_ text: String) -> [Block.Content] {
    let (document, findings) = MarkdownReader.read(text, file: "x.md")
    #expect(findings.allSatisfy { $0.code == "markdown.indented" })
    return document.blocks.map(\.content)
  }

  private func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  @Test func `headings keep their level and a soft break is a space`() {
    #expect(
      blocks("# Én\n\n### Tre\n\nTo\nlinjer  \nmed skille") == [
        .heading(level: 1, [.text("Én")]), .heading(level: 3, [.text("Tre")]),
        .paragraph([.text("To linjer"), .lineBreak, .text("med skille")]),
      ])
  }

  @Test func `marks inside a line`() {
    #expect(
      blocks("*a* **b** ~~c~~ `d` [e](https://e.no) \\*f\\* &aelig; ca. ~5 og ~6") == [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "), .strikethrough([.text("c")]),
          .text(" "), .code("d"), .text(" "), .link(url: "https://e.no", [.text("e")]),
          .text(" *f* æ ca. ~5 og ~6"),
        ])
      ])
  }

  @Test func `lists, quotes, code and rules`() {
    #expect(
      blocks("- a\n- b\n\n  c\n\n3. d\n\n> e\n> > f\n\n```swift\nlet g\n```\n\n    h\n\n---\n\n- [ ] i") == [
        .list(Block.List(items: [[paragraph("a")], [paragraph("b"), paragraph("c")]])),
        .list(Block.List(start: 3, items: [[paragraph("d")]])),
        .quote([paragraph("e"), Block(.quote([paragraph("f")]))]),
        .code("let g", notation: "swift"), .code("h", notation: nil), .rule,
        .list(Block.List(items: [[paragraph("[ ] i")]])),
      ])
  }

  @Test func `tables with alignments and short rows`() {
    #expect(
      blocks("| a | b \\| c | d |\n|---|:-:|--:|\n| *e* |\n| f | g | h |") == [
        .table(
          Block.Table(
            alignments: [.start, .centre, .end], header: [[.text("a")], [.text("b | c")], [.text("d")]],
            rows: [[[.emphasis([.text("e")])], [], []], [[.text("f")], [.text("g")], [.text("h")]]]))
      ])
  }

  @Test func `words in another language`() {
    #expect(
      blocks("Ordet [*buorre* beaivi](lang:se) her") == [
        .paragraph([
          .text("Ordet "), .span(.se, [.emphasis([.text("buorre")]), .text(" beaivi")]), .text(" her"),
        ])
      ])
  }

  @Test func `pictures alone in their paragraph`() {
    #expect(
      blocks("![En *rød* bil](bil.png)\n\n![](https://a.no/strek.png \"decorative\")") == [
        .image(Block.Image(source: "bil.png", alternative: .text("En rød bil"))),
        .image(Block.Image(source: "https://a.no/strek.png", alternative: .decorative)),
      ])
  }

  @Test func `a link with the title button, alone, is a button`() {
    #expect(
      blocks("[Meld deg **på**](https://a.no/p \"button\")") == [
        .button(label: [.text("Meld deg "), .strong([.text("på")])], url: "https://a.no/p")
      ])
  }

  @Test func `bare addresses become links`() {
    #expect(
      blocks("Se https://a.no/b, www.c.no og d@e.no.") == [
        .paragraph([
          .text("Se "), .link(url: "https://a.no/b", [.text("https://a.no/b")]), .text(", "),
          .link(url: "http://www.c.no", [.text("www.c.no")]), .text(" og "),
          .link(url: "mailto:d@e.no", [.text("d@e.no")]), .text("."),
        ])
      ])
  }

  @Test func `paths start from the folder of the file and end up from the workspace's`() {
    var asked: [String] = []
    let (document, findings) = MarkdownReader.read(
      "[a](b.md#c) ![](d)\n\n![e](images/f.png)", file: "items/x.md", firstLine: 5
    ) { path, origin in
      asked.append("\(path) \(origin.line):\(origin.column)")
      return path != "images/f.png"
    }
    #expect(asked == ["images/f.png 7:1"])
    #expect(document.blocks.first?.content == .paragraph([.link(url: "items/b.md#c", [.text("a")]), .text(" ")]))
    #expect(
      document.blocks.last?.content == .image(Block.Image(source: "items/images/f.png", alternative: .text("e"))))
    #expect(findings.map(\.code) == ["link.file", "image.alt.missing", "image.inline", "file.missing"])
  }

  @Test func `a byte order mark, other line ends and NUL are no mistakes`() {
    let plain = "# a\n\nb\nc\n\n```\nd\ne\n```\n"
    let expected = MarkdownReader.read(plain, file: "x.md").document
    for end in ["\r\n", "\r"] {
      let text = "\u{FEFF}" + plain.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
      #expect(MarkdownReader.read(text, file: "x.md").document == expected)
    }
    #expect(blocks("a\0b") == [.paragraph([.text("a\u{FFFD}b")])])
    #expect(blocks("") == [])
  }

  @Test func `many texts at once are each read as if alone`() async {
    let texts = (0..<200).map { "~~a\($0)~~ www.b\($0).no | c\n\n| d | e |\n|---|---|\n| ~~f~~ | \($0) |" }
    let alone = texts.map { MarkdownReader.read($0, file: "x.md").document }
    let together = await withTaskGroup(of: (Int, Document).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { @concurrent in (index, MarkdownReader.read(text, file: "x.md").document) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for index in texts.indices { #expect(together[index] == alone[index]) }
    #expect(alone[7].blocks.count == 2)
  }
}
