import Foundation
import SpreCore
import SpreWebsite
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Feeds of the website")
struct WebsiteFeedTests {
  /// The text of each element of a feed, by the names of the elements it stands in.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String: [String]] = [:]
    var namespaces: Set<String> = []
    private var path: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      path.append(name)
      text = ""
      if let namespaceURI { namespaces.insert(namespaceURI) }
      if let base = attributes["xml:base"] { texts["base", default: []].append(base) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      texts[path.joined(separator: "/"), default: []].append(text)
      path.removeLast()
    }
  }

  private func read(_ text: String?) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(try #require(text).utf8))
    parser.shouldProcessNamespaces = true
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  @Test(
    "Given several activities, the feed is XML with the newest pages that its readers read, each with its address as id"
  )
  func reads() async throws {
    let feed = try read(try await WebsiteWorld.several.files("november")["nb/feed.xml"])
    let ids = try #require(feed.texts["feed/entry/id"])
    #expect(feed.texts["feed/id"] == ["https://nett.example.org/nb/feed.xml"])
    #expect(Set(ids).count == ids.count && ids.count > 8)
    #expect(
      ids.allSatisfy { $0.hasPrefix("https://nett.example.org/nb/") || $0.hasPrefix("https://nett.example.org/nn/") })
    let days = try #require(feed.texts["feed/entry/published"])
    #expect(days == days.sorted(by: >) && days.first == "2026-11-10T12:00:00+01:00")
    #expect(days.last == "2026-03-01T12:00:00+01:00" && days.contains("2026-05-01T12:00:00+02:00"))
    #expect(feed.texts["feed/updated"] == ["2026-11-10T12:00:00+01:00"])
    #expect(feed.texts["feed/author/name"] == ["Tjenesten & sønner"])
    #expect(feed.namespaces == ["http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"])
    #expect(feed.texts["base"] == ids)
    #expect(feed.texts["feed/entry/content/div/h2"]?.count == ids.count)
  }

  @Test(
    "Given a letter that is out, the feed has it too, with the titles of its items; one that nobody approved is not")
  func letters() async throws {
    var world = WebsiteWorld.several
    let item = try #require(world.items.first { $0.versions[.nb] != nil && $0.isPublic })
    for id in ["brev", "utkast"] {
      var letter = WebsiteWorld.activity(id, "2026-11-09", [item.id])
      letter.title = [.nb: "Brevet \(id)"]
      letter.measure = "brev"
      world.activities.append(letter)
      world.activityPages[id] = [.nb]
    }
    world.headings["brev"] = [.nb: "Emnet på brevet"]
    world.approvals["brev"] = Approval(
      by: "leder", date: Day("2026-11-08")!, drafts: [], inputs: [], items: [], overrides: [])
    let feed = try read(try await world.files("november")["nb/feed.xml"])
    let titles = try #require(feed.texts["feed/entry/title"])
    #expect(titles.contains("Emnet på brevet") && !titles.contains("Brevet utkast"))
    let days = try #require(feed.texts["feed/entry/published"])
    #expect(days == days.sorted(by: >))
    let title = try #require(item.versions[.nb]?.title)
    #expect(feed.texts["feed/entry/content/div/h2/a"]?.contains(title) == true)
    #expect(feed.texts["feed/entry/id"]?.contains("https://nett.example.org/nb/activities/brev.html") == true)
  }

  @Test("Given the same news as RSS, it has the same pages in the same order, with their whole text as escaped markup")
  func readsRSS() async throws {
    let files = try await WebsiteWorld.several.files("november")
    let (atom, rss) = (try read(files["nb/feed.xml"]), try read(files["nb/rss.xml"]))
    #expect(rss.texts["rss/channel/item/guid"] == atom.texts["feed/entry/id"])
    #expect(rss.texts["rss/channel/item/title"] == atom.texts["feed/entry/title"])
    #expect(rss.texts["rss/channel/language"] == ["nb"])
    #expect(rss.texts["rss/channel/item/pubDate"]?.first == "Tue, 10 Nov 2026 12:00:00 +0100")
    let texts = try #require(rss.texts["rss/channel/item/encoded"])
    #expect(texts.count == atom.texts["feed/entry/id"]?.count && texts.allSatisfy { $0.hasPrefix("<div lang=\"n") })
  }

  @Test("Given a shorter feed in the settings, it has the newest of them, and the draft says which")
  func shortens() async throws {
    var world = WebsiteWorld.several
    world.settings.append(("feedLength", "2"))
    let drafting = try await world.drafting("november")
    let draft = try #require(drafting.drafts.first { $0.path == "site/nb/feed.xml" })
    #expect(WebsiteWorld.files([draft])["nb/feed.xml"]?.split(separator: "<entry").count == 3)
    #expect(draft.items.count == 2)
  }

  @Test("Given an item that was reviewed after it was published, its entry is updated then")
  func updates() async throws {
    let world = WebsiteWorld.single { $0.reviewed = Day("2026-11-15") }
    let feed = try read(try await world.files()["nb/feed.xml"])
    #expect(feed.texts["feed/entry/updated"] == ["2026-11-15T12:00:00+01:00"])
    #expect(feed.texts["feed/updated"] == ["2026-11-15T12:00:00+01:00"])
  }

  @Test("Given texts that XML cannot hold, the feed is XML all the same")
  func withstands() async throws {
    let evil = "\u{0}\u{1}]]> <x> & \u{FFFE} \"'\r\n"
    let world = WebsiteWorld.single { item in
      item.topics = [evil]
      for language in item.versions.keys {
        item.versions[language]?.title = evil
        item.versions[language]?.summary = evil
        item.versions[language]?.body = Document([
          Block(.code(evil, notation: nil)), Block(.paragraph([.span(.se, [.text(evil)]), .lineBreak])),
        ])
      }
    }
    let feed = try read(try await world.files()["nb/feed.xml"])
    #expect(feed.texts["feed/entry/title"]?.first?.contains("]]> <x> &") == true)
  }

  @Test("Given no web address, there is no feed, and a warning says so")
  func needsAddress() async throws {
    var world = WebsiteWorld.single()
    world.address = nil
    let files = try await world.files()
    #expect(files["nb/sak.html"] != nil && files["nb/feed.xml"] == nil)
    #expect(files["nb/sak.html"]?.contains("feed.xml") == false)
    #expect(try await world.codes() == ["website.address.missing"])
  }
}
