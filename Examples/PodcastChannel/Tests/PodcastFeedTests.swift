import SpreCore
import SprePodcast
import SpreTestKit
import Testing

@Suite("The feed of a podcast")
struct PodcastFeedTests {
  private let channel = PodcastChannel()

  @Test("Given a finished episode, the feed says of it what players ask for")
  func feed() async throws {
    let text = try await channel.draft(PodcastFolder.brief()).text("feed.nb.xml")
    for part in [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:itunes=",
      "<channel><title>Mestring på øret</title><link>https://podkast.example.org</link>",
      "<description>Ny kunnskap om å mestre livet med sykdom.</description><language>nb</language>",
      "<itunes:author>Eksempeltjenesten</itunes:author><itunes:explicit>false</itunes:explicit>",
      "<itunes:image href=\"https://podkast.example.org/omslag.jpg\"/><itunes:category text=\"Health &amp; Fitness\"/>",
      "<item><title>Episode 1: Fire filmer</title>",
      "<enclosure url=\"https://podkast.example.org/lyd/1.mp3\" length=\"12345678\" type=\"audio/mpeg\"/>",
      "<pubDate>Thu, 5 Nov 2026 09:00:00 +0100</pubDate>",
      "<itunes:duration>754</itunes:duration><itunes:episode>1</itunes:episode></item></channel></rss>\n",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }

  @Test("Given show notes with markup, the feed's description holds it escaped once more")
  func description() async throws {
    let text = try await channel.draft(PodcastFolder.brief()).text("feed.nb.xml")
    #expect(text.contains("&lt;h3&gt;Rapport om læring &amp;amp; mestring&lt;/h3&gt;"))
    #expect(text.contains("&lt;a href=\"https://example.org/filmer?a=1&amp;amp;b=2\"&gt;Fire filmer"))
  }

  @Test("Given an episode whose title and sound change, its name in the feed stays; languages have names of their own")
  func identity() async throws {
    func name(_ brief: Brief, _ language: Language) async throws -> String {
      let text = try await channel.draft(brief).text("feed.\(language).xml")
      let start = try #require(text.firstRange(of: "<guid isPermaLink=\"false\">")).upperBound
      return String(text[start...].prefix { $0 != "<" })
    }
    let brief = try PodcastFolder.brief()
    var changed = brief
    changed.activity.title = [.nb: "Noe annet"]
    #expect(try await name(brief, .nb) == name(changed, .nb))
    #expect(try await name(brief, .nb) != name(brief, .en))
  }

  @Test(
    "Given what a feed cannot be without is missing, there is no feed and a warning says what to write",
    arguments: ["webAddress", "audio"])
  func missing(_ what: String) async throws {
    var brief = try PodcastFolder.brief()
    if what == "webAddress" { brief.site.address = nil }
    if what == "audio" { brief.settings = Settings(declared: channel.info.settings) }
    let drafting = try await channel.draft(brief)
    #expect(!drafting.drafts.contains { $0.path.hasPrefix("feed") } && drafting.drafts.count == 4)
    let found = drafting.findings.filter { $0.code.hasPrefix("podcast.feed") }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.fix?.en.contains(what) == true)
  }
}
