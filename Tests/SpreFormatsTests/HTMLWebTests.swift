import SpreCore
import SpreFormats
import Testing

@Suite("Web pages")
struct HTMLWebTests {
  private func html(_ blocks: Block.Content..., renderer: WebRenderer = WebRenderer()) -> String {
    MarkupWriter().write(renderer.render(Document(blocks.map { Block($0) }), language: .nb))
  }

  @Test("Given words with marks, they become the elements that mean the same")
  func writesInlines() {
    let parts: [Inline] = [
      .text("A & "), .emphasis([.text("b")]), .strong([.text("c")]), .strikethrough([.text("d")]), .lineBreak,
      .code("e<f"), .span(.se, [.text("Čálus")]), .link(url: "https://example.org/?a&b", [.text("g")]),
    ]
    #expect(
      html(.paragraph(parts))
        == "<p>A &amp; <em>b</em><strong>c</strong><s>d</s><br><code>e&lt;f</code>"
        + "<span lang=\"se\">Čálus</span><a href=\"https://example.org/?a&amp;b\">g</a></p>")
  }

  @Test("Given a table, it scrolls in a part that has a name and takes focus")
  func writesTables() {
    let table = Block.Table(
      alignments: [.start, .end], header: [[.text("Gruppe")], [.text("Antall")]], rows: [[[.text("A")], [.text("3")]]])
    #expect(
      html(.table(table))
        == "<div class=\"scroll\" role=\"region\" aria-label=\"Tabell: Gruppe, Antall\" tabindex=\"0\"><table><thead>"
        + "<tr><th scope=\"col\">Gruppe</th><th scope=\"col\" class=\"end\">Antall</th></tr></thead>"
        + "<tbody><tr><td>A</td><td class=\"end\">3</td></tr></tbody></table></div>")
  }

  @Test("Given lists, quotes, code and rules, each has its element")
  func writesBlocks() {
    let one = Block(.paragraph([.text("én")]))
    #expect(html(.list(Block.List(items: [[one], [one, one]]))) == "<ul><li>én</li><li><p>én</p><p>én</p></li></ul>")
    #expect(html(.list(Block.List(start: 3, items: [[one]]))) == "<ol start=\"3\"><li>én</li></ol>")
    #expect(html(.quote([one]), .rule) == "<blockquote><p>én</p></blockquote><hr>")
    #expect(html(.code("a < b", notation: nil)) == "<pre tabindex=\"0\"><code>a &lt; b</code></pre>")
    #expect(html(.heading(level: 9, [.text("x")])) == "<h6>x</h6>")
  }

  @Test("Given a block in another language or another script, it says so")
  func marksLanguage() {
    let blocks = [
      Block(.paragraph([.text("Buorre beaivi")]), language: .se), Block(.paragraph([.text("Hei")]), language: .nb),
      Block(.paragraph([.text("مرحبا")])),
    ]
    #expect(
      MarkupWriter().write(WebRenderer().render(Document(blocks), language: .nb))
        == "<p lang=\"se\">Buorre beaivi</p><p>Hei</p><p dir=\"rtl\">مرحبا</p>")
  }

  @Test(
    "Given words in a language from right to left, they turn; given a whole paragraph of them, it begins at the right")
  func marksOtherLanguages() throws {
    let arabic = try #require(LanguageTag("ar"))
    let hello = Inline.span(arabic, [.text("مرحبا")])
    #expect(
      html(.paragraph([.text("Si "), hello])) == "<p>Si <span lang=\"ar\" dir=\"rtl\">مرحبا</span></p>")
    #expect(html(.heading(level: 3, [.text("«كل»: en film")])) == "<h3>«كل»: en film</h3>")
    #expect(html(.paragraph([hello])) == "<p lang=\"ar\" dir=\"rtl\">مرحبا</p>")
    #expect(html(.heading(level: 2, [.span(.en, [.text("Hello")])])) == "<h2 lang=\"en\" dir=\"ltr\">Hello</h2>")
    let two: [Inline] = [
      .strong([hello]), .text(" "), .span(arabic, [.link(url: "https://example.org", [.text("هنا")])]),
    ]
    #expect(
      html(.paragraph(two))
        == "<p lang=\"ar\" dir=\"rtl\"><strong>مرحبا</strong> <a href=\"https://example.org\">هنا</a></p>")
    #expect(html(.paragraph([hello, .span(.se, [.text("Bures")])])).hasPrefix("<p><span lang=\"ar\" dir=\"rtl\">"))
    let mail = MailRenderer(theme: MailTheme(brand: .black)).render(
      Document([Block(.paragraph([hello]))]), language: .nb)
    #expect(MarkupWriter().write(mail).hasSuffix("lang=\"ar\" dir=\"rtl\">مرحبا</p>"))
  }

  @Test(
    "Given addresses that could do harm, the words stand without a link",
    arguments: ["javascript:alert(1)", "data:text/html,x", "//x.example"])
  func refusesAddresses(address: String) {
    #expect(html(.paragraph([.link(url: address, [.text("ord")])])) == "<p>ord</p>")
    #expect(html(.button(label: [.text("ord")], url: address)) == "<p>ord</p>")
  }

  @Test("Given a link without words, its address stands as them; given a link inside a link, the outer one holds")
  func writesOddLinks() {
    let url = "https://example.org"
    #expect(html(.paragraph([.link(url: url, [.text(" ")])])) == "<p><a href=\"\(url)\">\(url)</a></p>")
    #expect(
      html(.paragraph([.link(url: url, [.link(url: "https://other.example", [.text("a")])])]))
        == "<p><a href=\"\(url)\">a</a></p>")
  }

  @Test("Given pictures, own ones are shown and others give their text")
  func showsPictures() {
    let own = Block.Image(source: "items/images/a b.png", alternative: .text("Et \"bilde\""))
    let renderer = WebRenderer(images: ImageSources(base: "../..", sizes: [own.source: .init(width: 8, height: 4)]))
    #expect(
      html(.image(own), renderer: renderer)
        == "<p><img src=\"../../items/images/a%20b.png\" width=\"8\" height=\"4\" alt=\"Et &quot;bilde&quot;\"></p>")
    let other = Block.Image(source: "https://evil.example/x.png", alternative: .text("Sol"))
    #expect(html(.image(other), renderer: renderer) == "<p><em>Sol</em></p>")
    #expect(html(.image(own)) == "<p><em>Et \"bilde\"</em></p>")
  }

  @Test("Given a page, it names its language and title, can be skipped into, and asks nobody for anything")
  func writesPages() {
    let page = WebPage(title: "Matrise <2026>", language: .nn, content: [.tag("h1", [:], "Matrise")], isWide: true)
      .html()
    let reading = HTMLReading(page)
    #expect(reading.faults.isEmpty)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nn\" dir=\"ltr\">"))
    #expect(page.contains("<title>Matrise &lt;2026&gt;</title>"))
    #expect(page.contains("<a class=\"skip\" href=\"#main\">Hopp til innhaldet</a><main id=\"main\""))
    #expect(!reading.tags.contains { $0.name == "link" || $0.name == "script" || $0["src"] != nil })
    #expect(!page.contains("url(") && !page.contains("@import"))
  }
}
