import SpreCore
import SpreWebsite
import Testing

@Suite("Pages of the website")
struct WebsitePageTests {
  @Test("Given any page, it has its language, one first heading, a title, a description and its own address")
  func basics() async throws {
    let root = try await WebsiteWorld.several.root()
    for (path, html) in root where path.hasSuffix(".html") {
      let page = PageReading(html)
      let language = path.contains("/") ? String(path.prefix { $0 != "/" }) : "nb"
      #expect(page.all("html").first?["lang"] == language, "\(path)")
      #expect(page.all("h1").count == 1 && page.all("main").count == 1, "\(path)")
      #expect(html.contains("<title>") && !html.contains("<title></title>"), "\(path)")
      #expect(page.meta("description")?.isEmpty == false, "\(path)")
      #expect(page.all("link").first { $0["rel"] == "canonical" }?["href"] == "https://nett.example.org/\(path)")
      #expect(page.meta("og:url") == "https://nett.example.org/\(path)" && page.meta("robots") == nil)
      #expect(page.all("script").isEmpty && page.all("img").allSatisfy { $0["alt"] != nil }, "\(path)")
    }
  }

  @Test("Given pages in several languages, each names the others and is named by them")
  func mutual() async throws {
    let root = try await WebsiteWorld.several.root()
    var pairs = 0
    for (path, html) in root where path.hasSuffix(".html") {
      let alternates = PageReading(html).alternates
      for (language, address) in alternates where language != "x-default" {
        let other = try #require(root[String(address.dropFirst("https://nett.example.org/".count))])
        #expect(PageReading(other).alternates == alternates, "\(path) and \(address)")
        #expect(PageReading(other).all("html").first?["lang"] == language || address.hasSuffix("org/index.html"))
        pairs += 1
      }
    }
    #expect(pairs > 30)
  }

  @Test("Given an item, its page says what readers need: dates, deadline, whom it is for, sources, where to find more")
  func says() async throws {
    var world = WebsiteWorld.single { item in
      item.reviewed = Day("2026-11-01")
      item.deadline = Day("2026-12-01")
      item.expires = Day("2027-01-01")
      item.source = "Rapport <1> & mer"
    }
    world.settings.append(("contact", "post@example.org"))
    let html = try #require(try await world.files()["nb/sak.html"])
    for words in [
      "<h1>Sak sak nb</h1>", "<p class=\"lead\">Om sak på nb.</p>", "<h2>Mer</h2>", "10. november 2026</time>",
      "Sist gjennomgått</dt><dd><time datetime=\"2026-11-01\">", "Frist: <time datetime=\"2026-12-01\">",
      "Gjelder til</dt><dd><time datetime=\"2027-01-01\">", ">Fagfolk</a>", "Rapport &lt;1&gt; &amp; mer",
      "Finn mer: </span><a href=\"https://www.example.com/sak?a=1&amp;b=2\">Sak sak nb (example.com)</a>",
      "href=\"mailto:post@example.org?subject=Sak%20sak%20nb%20%E2%80%93%20https%3A%2F%2Fnett.example.org%2Fnb%2Fsak.html\"",
      "hreflang=\"en\">Sak sak en</a>", "https://uustatus.no/nb/erklaringer/1",
    ] {
      #expect(html.contains(words), "\(words)")
    }
    world.settings.append(("sources", "false"))
    let without = try #require(try await world.files()["nb/sak.html"])
    #expect(!without.contains("Rapport"))
    let fresh = try #require(try await WebsiteWorld.single().files()["nb/sak.html"])
    #expect(fresh.contains("ikke siden publiseringen"))
  }

  @Test("Given an item without a language, it has no page there, and the list marks the page it has")
  func missingLanguage() async throws {
    var world = WebsiteWorld.single()
    world.items = [WebsiteWorld.item("sak", [.nb])]
    let files = try await world.files()
    #expect(files["nb/sak.html"] != nil && files["nn/sak.html"] == nil && files["en/sak.html"] == nil)
    let english = try #require(files["en/index.html"])
    #expect(english.contains("href=\"../nb/sak.html\" lang=\"nb\" hreflang=\"nb\">Sak sak nb</a>"))
    #expect(english.contains("In Norwegian (bokmål)"))
    #expect(files["nn/index.html"]?.contains("På bokmål") == false)
    #expect(files["en/feed.xml"]?.contains("<entry") == false && files["nn/feed.xml"]?.contains("<entry") == true)
  }

  @Test("Given a list, it has the newest first, and groups only where the pages' activities are for them")
  func lists() async throws {
    let world = WebsiteWorld.several
    let index = try #require(try await world.files("november")["nb/index.html"])
    let places = ["Sak sak-17 nb<", "Sak sak-10 nn<", "Sak sak-3 nb<"].map { index.firstRange(of: $0)?.lowerBound }
    let found = places.compactMap(\.self)
    #expect(found.count == 3 && found == found.sorted())
    let may = try #require(try await world.files("mai")["nb/index.html"])
    #expect(may.contains("href=\"https://nett.example.org/nb/sak-0.html\"") && !may.contains("sak-17"))
    var small = WebsiteWorld.single()
    small.activities[0].groups = .named(["A"])
    let only = try #require(try await small.files()["nb/index.html"])
    #expect(only.contains("Fagfolk") && !only.contains("Pasienter"))
  }

