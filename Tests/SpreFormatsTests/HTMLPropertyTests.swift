import SpreCore
import SpreFormats
import Testing

@Suite("HTML from any document")
struct HTMLPropertyTests {
  static let images = ImageSources(base: "https://pictures.example.org/")
  static let theme = MailTheme(brand: Colour(red: 0x1F, green: 0x4E, blue: 0x5F))

  private static func web(_ document: Document) -> String {
    WebPage(
      title: "<b>\"", language: .nb,
      content: WebRenderer(links: LinkPolicy(mergeTags: ["{{unsub}}"]), images: images).render(document, language: .nb)
    ).html()
  }

  private static func mail(_ document: Document) -> String {
    let nodes = MailRenderer(theme: theme, images: images).render(document, language: .nb)
    return MailPage(title: "</title>", preheader: "<i>", language: .nb, theme: theme, content: nodes).html()
  }

  @Test("Given 150 documents of hostile words, tags match, and only good addresses become links and pictures")
  func holdsForAll() {
    for seed in 0..<150 {
      var source = HTMLDocuments(seed: UInt64(seed))
      let document = source.document()
      for html in [HTMLPropertyTests.web(document), HTMLPropertyTests.mail(document)] {
        let reading = HTMLReading(html)
        #expect(reading.faults.isEmpty, "seed \(seed): \(reading.faults)")
        #expect(!reading.tags.contains { $0.name == "script" }, "seed \(seed)")
        for tag in reading.tags {
          #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "seed \(seed): \(tag)")
          if let href = tag["href"] {
            #expect(href.hasPrefix("#") || WebAddress.isAcceptable(href), "seed \(seed): \(href)")
          }
          if tag.name == "img" {
            #expect(tag["src"]?.hasPrefix("https://pictures.example.org/items/") == true, "seed \(seed): \(tag)")
            #expect(tag["alt"] != nil)
            #expect(tag["src"]?.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } == true)
          }
        }
      }
    }
  }

  @Test("Given 80 documents, every word of them stands on the page and in the message, all but tables in order")
  func losesNoWord() {
    func squeezed(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 && $0 != "\u{FFFD}" }))
    }
    func hasTable(_ block: Block) -> Bool {
      switch block.content {
      case .table: true
      case .quote(let blocks): blocks.contains(where: hasTable)
      case .list(let list): list.items.joined().contains(where: hasTable)
      default: false
      }
    }
    for seed in 0..<80 {
      var source = HTMLDocuments(seed: UInt64(seed))
      let document = source.document()
      for html in [HTMLPropertyTests.web(document), HTMLPropertyTests.mail(document)] {
        let all = squeezed(HTMLReading(html).texts.joined())
        // A message may write a table too wide for it row by row, with its headings in each.
        let (tables, others) = (document.blocks.filter(hasTable), document.blocks.filter { !hasTable($0) })
        for text in Document(tables).texts.map(squeezed) { #expect(all.contains(text), "seed \(seed)") }
        var rest = Substring(all)
        for text in Document(others).texts.map(squeezed) where !text.isEmpty {
          guard let found = rest.firstRange(of: text) else {
            Issue.record("seed \(seed): lost \(text)")
            break
          }
          rest = rest[found.upperBound...]
        }
      }
    }
  }

  @Test("Given any document in a message, every layout table says that it is one")
  func marksLayoutTables() {
    for seed in 0..<50 {
      var source = HTMLDocuments(seed: UInt64(seed))
      let reading = HTMLReading(HTMLPropertyTests.mail(source.document()))
      for (index, tag) in reading.tags.enumerated() where tag.name == "table" && tag["role"] == nil {
        #expect(reading.tags[index + 1].name == "thead", "a table without role is one of data")
      }
    }
  }
}
