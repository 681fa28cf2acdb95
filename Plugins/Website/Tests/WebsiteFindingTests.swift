import Foundation
import SpreCore
import SpreWebsite
import Testing

@Suite("What the website says is amiss")
struct WebsiteFindingTests {
  /// A change to a world with nothing amiss, and the only finding that it gives.
  struct Case: Sendable, CustomTestStringConvertible {
    var finding: String
    var change: @Sendable (inout WebsiteWorld) -> Void

    var testDescription: String { finding }

    init(_ finding: String, _ change: @escaping @Sendable (inout WebsiteWorld) -> Void) {
      self.finding = finding
      self.change = change
    }
  }

  static let cases = [
    Case("error website.items.none") { $0.activities[0].items = [] },
    Case("warning website.proposed") { $0.activities[0].items = nil },
    Case("warning website.accessibilityStatement.missing") { $0.settings = [] },
    Case("warning website.date.missing") { $0.activities[0].dates = nil },
    Case("error website.language.unsupported") { world in
      world.items[0].versions[.sma] = world.items[0].versions[.nb]
      world.languages.append(.sma)
    },
    Case("warning website.sami.unproofed") { world in
      world.items[0].versions[.se] = world.items[0].versions[.nb]
      world.languages.append(.se)
    },
    Case("warning website.translation.missing") { $0.items[0].versions[.en] = nil },
    Case("note website.translation.missing") { $0.items[0].versions[.nn] = nil },
    Case("warning website.groups.none") { $0.activities[0].groups = .named([]) },
    Case("note website.groups.unserved") { $0.items[0].groups = .named(["A", "F"]) },
    Case("warning website.item.commercial") { $0.items[0].isCommercial = true },
    Case("warning website.item.expired") { $0.items[0].expires = Day("2026-11-09") },
    Case("warning website.item.deadline") { $0.items[0].deadline = Day("2026-11-09") },
    Case("warning website.item.summary") { $0.items[0].versions[.nn]?.summary = " \u{200B} " },
    Case("warning website.item.review") { $0.items[0].reviewed = Day("2025-11-09") },
    Case("warning website.item.review") { $0.items[0].date = Day("2025-11-09")! },
    Case("warning website.item.review") { world in
      world.items[0].reviewed = Day("2026-08-01")
      world.items[0].reviewEvery = .quarter
    },
    Case("warning website.picture.unusable") { world in
      let image = Block.Image(source: "items/images/x.png", alternative: .decorative)
      world.items[0].versions[.en]?.body.blocks.append(Block(.quote([Block(.image(image))])))
    },
    Case("warning website.picture.svg") { world in
      let path = "items/images/figur.SVG"
      world.attachments = [SpreCore.Attachment(path: path, size: 9) { [] }]
      let image = Block.Image(source: path, alternative: .decorative)
      world.items[0].versions[.en]?.body.blocks.append(Block(.image(image)))
    },
    Case("error picture.broken") { world in
      let path = "items/images/figur.png"
      world.attachments = [SpreCore.Attachment(path: path, size: 9, content: .other) { [] }]
      let image = Block.Image(source: path, alternative: .decorative)
      world.items[0].versions[.en]?.body.blocks.append(Block(.image(image)))
    },
    Case("note website.site.review") { world in
      world.items.append(WebsiteWorld.item("gammel") { $0.date = Day("2024-01-01")! })
      world.activities.insert(WebsiteWorld.activity("mai", "2024-05-01", ["gammel"]), at: 0)
    },
  ]

  @Test("Given a change for the worse, one finding says so", arguments: cases)
  func finds(_ one: Case) async throws {
    var world = WebsiteWorld.single()
    #expect(try await world.codes() == [])
    one.change(&world)
    let findings = try await world.drafting("november").findings
    #expect(findings.map { "\($0.severity) \($0.code)" } == [one.finding])
    #expect(findings.allSatisfy { $0.origin?.file.isEmpty == false })
  }

  @Test("Given dates on the very day or within a year, there is no finding")
  func lets() async throws {
    let world = WebsiteWorld.single { item in
      item.expires = Day("2026-11-10")
      item.deadline = Day("2026-11-10")
      item.date = Day("2020-01-01")!
      item.reviewed = Day("2025-11-10")
    }
    #expect(try await world.codes() == [])
  }

