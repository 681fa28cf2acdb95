import Foundation
import SpreCore
import SpreWebsite
import Testing

@Suite("Links of the website")
struct WebsiteLinkTests {
  /// The links of some files that lead to no file or to no place on one; `root` holds all that is there.
  private func dead(_ files: [String: String], root: [String: String], address: String?) -> [String] {
    var dead: [String] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where !path.hasPrefix("images/") {
      for link in PageReading(text).addresses {
        guard let (target, place) = resolve(link, from: path, address: address) else { continue }
        guard let found = root[target] else {
          dead.append("\(path) leads to \(target)")
          continue
        }
        if let place, !PageReading(found).ids.contains(place) { dead.append("\(path) leads to \(target)#\(place)") }
      }
    }
    return dead
  }

  /// The path and the place on the page that a link leads to; nothing when it leads elsewhere.
  private func resolve(_ link: String, from path: String, address: String?) -> (String, String?)? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let place = parts.count > 1 ? String(parts[1]) : nil
    var target = String(parts[0]).removingPercentEncoding ?? ""
    if target.isEmpty { return (path, place) }
    if let address, target.hasPrefix(address + "/") {
      target = String(target.dropFirst(address.count + 1))
    } else if target.contains(":") {
      return nil
    } else {
      var folders = path.split(separator: "/").dropLast().map(String.init)
      for part in target.split(separator: "/") {
        if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
      }
      target = folders.joined(separator: "/")
    }
    return (target, place)
  }

  @Test(
    "Given several activities, every link on the site leads somewhere, with a web address and without one",
    arguments: ["https://nett.example.org", nil])
  func whole(address: String?) async throws {
    var world = WebsiteWorld.several
    world.address = address
    let root = try await world.root()
    #expect(root.count > 30)
    #expect(dead(root, root: root, address: address) == [])
  }

  @Test("Given the drafts of one activity alone, every relative link leads to one of its files")
  func single() async throws {
    let world = WebsiteWorld.several
    for activity in world.activities {
      let files = try await world.files(activity.id)
      #expect(dead(files, root: files, address: nil) == [], "\(activity.id)")
    }
  }

  @Test("Given a page that is missing, the links to it are found dead")
  func finds() async throws {
    var root = try await WebsiteWorld.several.root()
    root["nb/sak-3.html"] = nil
    let dead = dead(root, root: root, address: "https://nett.example.org")
    #expect(dead.contains("nb/index.html leads to nb/sak-3.html"))
    #expect(dead.contains("nn/sak-3.html leads to nb/sak-3.html"))
    #expect(dead.contains("nb/feed.xml leads to nb/sak-3.html"))
  }

  @Test("Given an item, the pages that other channels link to are the ones that are written")
  func agrees() async throws {
    let world = WebsiteWorld.several
    let root = try await world.root()
    let site = try world.brief("november").site
    for item in world.items {
      for language in Language.allCases {
        let address = try #require(site.address(ofItem: item.id, in: language))
        #expect(root[String(address.dropFirst("https://nett.example.org/".count))] != nil, "\(address)")
      }
    }
  }

  @Test(
    "Given topics that are alike at first sight, each has a place of its own on the list",
    arguments: [
      [
        String(repeating: "læring og mestring ", count: 9) + "a",
        String(repeating: "læring og mestring ", count: 9) + "b",
      ],
      ["æa", "\u{E6A}"], ["a b", "a-b"],
    ])
  func ownPlaces(topics: [String]) async throws {
    let world = WebsiteWorld.single { $0.topics = topics }
    let html = try #require(try await world.files()["nb/index.html"])
    let places = PageReading(html).ids.filter { $0.hasPrefix("topic-") }
    #expect(places.count == 2)
  }

  @Test("Given an item's groups and topics, they lead to where the list of all pages has more of the same")
  func leadsOn() async throws {
    let html = try #require(try await WebsiteWorld.single().files()["nb/sak.html"])
    let links = PageReading(html).all("a").compactMap { $0["href"] }
    #expect(links.contains("index.html#group-a") && links.contains("index.html#topic-l_e6_ring"))
  }
}
