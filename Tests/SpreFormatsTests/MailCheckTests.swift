import SpreCore
import SpreFormats
import Testing

@Suite("Faults in a message's markup")
struct MailCheckTests {
  private func page(
    _ content: [Node], title: String = "Nytt", change: (inout Element) -> Void = { _ in }
  ) -> MailCheck {
    var page = MailPage(
      title: title, preheader: "Tre saker", language: .nb, theme: HTMLMailTests.theme,
      masthead: [.tag("p", [:], "Senteret")], content: content
    ).element
    change(&page)
    return MailCheck(page)
  }

  private func rules(_ content: Node...) -> [MailFault.Rule] {
    page([.tag("h1", [:], "Nytt")] + content).faults.map(\.rule)
  }

  private func blocks(_ blocks: Block...) -> [Node] {
    MailRenderer(theme: HTMLMailTests.theme, images: ImageSources(base: "https://p.example.org"))
      .render(Document(blocks), language: .nb)
  }

  @Test("Given what the renderer writes of every kind of block, there is no fault, and each thing is counted")
  func passes() {
    let image = Block.Image(source: "a.png", alternative: .text("Et kart"))
    let decoration = Block.Image(source: "b.png", alternative: .decorative)
    let check = page(
      blocks(
        Block(.heading(level: 1, [.text("Nytt")])), Block(.heading(level: 2, [.text("Kurs")])),
        Block(.heading(level: 3, [.link(url: "https://example.org", [.text("Kurset")])]), language: .se),
        Block(.paragraph([.text("Se "), .link(url: "#s2", [.text("innholdet")]), .code("x")])), Block(.image(image)),
        Block(.image(decoration)), Block(.button(label: [.text("Meld deg på")], url: "https://example.org/kurs")),
        Block(.table(.init(alignments: [], header: [[.text("Dag")]], rows: [[[.text("Mandag")]]]))), Block(.rule),
        Block(.quote([Block(.paragraph([.text("Sitat")]))])), Block(.code("a\n b", notation: nil)),
        Block(.list(.init(items: [[Block(.paragraph([.text("a")]))]])))))
    #expect(check.faults == [])
    #expect(check.headings == 3 && check.links == 3 && check.pictures == 2 && check.tables == 3)
    #expect(check.lowestContrast.map { $0 >= 4.5 && $0 < 21 } == true)
  }

  @Test("Given a page that lacks language, direction, title or wrapper, each is found")
  func findsFrame() {
    let content = [Node.tag("h1", [:], "Nytt")]
    #expect(page(content, title: " ").faults.map(\.rule) == [.title])
    #expect(page(content) { $0["lang"] = nil }.faults.contains(MailFault(.pageLanguage, "html")))
    #expect(page(content) { $0["dir"] = nil }.faults.map(\.rule) == [.pageLanguage])
    func inBody(_ change: (inout Element) -> Void) -> [MailFault.Rule] {
      page(content) { page in
        guard case .element(var body) = page.children[1], case .element(var wrapper) = body.children[0] else { return }
        change(&wrapper)
        body.children[0] = .element(wrapper)
        page.children[1] = .element(body)
      }.faults.map(\.rule)
    }
    #expect(inBody { _ in } == [])
    #expect(inBody { $0["lang"] = nil } == [.wrapper])
    #expect(inBody { $0["dir"] = nil } == [.wrapper])
    #expect(inBody { $0.children = [] } == [.mainHeading])
  }

  @Test("Given tables that say the wrong thing of themselves, they are found")
  func findsTables() {
    let cell = Node.tag("tr", [:], [.tag("td", [:], "x")])
    #expect(rules(.tag("table", [:], [cell])) == [.layoutRole])
    #expect(rules(.tag("table", ["role": "presentation"], [cell])) == [])
    let head = Node.tag("tr", [:], [.tag("th", ["scope": "col"], "x")])
    #expect(rules(.tag("table", [:], [head])) == [])
    #expect(rules(.tag("table", ["role": "presentation"], [head])) == [.dataTable])
    #expect(rules(.tag("table", [:], [.tag("tr", [:], [.tag("th", [:], "x")])])) == [.dataTable])
  }

