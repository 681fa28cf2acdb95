import SpreCore
import Testing

@testable import SpreSocial

@Suite("What posts are about, and in which language")
struct SocialSubjectTests {
  @Test("Given an item without a link of its own, the web site's page of it is the link")
  func takesSite() async throws {
    var briefs = SocialBriefs(items: [SocialBriefs.item("sak", link: nil)])
    #expect(await briefs.codes() == ["note social.item.link"])
    briefs.site.unlogged = ["sak": "nett"]
    #expect(await briefs.codes() == ["warning social.item.unlogged"], "its page may be out already")
    briefs.site = Site(
      address: "https://web.example.org",
      pages: [
        .init(item: briefs.items[0], published: Day("2026-11-01")!, activity: "nett", groups: ["A"], languages: [.nb])
      ])
    #expect(try await briefs.post("sak.x.nb.md").hasSuffix("https://web.example.org/nb/sak.html"))
    #expect(await briefs.codes() == [])
  }

  @Test("Given a language that the item lacks, the nearest is taken, named in the draft and in a warning")
  func takesNearest() async throws {
    let briefs = SocialBriefs(languages: [.nn, .en])
    #expect(try await briefs.draft("sak.x.en.md").contains("Språk: nb"))
    #expect(await briefs.codes() == ["warning social.translation.missing", "warning social.translation.missing"])
    let drafts = try await SocialChannel().draft(briefs.brief).drafts.filter(\.isEditable)
    #expect(drafts.map(\.language) == [.nb, .nb])
  }

  @Test("Given a language that the item lacks, there is no post in it that would repeat another language's")
  func repeatsNothing() async throws {
    var briefs = SocialBriefs(items: [SocialBriefs.item("a"), SocialBriefs.item("b")], languages: [.nb, .nn, .en])
    briefs.items[1].versions[.nn] = briefs.items[1].versions[.nb]
    let drafting = await SocialChannel().draftSafely(briefs.brief)
    #expect(
      drafting.drafts.map(\.path) == [
        "a.x.nb.md", "b.x.nb.md", "posts.nb.preview.html", "b.x.nn.md", "posts.nn.preview.html",
      ])
    #expect(drafting.findings.map(\.code) == Array(repeating: "social.translation.missing", count: 3))
    #expect(
      drafting.findings.map(\.message.nb).contains(
        "«a» finnes ikke på nynorsk, så det er ikke laget innlegg på det språket, bare på bokmål."))
    #expect(try await briefs.draft("posts.nn.preview.html").contains("1 sak på nynorsk"))
  }

  @Test("Given another activity to tell about, its drafts have title, event, days, place and link")
  func tellsAbout() async throws {
    func text(_ words: String) -> Value { Value(.scalar(words), at: Origin(file: "")) }
    var conference = Activity(
      id: "fagdag", title: [.nb: "Fagdag om mestring", .en: "Day on mastery"], kind: "conference", measure: "some",
      dates: DateSpan(from: Day("2026-11-25")!, to: Day("2026-11-27")!))
    conference.details = ["place": text("Bodø"), "link": text("https://example.org/fagdag")]
    var briefs = SocialBriefs(languages: [.nb, .en], about: conference)
    #expect(
      try await briefs.post("fagdag.x.nb.md")
        == "Fagdag om mestring\n\n25.–27. november 2026 · Bodø\n\nhttps://example.org/fagdag")
    #expect(try await briefs.post("fagdag.x.en.md").contains("25–27 November 2026"))
    #expect(try await briefs.post("sak.x.nb.md").hasPrefix("Nytt nettverk"))
    briefs.namesItems = false
    let paths = try await SocialChannel().draft(briefs.brief).drafts.map(\.path)
    #expect(paths == ["fagdag.x.nb.md", "posts.nb.preview.html", "fagdag.x.en.md", "posts.en.preview.html"])
    briefs.about?.state = .cancelled
    #expect(await briefs.codes().contains("warning social.about.off"))
    briefs.about = nil
    briefs.aboutID = "borte"
    #expect(await briefs.codes().contains("error social.about.missing"))
  }

  @Test("Given an activity that is over before the posts go out, a warning says so, but not on its last day")
  func knowsOver() async {
    func codes(_ last: String) async -> [String] {
      let day = Activity(
        id: "fagdag", title: [.nb: "Fagdag"], kind: "conference", measure: "some",
        dates: DateSpan(from: Day("2026-11-08")!, to: Day(last)!))
      return await SocialBriefs(about: day).codes().filter { $0.contains("about") }
    }
    #expect(await codes("2026-11-09") == ["warning social.about.over"])
    #expect(await codes("2026-11-10") == [])
  }

  @Test("Given an activity without picture and link, the findings are worded for it and stand at its title")
  func findsInActivity() async throws {
    let file = "activities/2026/fagdag.yml"
    var day = Activity(
      id: "fagdag", title: [.nb: "Fagdag"], kind: "conference", measure: "some",
      dates: DateSpan(Day("2026-11-25")!), file: file, origins: Origins(Origin(file: file, line: 1)))
    day.origins["title"] = Origin(file: file, line: 3, field: "title")
    let briefs = SocialBriefs(networks: [.instagram], about: day, namesItems: false)
    let findings = await SocialChannel().draftSafely(briefs.brief).findings
    #expect(Set(findings.map(\.code)) == ["social.item.link", "social.picture.missing"] && findings.count == 2)
    #expect(findings.allSatisfy { $0.origin?.file == file && $0.origin?.line == 3 && $0.origin?.field == "title" })
    let fixes = findings.compactMap(\.fix?.nb).joined(separator: " ")
    #expect(fixes.contains("Velg et bilde når du legger ut") && fixes.contains("Lenken til programmet"))
    #expect(!fixes.contains("image:") && !fixes.contains("link:"))
    let draft = Draft(
      path: "fagdag.instagram.nb.md", mediaType: "text/markdown", content: .text("Kom!\n\n---\nSpråk: nb\n"),
      isEditable: true, groups: [])
    let edited = try await SocialChannel().review(draft, in: briefs.brief)
    #expect(edited.map(\.code) == ["social.picture.missing"] && edited.first?.fix?.nb.contains("image:") == false)
  }

  @Test("Given plain texts in settings and in an activity, they are in the workspace's main language")
  func readsPlainTexts() async throws {
    var day = Activity(
      id: "fagdag", title: [.nb: "Fagdag", .en: "Day"], kind: "conference", measure: "some",
      dates: DateSpan(Day("2026-11-25")!))
    day.details = ["place": Value(.scalar("Bodø"), at: Origin(file: ""))]
    var briefs = SocialBriefs(languages: [.en], about: day, namesItems: false)
    briefs.settings = [("closing", .scalar("Velkommen!"))]
    briefs.mainLanguage = .nb
    #expect(await briefs.codes().contains("warning social.translation.missing"))
    briefs.mainLanguage = .en
    #expect(await !briefs.codes().contains("warning social.translation.missing"))
  }
}
