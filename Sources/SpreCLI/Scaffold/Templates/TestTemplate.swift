extension ChannelScaffold {
  /// The promises that every channel keeps, one test for each.
  var conformanceTests: String {
    #"""
    \#(imports([name.module, "SpreTestKit", "Testing"]))

    @Suite("\#(name.words) as a channel")
    struct \#(name.text)ConformanceTests {
      private let conformance = ChannelConformance(channel: \#(name.text)Channel())

      @Test("Given briefs of every sort, the channel keeps what channels promise", arguments: ChannelPromise.allCases)
      func keeps(_ promise: ChannelPromise) async {
        let violations = await conformance.violations(of: promise)
        #expect(violations == [])
      }
    }

    """#
  }

  /// What the channel drafts and finds, given briefs that each differ a little from one with nothing amiss.
  var draftTests: String {
    #"""
    \#(imports(["SpreCore", name.module, "SpreTestKit", "Testing"]))

    @Suite("The drafts of \#(name.words)")
    struct \#(name.text)DraftTests {
      private let channel = \#(name.text)Channel()
      private var plain: Brief { SampleBriefs(for: channel.info).plain }

      private func page(_ language: Language, of drafting: Drafting) throws -> String {
        let draft = try #require(drafting.drafts.first { $0.path == "\#(name.id).\(language).html" })
        guard case .text(let text) = draft.content else { return "" }
        return text
      }

      @Test("Given two items and two languages, there is a page for each language with both items")
      func pages() async throws {
        let drafting = try await channel.draft(plain)
        #expect(drafting.drafts.map(\.language) == [.nb, .en])
        #expect(drafting.drafts.allSatisfy { $0.items == ["sak-1", "sak-2"] && $0.groups == plain.groups })
        let page = try page(.nb, of: drafting)
        #expect(page.contains("<html lang=\"nb\"") && page.contains("Sak 1 på nb") && page.contains("Sak 2 på nb"))
        #expect(drafting.findings == [])
      }

      @Test("Given an item without a translation, the page marks its language and a finding names it")
      func untranslated() async throws {
        var brief = plain
        brief.items[0].versions[.en] = nil
        let drafting = try await channel.draft(brief)
        let page = try page(.en, of: drafting)
        #expect(page.contains("<h2 lang=\"nb\">") && page.contains("<p><em>In Norwegian (bokmål)</em></p>"))
        #expect(drafting.findings.map(\.code) == ["\#(name.id).item.untranslated"])
        #expect(drafting.findings.first?.message.en.contains("sak-1") == true)
      }

      @Test("Given no items, there is no draft and an error")
      func nothing() async throws {
        var brief = plain
        brief.items = []
        let drafting = try await channel.draft(brief)
        #expect(drafting.drafts == [])
        #expect(drafting.findings.map(\.code) == ["\#(name.id).items.none"])
      }

      @Test("Given an introduction, it stands on the page, and one in another language is marked and found")
      func introduction() async throws {
        var brief = plain
        let text = Value(.scalar("Velkommen & vel møtt"), at: Origin(file: "spre.yml", line: 4))
        let layer = Value(
          .map([.init(key: "introduction", keyOrigin: text.origin, value: text)]), at: Origin(file: "spre.yml"))
        brief.settings = Settings(declared: channel.info.settings, layers: [layer])
        let drafting = try await channel.draft(brief)
        #expect(try page(.nb, of: drafting).contains("<p>Velkommen &amp; vel møtt</p>"))
        #expect(try page(.en, of: drafting).contains("<p lang=\"nb\">Velkommen &amp; vel møtt</p>"))
        #expect(drafting.findings.map(\.code) == ["\#(name.id).text.untranslated"])
        #expect(drafting.findings.first?.origin?.line == 4)
      }
    }

    """#
  }

  /// Imports in the order that the project's style wants them.
  private func imports(_ modules: [String]) -> String {
    modules.sorted().map { "import \($0)" }.joined(separator: "\n")
  }
}
