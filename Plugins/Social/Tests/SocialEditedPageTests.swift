import SpreCore
import Testing

@testable import SpreSocial

@Suite("The page of posts that a person has edited")
struct SocialEditedPageTests {
  private static let mark = "rettet for hånd</span>"
  private static let facts = "\n\n---\nSpråk: nb\nMålgrupper: A, B\n"

  /// The card of each network that posts are drafted for.
  private func cards(_ briefs: SocialBriefs) async throws -> [Network: String] {
    let cards = try await briefs.draft("posts.nb.preview.html").components(at: "<article").dropFirst()
      .compactMap { $0.components(at: "</article>").first }
    #expect(cards.count == briefs.networks.count)
    return Dictionary(uniqueKeysWithValues: zip(briefs.networks.sorted(), cards))
  }

  @Test("Given an edited post, its card has the text as it lies, its count and its address; the draft stays")
  func showsEdited() async throws {
    var briefs = SocialBriefs(networks: [.x, .bluesky])
    let fresh = try await briefs.draft("sak.x.nb.md")
    briefs.edited = ["sak.x.nb.md": "Kom & se <her>.\r\n\r\nhttps://example.org/sak\(Self.facts)"]
    let cards = try await cards(briefs)
    let x = try #require(cards[.x])
    #expect(x.contains(Self.mark) && x.contains("40 av 280") && x.contains("Kom &amp; se &lt;her&gt;.\n\n"))
    #expect(
      x.contains(
        "href=\"https://x.com/intent/tweet?text=Kom%20%26%20se%20%3Cher%3E.%0A%0Ahttps%3A%2F%2Fexample.org%2Fsak\""))
    #expect(!x.contains("Nytt nettverk"))
    let bluesky = try #require(cards[.bluesky])
    #expect(!bluesky.contains(Self.mark) && bluesky.contains("Nytt nettverk"))
    #expect(try await briefs.draft("sak.x.nb.md") == fresh)
  }

  @Test("Given a line below the rule that has no effect, the card says so")
  func tellsUnheeded() async throws {
    var briefs = SocialBriefs()
    briefs.edited = ["sak.x.nb.md": "Hei.\n\n---\nSpråk: nb\nMålgrupper: A\n"]
    #expect(try await cards(briefs)[.x]?.contains("Linjen «Målgrupper: A» har ingen virkning her.") == true)
  }

  @Test("Given an edit that left the text as Spre writes it, there is no mark")
  func knowsSame() async throws {
    var briefs = SocialBriefs()
    briefs.edited = ["sak.x.nb.md": try await briefs.draft("sak.x.nb.md")]
    #expect(try await cards(briefs)[.x]?.contains(Self.mark) == false)
  }

  @Test("Given an edited post that is too long, its card says so")
  func findsTooLong() async throws {
    var briefs = SocialBriefs()
    briefs.edited = ["sak.x.nb.md": String(repeating: "a", count: 281) + Self.facts]
    let card = try #require(try await cards(briefs)[.x])
    #expect(card.contains("Innlegget er for langt for X: 281 av 280.") && card.contains("bar is-over"))
  }

  @Test(
    "Given an edited post, the network that takes an address alone opens with the one that the text leads to",
    arguments: [
      ("Se https://example.org/ny", "https%3A%2F%2Fexample.org%2Fny"),
      ("https://a.example.org https://example.org/sak", "https%3A%2F%2Fexample.org%2Fsak"), ("Ingen lenke", nil),
    ])
  func takesLink(text: String, address: String?) async throws {
    var briefs = SocialBriefs(networks: [.linkedin])
    briefs.edited = ["sak.linkedin.nb.md": text + Self.facts]
    let card = try #require(try await cards(briefs)[.linkedin])
    #expect(card.contains("share-offsite") == (address != nil))
    #expect(card.contains("share-offsite/?url=\(address ?? "")\"") == (address != nil))
  }

  @Test("Given an edited post on Instagram, the link for the profile is the file's")
  func takesProfileLink() async throws {
    var briefs = SocialBriefs(networks: [.instagram])
    briefs.edited = ["sak.instagram.nb.md": "Hei.\n\n---\nSpråk: nb\nLenke til profilen: https://example.org/ny\n"]
    let card = try #require(try await cards(briefs)[.instagram])
    #expect(card.contains("Legg denne i profilen: https://example.org/ny"))
  }

  @Test("Given other words for the picture in an edited file, its card tells them")
  func tellsPicture() async throws {
    var briefs = SocialBriefs(networks: [.x, .mastodon])
    briefs.items[0].image = "items/images/kart.png"
    briefs.items[0].versions[.nb]?.imageAlt = "Et kart"
    briefs.edited = [
      "sak.x.nb.md": "Hei.\n\n---\nSpråk: nb\nBilde: items/images/kart.png\nAlternativ tekst: Et kart over Norge\n",
      "sak.mastodon.nb.md": "Hei.\n\n---\nSpråk: nb\nBilde: items/images/kart.png\nAlternativ tekst: Et kart\n",
    ]
    let cards = try await cards(briefs)
    #expect(cards[.x]?.contains("Alternativ tekst: Et kart over Norge") == true)
    #expect(cards[.mastodon]?.contains("Alternativ tekst") == false)
  }

  @Test(
    "Given a file whose shape a person broke, its card has the finding and nothing to copy or to open",
    arguments: [("Bare tekst", "Utkastet mangler linjen"), ("\n---\nSpråk: nb\n", "Innlegget har ingen tekst.")])
  func tellsBroken(text: String, message: String) async throws {
    var briefs = SocialBriefs()
    briefs.edited = ["sak.x.nb.md": text]
    let card = try #require(try await cards(briefs)[.x])
    #expect(card.contains(message) && card.contains(Self.mark) && card.contains("href=\"sak.x.nb.md\""))
    #expect(!card.contains("class=\"post\"") && !card.contains("x.com") && !card.contains(" av 280"))
  }
}
