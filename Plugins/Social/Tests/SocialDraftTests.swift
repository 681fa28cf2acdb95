import SpreCore
import Testing

@testable import SpreSocial

@Suite("Drafts of posts")
struct SocialDraftTests {
  @Test("Given an item, its draft has title, summary, link and hashtags, and then what belongs to it")
  func composes() async throws {
    var briefs = SocialBriefs(
      items: [
        SocialBriefs.item("sak") {
          $0.topics = ["e-helse", "barn og unge", "film"]
          $0.image = "items/images/a.png"
          $0.versions[.nb]?.imageAlt = "Et kart"
        }
      ])
    briefs.settings = [("hashtags", .list([Value(.scalar("læring og mestring"), at: Origin(file: ""))]))]
    let text = try await briefs.draft("sak.x.nb.md")
    #expect(
      text == """
        Nytt nettverk

        Det samler alle regionene.

        https://example.org/sak

        #LæringOgMestring #EHelse

        ---
        Språk: nb
        Bilde: items/images/a.png
        Alternativ tekst: Et kart
        Målgrupper: A, B

        """)
    #expect(await briefs.codes() == [])
  }

  @Test(
    "Given a person's words, a hashtag begins every word with a capital and holds letters and digits alone",
    arguments: [
      ("barn og unge", "#BarnOgUnge"), ("e-helse", "#EHelse"), ("COVID-19", "#COVID19"), ("#BarnOgUnge", "#BarnOgUnge"),
      ("čállit", "#Čállit"), ("a\u{30A}r", "#År"), ("læring/mestring!", "#LæringMestring"), ("2026", nil), ("…", nil),
      ("", nil),
      (String(repeating: "a", count: 51), nil),
    ] as [(String, String?)])
  func hashtag(words: String, tag: String?) { #expect(Hashtag(words)?.text == tag) }

  @Test("Given short texts, a network's own comes before that of all networks")
  func takesShort() async throws {
    var briefs = SocialBriefs(networks: [.x, .bluesky])
    briefs.items[0].versions[.nb]?.short = ["social": "Kort.", "social.x": "Kortest."]
    #expect(try await briefs.post("sak.x.nb.md") == "Kortest.\n\nhttps://example.org/sak")
    #expect(try await briefs.post("sak.bluesky.nb.md") == "Kort.\n\nhttps://example.org/sak")
  }

  @Test("Given a summary without room, the title stands alone and a warning says so at the summary")
  func leavesOutSummary() async throws {
    let long = String(repeating: "Dette er en setning. ", count: 15)
    let briefs = SocialBriefs(items: [SocialBriefs.item("sak", summary: long)], networks: [.x, .linkedin])
    #expect(try await briefs.post("sak.x.nb.md") == "Nytt nettverk\n\nhttps://example.org/sak")
    #expect(try await briefs.post("sak.linkedin.nb.md").contains("Dette er en setning."))
    let findings = await SocialChannel().draftSafely(briefs.brief).findings
    #expect(findings.map(\.code) == ["social.summary.leftOut"])
    #expect(findings[0].origin?.file == "items/sak.md" && findings[0].origin?.field == "summary")
  }

  @Test("Given title and summary that just fit, both stand; with one character more the title stands alone")
  func usesLastCharacter() async throws {
    // 13 + 2 + 240 + 2 + 23 = 280.
    func post(_ count: Int) async throws -> String {
      let item = SocialBriefs.item("sak", summary: String(repeating: "å", count: count))
      return try await SocialBriefs(items: [item]).post("sak.x.nb.md")
    }
    #expect(try await post(240).contains("å"))
    #expect(try await post(241) == "Nytt nettverk\n\nhttps://example.org/sak")
  }

  @Test("Given no room for hashtags, they are left out before the summary is, with a note")
  func leavesOutHashtags() async throws {
    // 13 + 2 + 235 + 2 + 23 = 275.
    let briefs = SocialBriefs(
      items: [SocialBriefs.item("sak", summary: String(repeating: "a", count: 235)) { $0.topics = ["film"] }])
    #expect(try await briefs.post("sak.x.nb.md").hasSuffix("\n\nhttps://example.org/sak"))
    #expect(await briefs.codes() == ["note social.hashtags.leftOut"])
  }

  @Test(
    "Given a post that just fits there is no finding, and one character more is an error", arguments: Language.readers)
  func findsLimit(language: Language) async throws {
    // The words, two line ends, a link that counts 23.
    func codes(_ count: Int) async -> [String] {
      var briefs = SocialBriefs(items: [SocialBriefs.item("sak")], languages: [language])
      briefs.items[0].language = language
      briefs.items[0].versions[language] = briefs.items[0].versions[.nb]
      briefs.items[0].versions[language]?.short = ["social": String(repeating: "č", count: count)]
      return await briefs.codes().filter { $0 != "warning social.sami.unproofed" }
    }
    #expect(await codes(255) == [])
    #expect(await codes(256) == ["error social.post.tooLong"])
  }

  @Test(
    "Given a text over a limit, only a rule of the network's own is an error",
    arguments: [
      (Network.x, 281, Severity.error), (.bluesky, 301, .error), (.mastodon, 501, .error), (.threads, 501, .error),
      (.linkedin, 3001, .warning), (.facebook, 5001, .warning), (.instagram, 2201, .warning),
    ])
  func weighsEvidence(network: Network, length: Int, severity: Severity) async throws {
    func found(_ length: Int) async throws -> [Finding] {
      let text = String(repeating: "a", count: length) + "\n\n---\nSpråk: nb\nBilde: a.png\nAlternativ tekst: Et kart\n"
      return try await SocialBriefs(networks: [network]).review(text, network: network)
    }
    #expect(try await found(length - 1) == [])
    #expect(try await found(length).map(\.code) == ["social.post.tooLong"])
    #expect(try await found(length).map(\.severity) == [severity])
  }

  @Test("Given what a rule leaves open, the post is only warned of: bytes on Threads, new emoji on X")
  func warnsWhereUnclear() async throws {
    let facts = "\n\n---\nSpråk: nb\n"
    let bytes = try await SocialBriefs().review(String(repeating: "å", count: 300) + facts, network: .threads)
    #expect(bytes.map { "\($0.severity) \($0.code)" } == ["warning social.post.tooLong"])
    let emoji = try await SocialBriefs().review(String(repeating: "a", count: 277) + "🧑‍⚕️" + facts)
    #expect(emoji.map { "\($0.severity) \($0.code)" } == ["warning social.post.tooLong"])
    #expect(emoji[0].message.nb.contains("279 eller 282 av 280"))
  }

  @Test("Given larger limits in the settings, they hold")
  func takesLimits() async throws {
    var briefs = SocialBriefs(networks: [.x, .mastodon])
    briefs.items[0].versions[.nb]?.short = ["social": String(repeating: "a", count: 900)]
    #expect(await briefs.codes() == ["error social.post.tooLong", "error social.post.tooLong"])
    briefs.settings = [("xLimit", .scalar("25000")), ("mastodonLimit", .scalar("1000"))]
    #expect(await briefs.codes() == [])
  }

  @Test("Given Instagram, the link stands beside the text and words stand in its place")
  func movesLink() async throws {
    var briefs = SocialBriefs(networks: [.instagram])
    let text = try await briefs.draft("sak.instagram.nb.md")
    #expect(
      text.contains("Lenke i profilen.\n\n---\n") && text.contains("\nLenke til profilen: https://example.org/sak\n"))
    #expect(await briefs.codes() == ["warning social.picture.missing"])
    briefs.settings = [("linkInProfile", .scalar("Se lenken i bioen."))]
    #expect(try await briefs.post("sak.instagram.nb.md").hasSuffix("Se lenken i bioen."))
    briefs.settings = [("link", .scalar("false"))]
    #expect(try await briefs.post("sak.instagram.nb.md") == "Nytt nettverk\n\nDet samler alle regionene.")
  }

  @Test("Given an item without a link of its own, the web site's page of it is the link")
  func takesSite() async throws {
    var briefs = SocialBriefs(items: [SocialBriefs.item("sak", link: nil)])
    #expect(await briefs.codes() == ["note social.item.link"])
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

  @Test("Given seven networks and four languages, every draft is there, for the groups that its item is for")
  func draftsAll() async throws {
    var items = [SocialBriefs.item("a"), SocialBriefs.item("b") { $0.groups = .named(["B"]) }]
    for language in Language.readers {
      for index in items.indices { items[index].versions[language] = items[index].main }
    }
    let briefs = SocialBriefs(items: items, languages: Language.readers, networks: Network.allCases)
    let drafts = try await SocialChannel().draft(briefs.brief).drafts
    #expect(drafts.count { $0.isEditable } == 2 * 7 * 4 && drafts.count { $0.path.contains(".preview.") } == 4)
    #expect(drafts.filter { $0.path.hasPrefix("b.") }.allSatisfy { $0.groups == ["B"] && $0.items == ["b"] })
  }

  @Test("Given items that should not go out now, each fault has its finding")
  func looksAtItems() async throws {
    func codes(_ change: (inout KnowledgeItem) -> Void) async -> [String] {
      await SocialBriefs(items: [SocialBriefs.item("sak", change: change)], groups: .named(["A"])).codes()
    }
    #expect(await codes { $0.isCommercial = true } == ["warning social.item.commercial"])
    #expect(await codes { $0.expires = Day("2026-11-09") } == ["warning social.item.expired"])
    #expect(await codes { $0.expires = Day("2026-11-10") } == [])
    #expect(await codes { $0.deadline = Day("2026-11-09") } == ["warning social.item.deadline"])
    #expect(
      await codes { $0.groups = .named(["B"]) } == ["note social.groups.unserved", "warning social.item.groups"])
    #expect(await codes { $0.topics = ["2026"] } == ["warning social.hashtag.unusable"])
    #expect(await codes { $0.image = "a.png" } == ["error image.alt.missing"])
    #expect(await codes { $0.versions[.nb]?.summary = "Hei\u{202E}" } == ["warning text.direction"])
  }

  @Test("Given an item that is not for everyone, there is no post about it, and an error says why")
  func keepsBack() async throws {
    let secret = SocialBriefs.item("hemmelig", title: "Hemmelig nytt") { $0.isPublic = false }
    let briefs = SocialBriefs(items: [secret, SocialBriefs.item("sak")])
    let drafting = await SocialChannel().draftSafely(briefs.brief)
    #expect(drafting.drafts.map(\.path) == ["sak.x.nb.md", "posts.nb.preview.html"])
    #expect(try await !briefs.draft("posts.nb.preview.html").contains("Hemmelig nytt"))
    #expect(drafting.findings.map(\.code) == ["social.item.notPublic"])
    #expect(drafting.findings.allSatisfy { $0.severity == .error && $0.origin?.file == "items/hemmelig.md" })
    let alone = await SocialChannel().draftSafely(SocialBriefs(items: [secret]).brief)
    #expect(alone.drafts.isEmpty && alone.findings.map(\.code) == ["social.item.notPublic"])
  }

  @Test("Given a picture without words, that is said once, at the item, whatever the networks and languages")
  func asksOnceForAlternative() async throws {
    var briefs = SocialBriefs(languages: [.nb, .nn], networks: Network.allCases)
    briefs.items[0].versions[.nn] = briefs.items[0].versions[.nb]
    briefs.items[0].image = "items/images/kart.png"
    #expect(await briefs.codes() == ["error image.alt.missing"])
  }

  @Test("Given no items, no networks or no languages, there is no draft and an error says why")
  func needsSomething() async throws {
    #expect(await SocialBriefs(items: []).codes() == ["error social.items.none"])
    #expect(await SocialBriefs(networks: []).codes() == ["error social.networks.none"])
    #expect(await SocialBriefs(languages: []).codes() == ["error social.languages.none"])
    #expect(await SocialBriefs(languages: [.sma]).codes() == ["error social.language.unsupported"])
  }

  @Test("Given the kind of the channel's activities, it is the standard one for posts, by its own words")
  func bringsKind() {
    let standard = ActivityKind.standard.filter { $0.id == "post" }
    #expect(standard.count == 1 && SocialChannel().info.kinds == standard)
  }

  @Test("Given an activity that names no items, the proposal is told")
  func tellsProposal() async throws {
    #expect(await SocialBriefs(namesItems: false).codes() == ["warning social.proposed"])
  }
}
