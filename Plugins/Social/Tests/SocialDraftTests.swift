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
}
