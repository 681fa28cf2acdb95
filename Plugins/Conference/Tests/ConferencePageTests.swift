import SpreConference
import SpreCore
import Testing

@Suite("A conference's page on the web site")
struct ConferencePageTests {
  private func page(_ language: String, site: Site, languages: String = "[nb, nn]") async throws -> String {
    var workspace = ConferenceDraftTests.programme
    workspace.languages = languages
    workspace.head += "\nplace: {nb: Bodø}"
    var brief = try workspace.brief()
    brief.site = site
    let drafts = try await ConferenceChannel().draft(brief).drafts
    let draft = try #require(drafts.first { $0.path == "site/\(language)/activities/samling.html" })
    guard case .text(let text) = draft.content else { return "" }
    return text
  }

  /// A site with a page in bokmål.
  private func site() throws -> Site {
    let date = try #require(Day("2026-01-01"))
    let item = KnowledgeItem(id: "sak", kind: .news, language: .nb, date: date, versions: [:])
    return Site(
      address: "https://example.org",
      pages: [Site.Page(item: item, published: date, activity: "x", groups: ["A"], languages: [.nb])])
  }

  @Test("Given a web address, the page says where it is, in which languages it exists, and what it is about")
  func metadata() async throws {
    let page = try await page("nn", site: Site(address: "https://example.org"))
    let start = "https://example.org/"
    for node in [
      #"<link rel="canonical" href="\#(start)nn/activities/samling.html">"#,
      #"<link rel="alternate" hreflang="nb" href="\#(start)nb/activities/samling.html">"#,
      #"<link rel="alternate" hreflang="x-default" href="\#(start)nb/activities/samling.html">"#,
      #"<meta property="og:url" content="\#(start)nn/activities/samling.html">"#,
      #"<meta property="og:site_name" content="Prøvetjenesten">"#,
      #"<meta name="description" content="Samling i nord, 25.–26. november 2026, Bodø">"#,
    ] { #expect(page.contains(node), "\(node)") }
  }

  @Test("Given other languages and a site with pages, links lead to them, and whose page it is leads to the list")
  func ways() async throws {
    let nb = try await page("nb", site: site())
    #expect(nb.contains(#"<a href="../../nn/activities/samling.html" lang="nn" hreflang="nn">Nynorsk</a>"#))
    #expect(nb.contains(#"<a href="https://example.org/nb/index.html">Prøvetjenesten</a>"#))
    let nn = try await page("nn", site: site())
    #expect(nn.contains(#"<a href="https://example.org/index.html""#), "the list in nynorsk is not there")
  }

  @Test("Given one language and no pages, there is only a name above the programme")
  func alone() async throws {
    let page = try await page("nb", site: Site(), languages: "[nb]")
    #expect(page.contains("<header") && !page.contains("<nav aria-label=\"Språk\"") && !page.contains("index.html"))
  }
}
