import SpreCore
import SpreNewsletter
import Testing

@Suite("A newsletter and the web site")
struct NewsletterSiteTests {
  private func briefs(_ change: (inout NewsletterBriefs) -> Void = { _ in }) -> NewsletterBriefs {
    var linkless = NewsletterBriefs.version("Uten lenke")
    linkless.link = nil
    var briefs = NewsletterBriefs(items: [
      NewsletterBriefs.item("uten", [.nb: linkless]),
      NewsletterBriefs.item("med", [.nb: NewsletterBriefs.version("Med")]),
    ])
    let pages = briefs.items.map { item in
      Site.Page(item: item, published: item.date, activity: "nett", groups: ["A"], languages: [.nb])
    }
    briefs.site = Site(address: "https://example.org", pages: pages)
    change(&briefs)
    return briefs
  }

  private let page = "site/nb/activities/brev-2026-11.html"

  @Test("Given items with pages, those without a link of their own lead to their page, and none is missed")
  func linksItems() async throws {
    let briefs = briefs()
    for path in ["newsletter.nb.html", "newsletter.nb.preview.html", page] {
      let html = try await briefs.draft(path)
      #expect(html.contains("href=\"https://example.org/nb/uten.html\""), "\(path)")
      #expect(!html.contains("https://example.org/nb/med.html"), "\(path)")
    }
    #expect(try await briefs.draft("newsletter.nb.txt").contains("https://example.org/nb/uten.html"))
    #expect(try await !briefs.codes().contains("newsletter.item.link"))
  }

  @Test("Given a list of contents, it leads to each item on the letter's web page, and nowhere in mail")
  func contents() async throws {
    let briefs = briefs { $0.settings.append(("contentsFrom", NewsletterBriefs.value("1"))) }
    let web = try await briefs.draft(page)
    for id in ["uten", "med"] {
      #expect(web.contains("<li><a href=\"#item-\(id)\">") && web.contains("<h3 id=\"item-\(id)\">"))
    }
    #expect(try await !briefs.draft("newsletter.nb.html").contains("#item-"))
    #expect(try await !briefs.draft("newsletter.nb.txt").contains("#item-"))
  }

  @Test("Given an item whose page nobody has said to be out, a warning says which activity to log")
  func unlogged() async throws {
    let briefs = briefs { briefs in
      briefs.site.pages.removeAll { $0.item.id == "uten" }
      briefs.site.unlogged = ["uten": "nett"]
    }
    let found = try await briefs.drafting().findings.filter { $0.code.hasPrefix("newsletter.item") }
    #expect(found.map(\.code) == ["newsletter.item.unlogged"] && found.first?.severity == .warning)
    #expect(found.first?.fix?.nb.contains("spre deliver nett") == true)
  }

  @Test("Given no value for the view slot, the letter leads to its own page, and its headers to the list of them")
  func viewsOwnPage() async throws {
    let briefs = briefs { briefs in
      for export in ["html", "eml"] { briefs.slots.values[export]?["view"] = nil }
    }
    #expect(try await !briefs.codes().contains("newsletter.slot.missing"))
    let address = "https://example.org/nb/activities/brev-2026-11.html"
    #expect(try await briefs.draft("newsletter.nb.html").contains("href=\"\(address)\""))
    for ending in ["eml", "message"] {
      let message = try await briefs.draft("newsletter.nb.\(ending)")
      #expect(message.contains("List-Archive: <https://example.org/nb/index.html>"))
      #expect(message.replacing("=\r\n", with: "").contains("href=3D\"\(address)\""))
    }
  }

  @Test("Given a value for the view slot, it stands")
  func viewsElsewhere() async throws {
    #expect(try await briefs().draft("newsletter.nb.html").contains("href=\"*|ARCHIVE|*\""))
    #expect(try await briefs().draft("newsletter.nb.eml").contains("https://example.org/brev"))
  }

  @Test("Given the letter's own page, it has every item and the sender, but no greeting, way out or other system's tag")
  func ownPage() async throws {
    let briefs = briefs { $0.settings = [("greeting", NewsletterBriefs.value("true"))] }
    let html = try await briefs.draft(page)
    for words in ["Uten lenke", "Nytt i november", "Storgata 1", "lang=\"nb\""] { #expect(html.contains(words)) }
    for words in ["Meld deg av", "Vis i nettleseren", "*|", "‹", "Du får dette", "Hei"] {
      #expect(!html.contains(words), "\(words)")
    }
  }

  @Test("Given several languages and a site, the letter's own page leads to the other languages and to all pages")
  func leadsOn() async throws {
    let briefs = briefs { briefs in
      briefs.languages = [.nb, .nn]
      briefs.settings = [("preheader", NewsletterBriefs.value("Kort sagt & mer"))]
    }
    let html = try await briefs.draft(page)
    let address = "https://example.org/nb/activities/brev-2026-11.html"
    for words in [
      "<meta name=\"description\" content=\"Kort sagt &amp; mer\">", "<link rel=\"canonical\" href=\"\(address)\">",
      "<link rel=\"alternate\" hreflang=\"nb\" href=\"\(address)\">",
      "<link rel=\"alternate\" hreflang=\"x-default\" href=\"\(address)\">",
      "<link rel=\"alternate\" hreflang=\"nn\" href=\"https://example.org/nn/activities/brev-2026-11.html\">",
      "<meta property=\"og:url\" content=\"\(address)\">",
      "<a href=\"../../nn/activities/brev-2026-11.html\" lang=\"nn\" hreflang=\"nn\">Nynorsk</a>",
      "<a href=\"https://example.org/nb/index.html\">Flere saker på nettstedet vårt</a>",
    ] { #expect(html.contains(words), "\(words)") }
    // No item has a page in nynorsk, so that list may not exist.
    let nynorsk = try await briefs.draft("site/nn/activities/brev-2026-11.html")
    #expect(nynorsk.contains("<a href=\"https://example.org/index.html\">"))
  }

  @Test("Given a site without pages and one language, the letter's own page leads to no list and no other language")
  func standsAlone() async throws {
    let html = try await briefs { $0.site.pages = [] }.draft(page)
    #expect(!html.contains("index.html") && !html.contains("<nav") && !html.contains("hreflang"))
  }

  @Test("Given no web address, there is no page of the letter's own; without links to it in mail there is")
  func hasPage() async throws {
    var homeless = briefs()
    homeless.site.address = nil
    #expect(try await !homeless.drafting().drafts.contains { $0.path.hasPrefix("site/") })
    var quiet = briefs()
    quiet.settings = [("viewInBrowser", NewsletterBriefs.value("false"))]
    #expect(try await quiet.drafting().drafts.contains { $0.path == page })
  }
}
