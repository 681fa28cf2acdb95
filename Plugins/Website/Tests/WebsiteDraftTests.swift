import SpreCore
import SpreTestKit
import SpreWebsite
import Testing

@Suite("Drafts of the website")
struct WebsiteDraftTests {
  @Test("Given an activity, its files lie under site, each in a language and none to be edited by hand")
  func paths() async throws {
    let drafts = try await WebsiteWorld.single().drafting("november").drafts
    let languages = drafts.map { "\($0.path) \($0.language?.rawValue ?? "-")" }
    #expect(
      languages.sorted() == [
        "site/en/feed.xml en", "site/en/index.html en", "site/en/rss.xml en", "site/en/sak.html en",
        "site/index.html -", "site/nb/feed.xml nb", "site/nb/index.html nb", "site/nb/rss.xml nb",
        "site/nb/sak.html nb", "site/nn/feed.xml nn", "site/nn/index.html nn", "site/nn/rss.xml nn",
        "site/nn/sak.html nn",
      ])
    #expect(drafts.allSatisfy { !$0.isEditable && $0.groups == ["A", "B", "F"] })
  }

  @Test("Given pages for some groups, each draft names the groups and items that it really carries")
  func truth() async throws {
    let drafts = try await WebsiteWorld.several.drafting("mai").drafts
    let own = (7..<13).map { "sak-\($0)" }
    for draft in drafts {
      #expect(Set(draft.items).isSubset(of: own), "\(draft.path)")
      #expect(Set(draft.groups).isSubset(of: ["A", "B"]), "\(draft.path)")
    }
    #expect(drafts.first { $0.path == "site/nb/index.html" }?.items == own)
    #expect(drafts.first { $0.path == "site/nb/sak-9.html" }?.groups == ["A"])
    #expect(drafts.first { $0.path == "site/nn/sak-10.html" }?.groups == ["B"])
  }

  @Test("Given that everything of an activity was delivered, earlier pages still belong to the activity that made them")
  func keepsOwners() async throws {
    var world = WebsiteWorld.several
    let parts = try await world.drafting("november").drafts.map {
      Delivery.Part(
        path: $0.path, sha256: "", language: $0.language, groups: $0.groups, items: $0.items, words: 1)
    }
    world.deliveries["november"] = [
      Delivery(date: Day("2026-11-10")!, by: "leder", channel: "website", parts: parts, counts: [], urls: [])
    ]
    let pages = try world.brief("november").site.pages
    #expect(pages.first { $0.item.id == "sak-0" }?.activity == "mars")
    #expect(pages.first { $0.item.id == "sak-3" }?.activity == "november")
  }

  @Test("Given pictures, each is copied once, shown by a relative path with its size, and told to those who share")
  func pictures() async throws {
    var world = WebsiteWorld.single { item in
      item.image = "items/images/et bilde.png"
      for language in item.versions.keys { item.versions[language]?.imageAlt = "Et \"bilde\" \(language)" }
      let image = Block.Image(source: "items/images/borte.png", alternative: .text("Et kart"))
      item.versions[.nb]?.body.blocks.append(Block(.image(image)))
    }
    world.attachments = [
      .init(path: "items/images/et bilde.png", size: 1, pixels: .init(width: 640, height: 320)) { [] }
    ]
    let drafting = try await world.drafting("november")
    let copies = drafting.drafts.filter { $0.path.hasPrefix("site/images/") }
    #expect(copies.map(\.path) == ["site/images/et bilde.png"] && copies.map(\.mediaType) == ["image/png"])
    #expect(copies.first?.content == .attachment("items/images/et bilde.png") && copies.first?.items == ["sak"])
    let html = try #require(WebsiteWorld.files(drafting.drafts)["nb/sak.html"])
    let page = PageReading(html)
    let picture = try #require(page.all("img").first)
    #expect(picture["src"] == "../images/et%20bilde.png" && picture["alt"] == "Et \"bilde\" nb")
    #expect(picture["width"] == "640" && picture["height"] == "320")
    #expect(page.meta("og:image") == "https://nett.example.org/images/et%20bilde.png")
    #expect(page.meta("og:image:width") == "640" && page.meta("og:image:alt") == "Et \"bilde\" nb")
    #expect(page.meta("og:locale") == "nb_NO" && page.meta("og:type") == "article")
    #expect(page.all("img").count == 1 && html.contains("<p><em>Et kart</em></p>"))
    #expect(drafting.findings.map(\.code) == ["website.picture.unusable"])
  }

  @Test("Given the findings in the sources, the README's table names each")
  func documentsFindings() throws {
    let folder = PluginFolder()
    let readme = try folder.readme
    let codes = try folder.sources.flatMap { source in
      source.split(separator: "\"website.").dropFirst().map { "website.\($0.prefix { $0 != "\"" })" }
    }
    #expect(codes.count > 10)
    // A check may name the beginning of its findings' codes.
    let beginnings = Set(WebsiteChannel().info.checks.flatMap(\.codes))
    for code in Set(codes) {
      let isBeginning = beginnings.contains(code) && readme.contains("`\(code).")
      #expect(isBeginning || readme.contains("`\(code)`"), "\(code)")
    }
  }

  @Test("Given the channel, it brings the kind of activity that it drafts, so that a new one finds its measure")
  func bringsKind() {
    let standard = ActivityKind.standard.first { $0.id == "web" }
    #expect(WebsiteChannel().info.kinds == [standard].compactMap(\.self) && standard != nil)
  }
}
