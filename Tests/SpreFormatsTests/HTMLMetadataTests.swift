import SpreCore
import SpreFormats
import Testing

@Suite("What public pages say of themselves")
struct HTMLMetadataTests {
  private func head(_ metadata: PageMetadata, language: Language = .nn) -> [HTMLReading.Tag] {
    let page = WebPage(title: "Tittel – Vi", language: language, content: [], isListed: true, metadata: metadata)
    let reading = HTMLReading(page.html().replacing("og:", with: "og-").replacing("article:", with: "article-"))
    #expect(reading.faults == [])
    return reading.tags
  }

  private func property(_ name: String, in tags: [HTMLReading.Tag]) -> [String] {
    tags.filter { $0["property"] == name }.compactMap { $0["content"] }
  }

  @Test("Given nothing to say, the head has neither links nor properties")
  func saysNothing() {
    let tags = head(PageMetadata())
    #expect(tags.allSatisfy { $0.name != "link" && $0["property"] == nil && $0["name"] != "description" })
  }

  @Test("Given all there is to say, each part stands where programs look for it")
  func saysAll() {
    let tags = head(
      PageMetadata(
        title: "Tittel", description: "Om \"noe\" & mer", address: "https://example.org/nn/a.html",
        alternates: [.init(.nn, "https://example.org/nn/a.html"), .init(nil, "https://example.org/")],
        feed: .init(title: "Nytt", address: "https://example.org/nn/feed.xml"), kind: .article, siteName: "Vi",
        picture: .init(
          address: "https://example.org/b.png", pixels: .init(width: 6, height: 3), alternative: "Eit bilete"),
        published: Day("2026-01-02"), modified: Day("2026-02-03")))
    let links = tags.filter { $0.name == "link" }
    #expect(links.compactMap { $0["rel"] } == ["canonical", "alternate", "alternate", "alternate"])
    #expect(links.compactMap { $0["hreflang"] } == ["nn", "x-default"])
    #expect(links.last?["type"] == "application/atom+xml" && links.last?["title"] == "Nytt")
    #expect(tags.first { $0["name"] == "description" }?["content"] == "Om \"noe\" & mer")
    #expect(property("og-title", in: tags) == ["Tittel"] && property("og-type", in: tags) == ["article"])
    #expect(property("og-url", in: tags) == ["https://example.org/nn/a.html"])
    #expect(property("og-locale", in: tags) == ["nn_NO"] && property("og-site_name", in: tags) == ["Vi"])
    #expect(property("og-image", in: tags) == ["https://example.org/b.png"])
    #expect(property("og-image:width", in: tags) == ["6"] && property("og-image:alt", in: tags) == ["Eit bilete"])
    #expect(property("article-published_time", in: tags) == ["2026-01-02"])
    #expect(property("article-modified_time", in: tags) == ["2026-02-03"])
  }

  @Test("Given no address of its own, a page has nothing for those who share it")
  func needsAddress() {
    #expect(property("og-title", in: head(PageMetadata(description: "Om"))) == [])
  }

  @Test("Given a language, the locale names its country", arguments: [(Language.en, "en_GB"), (.se, "se_NO")])
  func locale(language: Language, locale: String) {
    let tags = head(PageMetadata(address: "https://example.org/"), language: language)
    #expect(property("og-locale", in: tags) == [locale])
  }
}
