import SpreCore
import Testing

@testable import SpreSocial

@Suite("Which posts are made")
struct SocialBatchTests {
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

  @Test("Given a file that is no whole picture, that is said once, at the item's picture; without pictures it is not")
  func readsPicture() async throws {
    var briefs = SocialBriefs(languages: [.nb, .nn], networks: [.x, .bluesky])
    briefs.items[0].versions[.nb]?.imageAlt = "Et kart over Norge"
    briefs.items[0].versions[.nn] = briefs.items[0].versions[.nb]
    briefs.items[0].image = "items/images/kart.png"
    for (content, codes) in [
      (SpreCore.Attachment.Content.whole(.png), []), (.cutOff(.png), ["error picture.broken"]),
      (.whole(.jpeg), ["warning picture.ending"]),
    ] {
      briefs.attachments = [.init(path: "items/images/kart.png", size: 9, content: content) { [] }]
      #expect(await briefs.codes() == codes)
    }
    briefs.settings = [("images", .scalar("false"))]
    #expect(await briefs.codes() == [])
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
