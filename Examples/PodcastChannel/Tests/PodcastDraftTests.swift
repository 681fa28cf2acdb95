import SpreCore
import SprePodcast
import SpreTestKit
import Testing

@Suite("The drafts of a podcast")
struct PodcastDraftTests {
  private let channel = PodcastChannel()

  @Test("Given an episode in two languages, each has a manuscript to edit, show notes and a feed")
  func drafts() async throws {
    let drafting = try await channel.draft(PodcastFolder.brief())
    #expect(
      drafting.drafts.map(\.path) == [
        "manuscript.nb.md", "shownotes.nb.html", "feed.nb.xml", "manuscript.en.md", "shownotes.en.html", "feed.en.xml",
      ])
    #expect(drafting.drafts.filter(\.isEditable).map(\.path) == ["manuscript.nb.md", "manuscript.en.md"])
    #expect(drafting.drafts.allSatisfy { $0.groups == ["A", "F"] && $0.items == ["fire-filmer", "ny-rapport"] })
    #expect(drafting.findings.map(\.code) == ["podcast.item.untranslated"])
    #expect(drafting.findings.first?.message.en.contains("ny-rapport") == true)
  }

  @Test("Given items of two kinds, the manuscript tells them in the order of kinds, each under its kind")
  func manuscript() async throws {
    let text = try await channel.draft(PodcastFolder.brief()).text("manuscript.nb.md")
    #expect(
      text == """
        # Episode 1: Fire filmer

        Velkommen til den første episoden.

        ## Publikasjoner

        ### Rapport om læring & mestring

        Rapporten går gjennom ti år med kurs.

        ## Film

        ### Fire filmer om medvirkning

        Fire korte filmer viser hvordan brukere er med.

        Filmene er laget sammen med brukere. De varer i fem minutter hver.

        """)
  }

  @Test("Given an item without a translation, manuscript and notes mark its language")
  func marks() async throws {
    let drafting = try await channel.draft(PodcastFolder.brief())
    #expect(try drafting.text("manuscript.en.md").contains("### [Rapport om læring & mestring](lang:nb)"))
    let notes = try drafting.text("shownotes.en.html")
    #expect(notes.contains("<h3 lang=\"nb\">Rapport om læring &amp; mestring</h3>"))
    #expect(notes.split(separator: "<p><em>In Norwegian (bokmål)</em></p>").count == 2)
    #expect(notes.contains("<p>Deadline: 1 December 2026</p>"))
    #expect(notes.contains("<a href=\"https://example.org/films\">Four films on participation</a>"))
  }

  @Test("Given a limit, a manuscript that takes longer is found when drafted, and no more when shortened by hand")
  func length() async throws {
    var brief = try PodcastFolder.brief()
    let limit = Value(.scalar("1"), at: Origin(file: "spre.yml", line: 3))
    let pace = Value(.scalar("20"), at: Origin(file: "spre.yml", line: 4))
    brief.settings = Settings(
      declared: channel.info.settings,
      layers: [
        Value(
          .map([
            .init(key: "mostMinutes", keyOrigin: limit.origin, value: limit),
            .init(key: "wordsPerMinute", keyOrigin: pace.origin, value: pace),
          ]), at: Origin(file: "spre.yml"))
      ])
    brief.languages = [.nb]
    let drafting = try await channel.draft(brief)
    let long = drafting.findings.filter { $0.code == "podcast.manuscript.long" }
    #expect(
      long.map(\.message.en) == ["The manuscript in bokmål takes some 3 minutes to read; the episode may last 1."])
    #expect(long.first?.origin?.line == 3)
    var edited = try #require(drafting.drafts.first { $0.path == "manuscript.nb.md" })
    edited.content = .text("Kort og godt.")
    #expect(try await channel.review(edited, in: brief) == [])
  }

  @Test(
    "Given nothing to say, or nobody to say it to, findings say so and nothing is drafted",
    arguments: [("items", "podcast.items.none"), ("languages", "podcast.languages.none")])
  func nothing(lack: String, code: String) async throws {
    var brief = try PodcastFolder.brief()
    if lack == "items" { brief.items = [] } else { brief.languages = [] }
    let drafting = try await channel.draft(brief)
    #expect(drafting.drafts == [])
    #expect(drafting.findings.filter { $0.severity == .error }.map(\.code) == [code])
  }
}
