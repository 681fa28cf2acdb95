import SpreCore
import SpreNewsletter
import Testing

@Suite("What an adviser chooses: a lead, sections, editions for groups")
struct NewsletterEditionTests {
  /// A for A, B for B, both for all groups, in this order.
  private static func briefs(_ settings: [(String, Value)]) -> NewsletterBriefs {
    let audiences: [(String, Audience, ItemKind)] = [
      ("felles", .all, .film), ("bare-a", .named(["A"]), .news), ("bare-b", .named(["B"]), .news),
    ]
    var briefs = NewsletterBriefs(
      items: audiences.map { id, groups, kind in
        NewsletterBriefs.item(id, kind: kind, [.nb: NewsletterBriefs.version("Om \(id)")]) { $0.groups = groups }
      }, settings: settings)
    briefs.site.address = "https://www.example.org"
    return briefs
  }

  private static func list(_ texts: String...) -> Value {
    Value(.list(texts.map { NewsletterBriefs.value($0) }), at: Origin(file: "spre.yml", line: 9))
  }

  /// The titles of items as a text tells them, in order.
  private static func titles(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { line in
      String(line.dropFirst(4).prefix { $0 != "[" }).trimmingSpaces
    }
  }

  @Test("Given a lead, it stands first under a heading of its own, and once")
  func leads() async throws {
    let text = try await Self.briefs([("lead", NewsletterBriefs.value("bare-b"))]).draft("newsletter.nb.txt")
    #expect(Self.titles(text) == ["Om bare-b", "Om felles", "Om bare-a"])
    #expect(text.contains("Hovedsak\n--------"))
  }

  @Test("Given sections of the adviser's own, they come before those by kind, with the items as listed")
  func sections() async throws {
    let section = Value(
      .map([
        .init(
          key: "heading", keyOrigin: Origin(file: "spre.yml"), value: NewsletterBriefs.map([("nb", "<b>Viktig</b>")])),
        .init(key: "items", keyOrigin: Origin(file: "spre.yml"), value: Self.list("bare-b", "felles")),
      ]), at: Origin(file: "spre.yml", line: 9))
    let briefs = Self.briefs([("ownSections", Value(.list([section]), at: Origin(file: "spre.yml")))])
    #expect(Self.titles(try await briefs.draft("newsletter.nb.txt")) == ["Om bare-b", "Om felles", "Om bare-a"])
    #expect(try await briefs.draft("newsletter.nb.html").contains("&lt;b&gt;Viktig&lt;/b&gt;"))
  }