  @Test("Given an item that is not public, an error says so and it has no page, though others have")
  func hides() async throws {
    var world = WebsiteWorld.single()
    world.items.append(WebsiteWorld.item("hemmelig") { $0.isPublic = false })
    world.activities[0].items = ["sak", "hemmelig"]
    let drafting = try await world.drafting("november")
    #expect(drafting.findings.map { "\($0.severity) \($0.code)" } == ["error website.item.notPublic"])
    #expect(!WebsiteWorld.files(drafting.drafts).values.contains { $0.contains("hemmelig") })
    world.activities[0].items = ["hemmelig"]
    #expect(try await world.drafting("november").drafts.isEmpty)
  }

  @Test("Given an item called as the list of all pages is, an error says so and it has no page, though others have")
  func misnamed() async throws {
    var world = WebsiteWorld.single()
    world.items.append(WebsiteWorld.item("index"))
    world.activities[0].items = ["sak", "index"]
    let drafting = try await world.drafting("november")
    #expect(drafting.findings.map { "\($0.severity) \($0.code)" } == ["error website.item.index"])
    let paths = drafting.drafts.map(\.path)
    #expect(Set(paths).count == paths.count && paths.contains("site/nb/sak.html"))
    #expect(WebsiteWorld.files(drafting.drafts)["nb/index.html"]?.contains("Sak index") == false)
  }

  @Test("Given an item for other groups than the activity's, a warning says so, and its page is for none")
  func others() async throws {
    var world = WebsiteWorld.single { $0.groups = .named(["F"]) }
    world.activities[0].groups = .named(["A"])
    let drafting = try await world.drafting("november")
    #expect(Set(drafting.findings.map(\.code)) == ["website.item.groups", "website.groups.unserved"])
    #expect(drafting.drafts.flatMap(\.groups) == [])
  }

  @Test("Given two items with one title in one language, a warning stands at each of the activity's own")
  func twins() async throws {
    var world = WebsiteWorld.single()
    world.items.append(WebsiteWorld.item("tvilling") { $0.versions[.nn]?.title = "sak SAK nn" })
    world.activities.insert(WebsiteWorld.activity("mai", "2026-05-01", ["tvilling"]), at: 0)
    let findings = try await world.drafting("november").findings
    #expect(findings.map(\.code) == ["website.title.twice"])
    #expect(findings.first?.origin?.file == "items/sak.nn.md")
  }

  @Test("Given a picture without words, an error stands in the text that lacks them")
  func pictures() async throws {
    var world = WebsiteWorld.single { item in
      item.image = "items/images/a.png"
      item.versions[.nb]?.imageAlt = "Et bilde"
      item.versions[.en]?.imageAlt = "decorative"
    }
    world.attachments = [.init(path: "items/images/a.png", size: 1) { [] }]
    let findings = try await world.drafting("november").findings
    #expect(findings.map(\.code) == ["image.alt.missing"])
    #expect(findings.first?.origin?.file == "items/sak.nn.md")
  }

  @Test("Given a picture of more bytes and width than pages show, a warning for each stands at the item's picture")
  func heavyPictures() async throws {
    var world = WebsiteWorld.single { item in
      item.image = "items/images/a.png"
      for language in item.versions.keys { item.versions[language]?.imageAlt = "Et bilde" }
    }
    world.attachments = [
      .init(path: "items/images/a.png", size: 200_001, pixels: .init(width: 1393, height: 9)) { [] }
    ]
    let findings = try await world.drafting("november").findings
    #expect(findings.map(\.code) == ["picture.heavy", "picture.wide"])
    #expect(findings.allSatisfy { $0.origin?.field == "image" || $0.origin?.file.hasPrefix("items/") == true })
  }

  @Test("Given no languages at all, an error says so")
  func noLanguages() async throws {
    var world = WebsiteWorld.single()
    world.languages = []
    let drafting = try await world.drafting("november")
    #expect(drafting.findings.contains { $0.code == "website.languages.none" && $0.severity == .error })
    #expect(WebsiteWorld.files(drafting.drafts).keys.sorted() == ["nb/sak.html"])
  }
}