  @Test("Given headings out of order, empty or twice at the top, they are found")
  func findsHeadings() {
    #expect(rules(.tag("h2", [:], "a"), .tag("h3", [:], "b"), .tag("h2", [:], "c")) == [])
    #expect(rules(.tag("h3", [:], "a")) == [.headingOrder])
    #expect(rules(.tag("h2", [:], " ")) == [.headingOrder])
    #expect(rules(.tag("h1", [:], "a")) == [.mainHeading])
    #expect(page([.tag("h2", [:], "a")]).faults.map(\.rule) == [.headingOrder, .mainHeading])
  }

  @Test("Given pictures without words, and links without words, aim or underline, they are found")
  func findsPicturesAndLinks() {
    #expect(rules(.tag("img", ["src": "a.png"])) == [.alternative])
    #expect(rules(.tag("img", ["src": "a.png", "alt": ""])) == [.alternative])
    #expect(rules(.tag("img", ["src": "a.png", "alt": "", "role": "presentation"])) == [])
    let line: String? = "text-decoration:underline"
    #expect(rules(.tag("a", ["href": "https://a.no", "style": line], "Kurset")) == [])
    #expect(rules(.tag("a", ["href": "https://a.no"], "Kurset")) == [.underline])
    #expect(rules(.tag("a", ["href": "https://a.no", "style": line], " ")) == [.emptyLink])
    #expect(rules(.tag("a", ["href": "javascript:x", "style": line], "Kurset")) == [.address])
    #expect(rules(.tag("a", ["href": nil, "style": line], "Kurset")) == [.address])
    let picture = Node.tag("img", ["src": "a.png", "alt": "Kurset"])
    #expect(rules(.tag("a", ["href": "https://a.no", "style": line], [picture])) == [])
  }

  @Test("Given words that cannot be told from what is behind them, also when colours are turned, they are found")
  func findsContrast() {
    #expect(rules(.tag("p", ["style": "color:#777777"], "Blekt")) == [.contrast])
    #expect(rules(.tag("p", ["style": "color:#777777"], " ")) == [])
    // 5.4 as designed, and 3.4 when every channel is turned over.
    #expect(rules(.tag("p", ["style": "color:#7070ff;background-color:#000000"], "Blått")) == [.contrast])
    #expect(
      rules(.tag("p", ["style": "color:#ffffff"], [.tag("span", ["style": "background-color:#1c2225"], "x")])) == [])
    #expect(rules(.tag("p", ["style": "display:none;color:#ffffff"], "Skjult")) == [])
  }

  @Test("Given a block in another language, it says how it is written too")
  func findsDirection() {
    #expect(rules(.tag("p", ["lang": "en"], "Hello")) == [.direction])
    #expect(rules(.tag("p", ["lang": "en", "dir": "ltr"], "Hello")) == [])
    #expect(rules(.tag("p", [:], [.tag("span", ["lang": "en"], "Hello")])) == [])
  }

  @Test("Given any brand's colour, a message of every tone has no words that cannot be read")
  func holdsForBrands() {
    var random = HTMLRandom(seed: 5)
    for _ in 0..<200 {
      func channel() -> UInt8 { UInt8(random.below(256)) }
      let theme = MailTheme(brand: Colour(red: channel(), green: channel(), blue: channel()))
      let text = Document([
        Block(.heading(level: 1, [.text("Nytt")])), Block(.heading(level: 2, [.text("Kurs")])),
        Block(.paragraph([.link(url: "https://a.no", [.text("b")])])),
        Block(.button(label: [.text("c")], url: "https://a.no")),
      ])
      func nodes(_ tone: MailRenderer.Tone) -> [Node] {
        MailRenderer(theme: theme, tone: tone).render(text, language: .nb)
      }
      let page = MailPage(
        title: "t", language: .nb, theme: theme, masthead: nodes(.masthead), content: nodes(.body),
        footer: nodes(.footer))
      #expect(MailCheck(page.element).faults.allSatisfy { $0.rule == .mainHeading })
    }
  }
}