  @Test("Given a lead and a section with items that the letter lacks or has twice, each is told")
  func unknownChoices() async throws {
    let section = Value(
      .map([
        .init(key: "heading", keyOrigin: Origin(file: "spre.yml"), value: NewsletterBriefs.value("Viktig")),
        .init(key: "items", keyOrigin: Origin(file: "spre.yml"), value: Self.list("bare-a", "bare-a", "borte")),
      ]), at: Origin(file: "spre.yml", line: 9))
    let findings = try await Self.briefs([
      ("lead", NewsletterBriefs.value("bare-c")),
      ("ownSections", Value(.list([section]), at: Origin(file: "spre.yml"))),
    ]).drafting().findings.filter { $0.code.hasPrefix("newsletter.choice") }
    #expect(
      findings.map { "\($0.code) \($0.origin?.line ?? 0)" }.sorted() == [
        "newsletter.choice.item 7", "newsletter.choice.item 7", "newsletter.choice.twice 7",
      ])
    #expect(findings.contains { $0.fix?.nb == "Mente du «bare-a»?" })
  }

  @Test(
    "Given editions for all groups, each has the group's items, those that name it first, and no common one is made")
  func everyGroup() async throws {
    let briefs = Self.briefs([("groupEditions", NewsletterBriefs.value("all"))])
    let drafts = try await briefs.drafting().drafts
    #expect(Self.titles(try await briefs.draft("newsletter.A.nb.txt")) == ["Om bare-a", "Om felles"])
    #expect(Self.titles(try await briefs.draft("newsletter.B.nb.txt")) == ["Om bare-b", "Om felles"])
    #expect(!drafts.contains { $0.path == "newsletter.nb.html" })
    let own = try #require(drafts.first { $0.path == "newsletter.A.nb.html" })
    #expect(own.groups == ["A"] && own.items == ["bare-a", "felles"])
    // The page on the web holds every item, and its words count once for all editions.
    let page = try #require(drafts.first { $0.path == "site/nb/activities/brev-2026-11.html" })
    #expect(page.items.count == 3 && page.groups == ["A", "B"] && page.counting == .whole)
    #expect(own.counting == .partOf(page.path))
  }

  @Test("Given editions of groups on a web site, each has a page of its own, which no list and no search engine has")
  func ownPages() async throws {
    var briefs = Self.briefs([("groupEditions", NewsletterBriefs.value("all"))])
    briefs.slots.values["html"]?["view"] = nil
    let address = "https://www.example.org/nb/activities/brev-2026-11.A.html"
    #expect(try await briefs.draft("newsletter.A.nb.html").contains("href=\"\(address)\""))
    let page = try await briefs.draft("site/nb/activities/brev-2026-11.A.html")
    #expect(page.contains("Om bare-a") && !page.contains("Om bare-b") && page.contains("content=\"noindex\""))
    #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    let draft = try #require(try await briefs.drafting().drafts.first { $0.path.hasSuffix("brev-2026-11.A.html") })
    #expect(draft.counting == .sameAs("newsletter.A.nb.html"))
    #expect(try await !briefs.draft("site/nb/activities/brev-2026-11.html").contains("noindex"))
  }

  @Test("Given words of its own for a group, its edition has them, and the others keep the common ones")
  func groupTexts() async throws {
    let own = Value(
      .map([
        Value.Entry(key: "groups", keyOrigin: Origin(file: "spre.yml"), value: Self.list("A")),
        Value.Entry(
          key: "subject", keyOrigin: Origin(file: "spre.yml"), value: NewsletterBriefs.value("Til \u{7}ledere {{a}}")),
      ]), at: Origin(file: "spre.yml", line: 5))
    var briefs = Self.briefs([
      ("groupEditions", NewsletterBriefs.value("all")), ("groupTexts", Value(.list([own]), at: own.origin)),
    ])
    #expect(try await briefs.draft("newsletter.B.nb.txt").contains("Nytt i november\n==="))
    #expect(try await briefs.draft("newsletter.A.nb.txt").contains("ledere"))
    briefs.languages = [.nb, .en]
    #expect(try await briefs.draft("newsletter.A.en.txt").contains("November\n==="))
    briefs.languages = [.nb]
    // They are looked at as every other text is.
    let codes = try await briefs.codes()
    #expect(codes.contains("newsletter.header.invalid"))
    briefs.settings.removeFirst()
    #expect(try await onlyFinding("newsletter.edition.texts", in: briefs).origin?.line == 9)
  }

  @Test("Given an edition for one group, the others get a common one without what is for that group alone")
  func oneGroup() async throws {
    let briefs = Self.briefs([("groupEditions", Self.list("A"))])
    let common = try #require(try await briefs.drafting().drafts.first { $0.path == "newsletter.nb.html" })
    #expect(common.groups == ["B"] && common.items == ["felles", "bare-b"])
    // What both editions carry is counted once: as words of the page.
    let counted = try await briefs.drafting().drafts.filter { $0.counting == .whole }
    #expect(counted.map(\.path) == ["site/nb/activities/brev-2026-11.html"])
  }

  @Test("Given editions with the same items, their messages have identifiers of their own")
  func identifiers() async throws {
    var briefs = Self.briefs([("groupEditions", NewsletterBriefs.value("all"))])
    briefs.items.removeLast(2)
    func identifier(_ group: String) async throws -> String? {
      try await briefs.draft("newsletter.\(group).nb.eml").split(whereSeparator: \.isNewline)
        .first { $0.hasPrefix("Message-ID") }.map(String.init)
    }
    let (a, b) = (try await identifier("A"), try await identifier("B"))
    #expect(a != nil && b != nil && a != b)
  }

  @Test("Given groups that the letter is not for, or that no item is for, no edition is made and a warning says so")
  func emptyEditions() async throws {
    var briefs = Self.briefs([("groupEditions", Self.list("A", "B"))])
    briefs.items.removeAll { $0.id != "bare-a" }
    #expect(try await onlyFinding("newsletter.edition.empty", in: briefs).origin?.line == 9)
    #expect(try await !briefs.drafting().drafts.contains { $0.path.hasPrefix("newsletter.B.") })
    briefs.groups = .named(["A"])
    #expect(try await onlyFinding("newsletter.edition.outside", in: briefs).message.nb.contains("B"))
  }

  @Test("Given items and groups, the overview says in words who meets what, and names each gap")
  func overview() async throws {
    var briefs = Self.briefs([])
    briefs.languages = [.nb, .nn]
    briefs.items.removeLast()
    briefs.items[0].groups = .named(["Q"])
    let page = try await briefs.draft("overview.internal.html")
    #expect(page.contains("tbody th{min-width:9em;max-width:20em;overflow-wrap:anywhere}"))
    #expect(page.contains("Ingen sak er for B (B)"))
    #expect(page.contains("For ingen av brevets målgrupper: «Om felles»"))
    #expect(page.contains("«Om bare-a»: nb; mangler nn"))
    #expect(page.contains(">Om bare-a</th><td class=\"centre\">ja</td><td class=\"centre quiet\">nei</td>"))
  }

  @Test("Given a workspace that works in English, the overview is in English, whatever the letter's languages")
  func overviewInEnglish() async throws {
    var briefs = Self.briefs([])
    briefs.workingLanguage = .en
    let page = try await briefs.draft("overview.internal.html")
    #expect(page.contains("<html lang=\"en\"") && page.contains("Who meets which items"))
    briefs.languages = [.en]
    briefs.workingLanguage = .nb
    #expect(try await briefs.draft("overview.internal.html").contains("<html lang=\"nb\""))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
