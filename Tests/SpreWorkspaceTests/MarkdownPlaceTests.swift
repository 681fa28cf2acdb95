import SpreCore
import SpreWorkspace
import Testing

/// In these texts ⟦ stands where a finding, or a block, is expected; it is taken out before reading.
@Suite struct `Findings in Markdown stand where the fault is` {
  private static let cases: [(text: String, codes: [String])] = [
    ("Hei ⟦<b>du⟦</b>", ["markdown.html", "markdown.html"]),
    ("a\n\n⟦<div>\nhei\n</div>", ["markdown.html"]),
    ("a\n\n  ⟦<!-- notat -->\n", ["markdown.html"]),
    ("æ 😀 å⟦[a](javascript:alert(1))", ["link.scheme"]),
    ("⟦[a](b.md) [c](https://d.no) ⟦[e](data:f)", ["link.file", "link.scheme"]),
    ("æ ⟦[a](images/logo.png) og\n\n⟦[b](c.pdf \"button\")", ["link.file", "link.file"]),
    ("æ⟦[^1] og [^1].\n\n[^1]: Se https://a.no/b for mer.", ["markdown.footnote"]),
    ("a ⟦[^en] b ⟦[^to]\n\n[^en]: https://a.no\n[^to]: kilde", ["markdown.footnote", "markdown.footnote"]),
    ("a\n\n  ⟦[^1]: kilde\n\n> ⟦[^b]", ["markdown.footnote", "markdown.footnote"]),
    ("\\[^1] `[^2]` [^3](https://a.no) [^ 4] []\n\n```\n[^5]\n```", []),
    ("⟦[a](file:///etc/passwd) ⟦[b](../c.md) ⟦[d](//e.no) ⟦[f](#g)", Array(repeating: "link.scheme", count: 4)),
    ("⟦[a](JavaScript&colon;b) ⟦[c](&#x6a;avascript:d) ⟦[e](vbscript:f)", Array(repeating: "link.scheme", count: 3)),
    ("⟦[a](www.b.no)", ["link.scheme"]),
    ("⟦<ftp://a.no> og ⟦[b](ftp://c.no)", ["link.scheme", "link.scheme"]),
    ("a\n   æ ⟦[b](data:c)\n\t[d](https://e.no) ⟦[f](data:g)", ["link.scheme", "link.scheme"]),
    ("a\r\nb ⟦[c](data:d)\r\n\r\ne ⟦[f](data:g)\r\n", ["link.scheme", "link.scheme"]),
    ("a\rb ⟦[c](data:d)", ["link.scheme"]),
    ("- a\n- æ\n\n  b\n  c ⟦[d](data:e)\n    f ⟦[g](data:h)", ["link.scheme", "link.scheme"]),
    ("> a\n> æ ⟦[b](data:c)\nlat ⟦[d](data:e)\n>   f ⟦[g](data:h)", Array(repeating: "link.scheme", count: 3)),
    ("1. > a\n   > - b\n   >   æ ⟦[c](data:d)", ["link.scheme"]),
    ("[a]: https://b.no\n[c]: data:d\ne [a] ⟦[c]\nf ⟦[g](data:h)", ["link.scheme", "link.scheme"]),
    ("[a]: data:b\n\n⟦[a] c ⟦[d][a]", ["link.scheme", "link.scheme"]),
    ("# Å ⟦[a](data:b) #", ["link.scheme"]),
    ("æ\nb ⟦[a](data:b)\n===", ["link.scheme"]),
    (
      "| a | æ\\|\\| ⟦[b](data:c) |\n|---|---|\n| æ ⟦[d](data:e) | ⟦[f](data:g) |",
      Array(repeating: "link.scheme", count: 3)
    ),
    ("> | a |\n> |---|\n> | æ ⟦[d](data:e) |", ["link.scheme"]),
    (
      "x\n\næ ⟦[a](data:b)\n  c ⟦[d](data:e)\n| æ ⟦[f](data:g) | ⟦[h](data:i) |\n|---|---|\n| ⟦[j](data:k) |",
      Array(repeating: "link.scheme", count: 5)
    ),
    (
      "> - a\n>   æ ⟦[b](data:c)\n>   d ⟦[e](data:f) | ⟦[g](data:h)\n>   -|-", Array(repeating: "link.scheme", count: 3)
    ),
    ("\t⟦- a\n\n\tæ\t[b](data:c)", ["markdown.indented"]),
    ("⟦[a](https://b.no", ["markdown.link.broken"]),
    ("æ\n\n⟦en [a] (https://b.no) to", ["markdown.link.broken"]),
    ("\\[a](b) [c] (d) [e]\\(f)", []),
    ("- a\n\n\tæ\t⟦[b](data:c)", ["link.scheme"]),
    ("⟦[en [æ](lang:ar) til](https://b.no)", ["markdown.link.broken"]),
    ("⟦[[en](https://b.no)](lang:ar)", ["markdown.link.broken"]),
    ("[æ](https://b.no \"lang:ar\") ⟦[b](https://b.no \"lang:xx\")", ["language.unknown"]),
    ("[æ](lang:ar) [b](lang:en-GB) ⟦[c](lang:arabic) ⟦[d](lang:ara)", ["language.unknown", "language.unknown"]),
    ("[æ](lang:se) ⟦[b](lang:no) ⟦[c](lang:xx)", ["language.unknown", "language.unknown"]),
    ("⟦![](a.png)", ["image.alt.missing"]),
    ("a\n\n⟦⟦![ ](a.png \"dekorativ\")", ["image.alt.missing", "markdown.title"]),
    ("⟦![a](b.png \"decoratve\")", ["markdown.title"]),
    ("⟦![IMG 0412.JPG](b.png) \n\n![En png](c.png)\n\n![d.png](d.png \"decorative\")", ["image.alt.fileName"]),
    ("⟦![a](mailto:b@c.no)", ["link.scheme"]),
    ("a ⟦![b](c.png) d\n⟦![e](f.png)", ["image.inline", "image.inline"]),
    ("[⟦![a](b.png)](https://c.no)", ["image.inline"]),
    ("a ⟦[b](https://c.no \"button\")", ["markdown.button"]),
    ("⟦[b](https://c.no \"Button\")", ["markdown.title"]),
    ("a ⟦[](https://c.no)", ["link.text.missing"]),
    ("`[a](data:b)` ⟦[a](data:b)", ["link.scheme"]),
  ]

