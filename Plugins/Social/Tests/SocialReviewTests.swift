import SpreCore
import Testing

@testable import SpreSocial

@Suite("Posts that a person has edited")
struct SocialReviewTests {
  private static let facts = "\n\n---\nSpråk: nb\nMålgrupper: A, B\n"

  @Test(
    "Given a text with something amiss, the finding stands at its line and column",
    arguments: [
      ("Hei.\n\nDette er 𝗳𝗲𝘁.", "error social.pseudoFont 3:10"),
      ("Hei #e-helse", "warning social.hashtag.broken 1:5"), ("Om (#Helse)", "warning social.hashtag.broken 1:5"),
      ("I #2026 skjer det", "warning social.hashtag.broken 1:3"),
      ("#A #B #C #D", "warning social.hashtag.tooMany 1:1"),
      ("Hei 🎉 og 🎉", "warning social.emoji.repeated 1:10"), ("Hei\n🎉 der", "warning social.emoji.leading 2:1"),
      ("Se 🎉 🚀 🔬 🎓", "warning social.emoji.many 1:10"),
      ("Kom nå. DETTE MÅ ALLE LESE nå", "warning social.capitals 1:9"),
      ("A\u{202E}B", "warning text.direction 1:2"), ("u\u{332}n\u{332}d\u{332}er", "error social.pseudoFont 1:1"),
    ])
  func places(text: String, wanted: String) async throws {
    let findings = try await SocialBriefs().review(text + Self.facts)
    let found = findings.map { "\($0.severity) \($0.code) \($0.origin?.line ?? 0):\($0.origin?.column ?? 0)" }
    #expect(found == [wanted])
    #expect(findings.allSatisfy { $0.origin?.file == "drafts/innlegg/sak.x.nb.md" && $0.fix != nil })
  }

  @Test(
    "Given ordinary writing, nothing is found",
    arguments: [
      "NAV og FFO møter LHL i Bodø.", "#EHelse #BarnOgUnge", "Sámi: čállit, đŋšŧž ÁČĐŊŠŦŽ", "½ « » – — ’ …",
      "Se https://example.org/#2026-x og nav.no.", "Kl. 10.30–11.45, rom A2 ①", "Takk! 🎉",
      "Vi er nr. #1 i Norge – nesten",
    ])
  func isQuiet(text: String) async throws {
    // "#1" is no tag, and people write it.
    let findings = try await SocialBriefs().review(text + Self.facts)
    #expect(findings.filter { $0.code != "social.hashtag.broken" || !text.contains("#1 ") } == [])
  }

  @Test("Given a sentence of 25 words nothing is said, of 26 a warning")
  func countsWords() async throws {
    func codes(_ count: Int) async throws -> [String] {
      let words = Array(repeating: "ord", count: count).joined(separator: " ")
      return try await SocialBriefs().review("Kort. \(words). #Tag https://example.org" + Self.facts).map(\.code)
    }
    #expect(try await codes(25) == [])
    #expect(try await codes(26) == ["social.sentence.long"])
  }

  @Test("Given a picture, its words must be there, fit, and say what it shows")
  func looksAtAlternative() async throws {
    func found(_ words: String, _ network: Network = .mastodon) async throws -> [String] {
      let text = "Hei.\n\n---\nSpråk: nb\nBilde: items/images/kart.png\nAlternativ tekst: \(words)\n"
      return try await SocialBriefs().review(text, network: network).map {
        "\($0.severity) \($0.code) \($0.origin!.line)"
      }
    }
    #expect(try await found("Et kart over Norge") == [])
    #expect(try await found("decorative") == [])
    #expect(try await found("") == ["error social.alt.missing 6"])
    #expect(try await found("kart.png") == ["warning social.alt.fileName 6"])
    #expect(try await found("IMG_1.JPG") == ["warning social.alt.fileName 6"])
    #expect(try await found("Bilde av et kart") == ["warning social.alt.opening 6"])
    #expect(try await found(String(repeating: "a ", count: 751)) == ["error social.alt.tooLong 6"])
    #expect(try await found(String(repeating: "a ", count: 501), .x) == ["warning social.alt.tooLong 6"])
  }

