import SpreCore
import SpreFormats
import Testing

@Suite("Mail in HTML")
struct HTMLMailTests {
  static let theme = MailTheme(brand: Colour(red: 0x1F, green: 0x4E, blue: 0x5F))

  private func html(_ blocks: Block..., images: ImageSources = .none, tags: Set<String> = []) -> String {
    let renderer = MailRenderer(theme: HTMLMailTests.theme, links: LinkPolicy(mergeTags: tags), images: images)
    return MarkupWriter().write(renderer.render(Document(blocks), language: .nb))
  }

  private var page: MailPage {
    MailPage(
      title: "Nytt & nyttig", preheader: "Tre saker", language: .nb, theme: HTMLMailTests.theme,
      masthead: [.tag("p", [:], "Senteret")], content: [.tag("h1", [:], "Nytt & nyttig")],
      footer: [.tag("p", [:], "Slutt")])
  }

  @Test("Given a paragraph with a link, the style stands on each element and the link is underlined")
  func inlinesStyle() {
    #expect(
      html(Block(.paragraph([.text("Se "), .link(url: "https://example.org", [.text("siden")])])))
        == "<p style=\"margin:0 0 16px\">Se <a href=\"https://example.org\" "
        + "style=\"color:#1f4e5f;text-decoration:underline\">siden</a></p>")
  }

  @Test("Given a button, it is a padded cell in a table for layout")
  func drawsButtons() {
    let html = html(Block(.button(label: [.text("Meld deg på")], url: "https://example.org/kurs")))
    #expect(html.hasPrefix("<table role=\"presentation\" cellpadding=\"0\""))
    #expect(html.contains("<td class=\"button\" bgcolor=\"#1f4e5f\" style=\"padding:13px 26px;"))
    #expect(html.contains("<a href=\"https://example.org/kurs\" style=\"color:#ffffff;"))
  }

  @Test("Given a merge tag as address, it becomes a link only when it is a known slot's value")
  func letsMergeTagsThrough() {
    let link = Block(.paragraph([.link(url: "*|UNSUB|*", [.text("Meld deg av")])]))
    #expect(!html(link).contains("href"))
    #expect(html(link, tags: ["*|UNSUB|*"]).contains("<a href=\"*|UNSUB|*\""))
  }

  @Test("Given a picture, Word gets a width that fits and others one that shrinks")
  func sizesPictures() {
    let images = ImageSources(base: "https://p.example.org", sizes: ["a.png": .init(width: 1056, height: 400)])
    let image = Block.Image(source: "a.png", alternative: .text("Et kart"))
    #expect(
      html(Block(.image(image)), images: images)
        == "<p style=\"margin:0 0 16px\"><img src=\"https://p.example.org/a.png\" width=\"528\" height=\"200\" "
        + "style=\"display:block;width:100%;max-width:528px;height:auto;border:0\" alt=\"Et kart\"></p>")
    let decoration = Block.Image(source: "a.png", alternative: .decorative)
    #expect(html(Block(.image(decoration)), images: images).contains(" alt=\"\" role=\"presentation\">"))
    #expect(html(Block(.image(decoration))) == "")
  }

  @Test("Given a table of data, its head cells are head cells and it has no role for layout")
  func writesTables() {
    let table = Block.Table(alignments: [.end], header: [[.text("Antall")]], rows: [[[.text("3")]]])
    let reading = HTMLReading(html(Block(.table(table))))
    #expect(reading.tags.map(\.name) == ["table", "thead", "tr", "th", "tbody", "tr", "td"])
    #expect(reading.tags[3]["scope"] == "col" && reading.tags[0]["role"] == nil)
    #expect(reading.tags[6]["style"]?.contains("text-align:right") == true)
  }

  @Test("Given a small table, columns hold their words by a width; given one too wide for a telephone, none does")
  func fitsTables() {
    func widths(_ words: [String]) -> [Int?] {
      let table = Block.Table(alignments: [], header: words.map { [.text($0)] }, rows: [])
      return HTMLReading(html(Block(.table(table)))).tags.filter { $0.name == "th" }
        .map { $0["style"]?.split(separator: "min-width:").dropFirst().first.flatMap { Int($0.dropLast(2)) } }
    }
    #expect(widths(["Gruppe", "Antall", "Nådd"]) == [54, 54, 36])
    #expect(widths(["Gruppe", "Spesialisthelsetjenesten"]) == [54, nil])
    #expect(widths(Array(repeating: "Antall", count: 8)) == Array(repeating: nil, count: 8))
  }

  @Test("Given a table too wide for a telephone, each cell of data carries the heading it stands under when stacked")
  func stacksWideTables() {
    let names = ["Kvartal", "Deltakere", "", "Tilfredshet", "Merknader"]
    let table = Block.Table(
      alignments: [], header: names.map { [.text($0)] },
      rows: [["4. kvartal", "Tre", "x", "9 %", ""].map { [.text($0)] }])
    let written = html(Block(.table(table)))
    #expect(written.hasPrefix("<table class=\"wide\""))
    #expect(written.contains("display:none;mso-hide:all\">Deltakere: </span>Tre</td>"))
    #expect(
      HTMLReading(written).tags.filter { $0["class"] == "label" }.count == 3,
      "where both heading and cell say something")
    let narrow = Block.Table(alignments: [], header: [[.text("Gruppe")]], rows: [[[.text("Alle")]]])
    #expect(!html(Block(.table(narrow))).contains("class="))
  }

  @Test("Given a table too wide for any window, each row is lines of headings and values, and nothing is lost")
  func writesRecords() {
    let name = "Spesialisthelsetjenesteloven"
    let row: [[Inline]] = [[.text("a")], [.link(url: "https://example.org", [.text("b")])], [.text(" ")]]
    let table = Block.Table(alignments: [], header: Array(repeating: [.text(name)], count: 3), rows: [row])
    #expect(
      html(Block(.table(table))).replacing(/\ style="[^"]*"/, with: "")
        == "<p><strong>\(name): </strong>a<br><strong>\(name): </strong><a href=\"https://example.org\">b</a>"
        + "<br><strong>\(name): </strong>–</p>")
    let headOnly = Block.Table(alignments: [], header: table.header, rows: [])
    #expect(html(Block(.table(headOnly))).contains("<th"))
  }

  @Test("Given an item of a list that runs from right to left, it alone does")
  func isolatesItems() {
    let list = Block.List(items: ["שלום", "Hei"].map { [Block(.paragraph([.text($0)]))] })
    let written = html(Block(.list(list)))
    #expect(
      written.contains("<span dir=\"rtl\">שלום</span></li>")
        && !written.contains("<ul style=\"margin:0 0 16px 24px;padding:0\" dir"))
    #expect(written.split(separator: "dir=").count == 2)
  }

  @Test("Given a table whose columns hold their words, these may still break when readers enlarge the text")
  func enlargesTables() {
    let table = Block.Table(alignments: [], header: [[.text("Gruppe")]], rows: [[[.text("Alle")]]])
    #expect(!html(Block(.table(table))).contains("word-break:normal"))
  }

  @Test("Given a heading in another language, the element says so, and its direction")
  func marksLanguage() {
    #expect(
      html(Block(.heading(level: 3, [.text("News")]), language: .en)).hasPrefix("<h3 style=\"margin:28px 0 10px;"))
    #expect(
      html(Block(.heading(level: 3, [.text("News")]), language: .en)).hasSuffix(" lang=\"en\" dir=\"ltr\">News</h3>"))
  }

  @Test("Given a message, language and direction stand inside the body too, and it is an article called by its title")
  func wrapsContent() throws {
    let tags = HTMLReading(page.html()).tags
    let wrapper = try #require(tags.first { $0.name == "div" })
    #expect(wrapper["lang"] == "nb" && wrapper["dir"] == "ltr")
    #expect(wrapper["role"] == "article" && wrapper["aria-roledescription"] == "email")
    #expect(wrapper["aria-label"] == "Nytt & nyttig")
    #expect(tags[0]["lang"] == "nb" && tags[0]["dir"] == "ltr")
    #expect(tags.filter { $0.name == "table" }.allSatisfy { $0["role"] == "presentation" })
  }

  @Test("Given a message without its style sheet, colour, font and width are still there")
  func survivesWithoutSheet() throws {
    let tags = HTMLReading(page.html()).tags
    for cell in tags.filter({ $0.name == "td" }) {
      let style = try #require(cell["style"])
      #expect(style.contains("background-color:#") && style.contains(";color:#") && style.contains("font-family:"))
      #expect(cell["bgcolor"] != nil)
    }
    let frame = try #require(tags.first { $0.name == "table" })
    #expect(frame["width"] == "600" && frame["style"] == "width:600px;max-width:100%;margin:0 auto")
  }

  @Test("Given a preheader, it comes first and is hidden from the open message")
  func hidesPreheader() throws {
    let reading = HTMLReading(page.html())
    let position = try #require(reading.texts.firstIndex { $0.hasPrefix("Tre saker") })
    #expect(position < (reading.texts.firstIndex(of: "Senteret") ?? 0))
    #expect(reading.tags.contains { $0.name == "div" && $0["style"]?.hasPrefix("display:none;") == true })
  }
}