  @Test(arguments: cases, [1, 12])
  func `given a fault at the mark, the finding is there`(given: (text: String, codes: [String]), firstLine: Int) {
    let marked = MarkedText(given.text, firstLine: firstLine)
    let (_, findings) = MarkdownReader.read(marked.text, file: "items/x.md", firstLine: firstLine)
    #expect(findings.map(\.code) == given.codes)
    #expect(findings.map(\.spot) == marked.places)
    #expect(findings.allSatisfy { $0.origin?.file == "items/x.md" })
  }

  @Test(arguments: [
    "⟦a\n\n  ⟦# b\n\n⟦> c\n\n⟦```\nd\n```\n\n⟦- e\n\n⟦---\n\n⟦f\n===\n",
    "⟦a\nb\n ⟦| c |\n|---|\n\n⟦d", "⟦| a |\n|---|\n\n⟦b | ø\n\n⟦1. c\n", "[a]: b\n⟦c\n\n[d]: e\n  ⟦f",
    "⟦![æ](b.png)\n\n ⟦[c](https://d.no \"button\")",
  ])
  func `a block's origin is its first mark`(text: String) {
    let marked = MarkedText(text)
    let blocks = MarkdownReader.read(marked.text, file: "x.md").document.blocks
    #expect(blocks.map { $0.origin.map { "\($0.line):\($0.column)" } } == marked.places)
  }

  @Test func `what is refused keeps its words`() {
    let text = "Les [om *oss*](javascript:x), <i>nå</i> ![bilde](b.png)\n\n![alt](data:x)\n\n<p>hei</p>"
    #expect(
      MarkdownReader.read(text, file: "x.md").document.texts == ["Les om oss, <i>nå</i> bilde", "alt", "<p>hei</p>"])
  }

  @Test func `a footnote that the parser takes for a link is words`() {
    let (document, findings) = MarkdownReader.read("a[^1] b[^A]\n\n[^1]: https://a.no\n[^a]: kilde", file: "x.md")
    #expect(document.blocks.map(\.content) == [.paragraph([.text("a[^1] b[^A]")])])
    #expect(findings.map(\.code) == ["markdown.footnote", "markdown.footnote"])
  }

  @Test func `a bare address that cannot be a link is text`() {
    let (document, findings) = MarkdownReader.read("Se ftp://a.no og xmpp:b@c.no", file: "x.md")
    #expect(document.texts == ["Se ftp://a.no og xmpp:b@c.no"])
    #expect(document.blocks.first?.content == .paragraph([.text("Se ftp://a.no og xmpp:b@c.no")]))
    #expect(findings.isEmpty)
  }
}