  @Test("Given networks with rules of their own, they are held")
  func looksAtNetworks() async throws {
    let links = (1...6).map { "https://example.org/\($0)" }.joined(separator: " ")
    #expect(
      try await SocialBriefs().review(links + Self.facts, network: .threads).map(\.code) == ["social.link.tooMany"])
    let tags = try await SocialBriefs().review("#A #B" + Self.facts, network: .threads)
    #expect(tags.map { "\($0.severity) \($0.code)" } == ["warning social.hashtag.tooMany"])
    let dead = try await SocialBriefs().review("Se https://example.org" + Self.facts, network: .instagram)
    #expect(dead.map(\.code) == ["social.picture.missing", "social.link.dead"])
    let bytes = try await SocialBriefs().review(
      String(repeating: "👩‍👩‍👧‍👦", count: 130) + Self.facts, network: .bluesky)
    #expect(bytes.contains { $0.code == "social.post.tooManyBytes" && $0.severity == .error })
  }

  @Test(
    "Given a file whose shape a person broke, a finding says what and where",
    arguments: [
      ("Bare tekst", "error social.file.rule 1"), ("", "error social.file.rule 1"),
      ("\n---\nSpråk: nb\n", "error social.post.empty 1"), ("Hei.\n---\n", "error social.language.undeclared 2"),
      ("Hei.\n---\nSpråk: norsk", "error social.language.undeclared 3"),
      ("Hei.\n---\nSpråk: nb\nHva som helst", "warning social.file.line 4"),
      ("Hei.\n---\nSpråk: nb\nspråk: nb", "warning social.file.line 4"),
    ])
  func standsBreaking(text: String, wanted: String) async throws {
    let findings = try await SocialBriefs().review(text)
    #expect(findings.map { "\($0.severity) \($0.code) \($0.origin?.line ?? 0)" } == [wanted])
  }

  @Test(
    "Given another language or other groups below the rule, a warning says that they are changed elsewhere",
    arguments: [
      ("Språk: en\nMålgrupper: A, B", ["warning social.file.unheeded 4"]),
      ("Språk: nb\nMålgrupper: A", ["warning social.file.unheeded 5"]),
      ("Målgrupper: A, B, C\nSpråk: nn", ["warning social.file.unheeded 4", "warning social.file.unheeded 5"]),
      ("Språk: nb\nMålgrupper:", ["warning social.file.unheeded 5"]), ("Språk: nb\nMålgrupper: B, A", []),
      ("Language: nb", []),
    ])
  func tellsUnheeded(facts: String, wanted: [String]) async throws {
    let findings = try await SocialBriefs().review("Hei.\n\n---\n\(facts)\n")
    #expect(findings.map { "\($0.severity) \($0.code) \($0.origin?.line ?? 0)" } == wanted)
    #expect(findings.allSatisfy { $0.fix?.nb.contains("i aktiviteten") == true })
  }

  @Test(
    "Given a file that other programs have been at, it is read all the same",
    arguments: [
      "Hei.\r\n\r\n---\r\nSpråk: nb\r\n", "\u{FEFF}Hei.\n---\nLanguage: nb", "\n\nHei.\n\n  --- \nSPRÅK : nb\n\n",
      "Hei.\n---\nmellom\n---\nSpråk: nb",
    ])
  func readsOthers(text: String) async throws {
    #expect(try await SocialBriefs().review(text) == [])
  }

  @Test("Given bytes that are no text, there is an error and no crash")
  func standsBytes() async throws {
    let draft = Draft(
      path: "sak.x.nb.md", mediaType: "text/markdown", content: .bytes([0xFF]), isEditable: true, groups: [])
    let findings = try await SocialChannel().review(draft, in: SocialBriefs().brief)
    #expect(findings.map(\.code) == ["social.file.encoding"])
  }

  @Test("Given random damage to a draft, review always ends")
  func standsDamage() async throws {
    let briefs = SocialBriefs()
    let fresh = Array(try await briefs.draft("sak.x.nb.md").unicodeScalars)
    var dice = SocialDice(seed: 7)
    for _ in 0..<300 {
      var text = fresh
      for _ in 0...dice.number(below: 6) {
        let place = dice.number(below: text.count)
        if dice.number(below: 2) == 0 {
          text.removeSubrange(place..<min(text.count, place + 1 + dice.number(below: 20)))
        } else {
          text.insert(contentsOf: dice.text().unicodeScalars, at: place)
        }
        if text.isEmpty { text = ["x"] }
      }
      let findings = try await briefs.review(String(String.UnicodeScalarView(text)))
      #expect(findings.allSatisfy { ($0.origin?.line ?? 0) <= text.count + 1 })
    }
  }

  @Test("Given a post that was written and read again, it is the same", arguments: WorkingLanguage.allCases)
  func roundTrip(language: WorkingLanguage) throws {
    let post = Post(
      text: "Hei.\n---\nMer – med «tegn».", language: .se, picture: "items/a.png", alternative: "Et kart: Norge",
      groups: ["A", "Æ1"],
      profileLink: "https://example.org")
    var (read, findings) = PostFile.read(PostFile.written(post, in: language), file: "x")
    read?.lines = [:]
    #expect(read == post && findings == [])
  }
}