  @Test("Given newsletters and programmes that are approved or delivered, the lists lead to them, the newest first")
  func listsActivities() async throws {
    var world = WebsiteWorld.single()
    for (id, date) in [("brev", "2026-09-01"), ("fagdag", "2026-12-01"), ("utkast", "2026-11-05")] {
      world.activities.insert(WebsiteWorld.activity(id, date, []), at: 0)
    }
    world.activities[2].state = .delivered
    world.approvals["fagdag"] = Approval(
      by: "leder", date: Day("2026-11-01")!, drafts: [], inputs: [], items: [], overrides: [])
    world.activityPages = ["brev": [.nb, .nn], "fagdag": [.en], "utkast": [.nb], "borte": [.nb]]
    let index = try #require(try await world.files()["nb/index.html"])
    let links = PageReading(index).all("a").compactMap { $0["href"] }.filter { $0.contains("/activities/") }
    #expect(
      links == [
        "https://nett.example.org/en/activities/fagdag.html", "https://nett.example.org/nb/activities/brev.html",
      ])
    #expect(index.contains("På engelsk") && index.contains("href=\"#activities\""))
    world.activityPages = [:]
    let without = try #require(try await world.files()["nb/index.html"])
    #expect(!without.contains("activities"))
  }

  @Test("Given an activity that names no items, it makes the lists and the feeds anew and nothing else")
  func listsAlone() async throws {
    var world = WebsiteWorld.single()
    let last = world.activities.indices.last!
    world.activities[last].items = []
    world.activities[last].groups = .named([])
    let id = world.activities[last].id
    #expect(try await world.codes(id).contains("website.items.none"))
    world.activities.insert(WebsiteWorld.activity("brev", "2026-09-01", []), at: 0)
    world.activities[0].state = .delivered
    world.activityPages = ["brev": [.nb]]
    let lists = try await world.drafting(id)
    let paths = lists.drafts.map(\.path)
    #expect(
      paths.contains("site/nb/index.html") && paths.contains("site/nb/feed.xml") && paths.contains("site/nb/rss.xml"))
    #expect(!lists.findings.contains { $0.code == "website.items.none" || $0.code == "website.groups.none" })
    #expect(!lists.drafts.contains { !$0.items.isEmpty })
    let index = try #require(try await world.files(id)["nb/index.html"])
    #expect(index.contains("/activities/brev.html"))
  }

  @Test("Given an older activity drafted again after a newer one, its lists and feeds are the newer one's")
  func draftsAgain() async throws {
    var world = WebsiteWorld.several
    world.siteDay = Day("2026-11-10")
    let (older, newer) = (try await world.files("mai"), try await world.files("november"))
    func links(_ text: String) -> Set<String> {
      let prefix = "https://nett.example.org/"
      let addresses = PageReading(text).all("a").compactMap { $0["href"] }.filter { $0.contains("sak-") }
      return Set(addresses.map { $0.replacing(prefix, with: "").replacing("../", with: "").replacing("nb/", with: "") })
    }
    for path in ["nb/feed.xml", "en/feed.xml"] { #expect(older[path] == newer[path], "\(path)") }
    let (a, b) = (try #require(older["nb/index.html"]), try #require(newer["nb/index.html"]))
    #expect(links(a) == links(b) && links(a).count > 15)
  }

  @Test("Given an activity in English, a text that is written once is still in the workspace's main language")
  func mainLanguage() async throws {
    var world = WebsiteWorld.single()
    world.settings.append(("title", "Kunnskap"))
    world.activities[0].languages = [.en]
    #expect(try await world.files()["en/index.html"]?.contains("<h1 lang=\"nb\">Kunnskap</h1>") == true)
  }

  @Test("Given titles and an introduction in the settings, the lists and feeds have them")
  func introduces() async throws {
    var world = WebsiteWorld.single()
    world.settings += [("title", "Kunnskap"), ("introduction", "Velkommen.\n\nLes her.")]
    let files = try await world.files()
    #expect(files["nb/index.html"]?.contains("<h1>Kunnskap</h1><p>Velkommen.</p><p>Les her.</p>") == true)
    #expect(files["nb/feed.xml"]?.contains("<title>Kunnskap – Tjenesten &amp; sønner</title>") == true)
  }

  @Test("Given an item in a language without words of its own, the words around it are marked as Northern Sámi")
  func marksFrame() async throws {
    var world = WebsiteWorld.single()
    world.items = [WebsiteWorld.item("sak", [.sma])]
    let html = try #require(try await world.files()["sma/sak.html"])
    #expect(html.contains("<html lang=\"sma\"") && html.contains("aria-labelledby=\"facts\" lang=\"se\""))
    #expect(html.contains("href=\"../nb/index.html\""))
  }
}
