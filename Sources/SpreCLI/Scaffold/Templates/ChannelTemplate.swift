extension ChannelScaffold {
  /// The channel itself: what it is, and how a brief becomes drafts and findings.
  var channel: String {
    #"""
    public import SpreCore

    /// An activity's items as one page for each language.
    public struct \#(name.text)Channel: Channel {
      public init() {}

      public var info: ChannelInfo {
        ChannelInfo(
          id: "\#(name.id)",
          name: Phrase(nb: "\#(name.words)", en: "\#(name.words)"),
          summary: Phrase(
            nb: "Lager én side per språk av aktivitetens saker.",
            en: "Makes one page per language from the activity's items."),
          settings: \#(name.text)Settings.declarations,
          checks: [
            PreflightCheck(
              "content", Phrase(nb: "Innhold", en: "Content"),
              looksAt: Phrase(
                nb: "At sakene er for alle, for gruppene og på språkene det er laget sider på.",
                en: "That the items are for everyone, for the groups, and in the languages of the pages."),
              codes: ["\#(name.id)"])
          ])
      }

      public func draft(_ brief: Brief) async throws -> Drafting {
        let settings = \#(name.text)Settings(brief.settings, main: brief.languages.first ?? .nb)
        let findings = \#(name.text)Check(brief: brief, settings: settings).findings.inOrder()
        guard !brief.items.isEmpty else { return Drafting(findings: findings) }
        let drafts = brief.languages.filter(Language.readers.contains).map { language in
          let page = \#(name.text)DraftPage(brief: brief, settings: settings, language: language)
          return Draft(
            path: "\#(name.id).\(language).html", mediaType: "text/html", content: .text(page.html()),
            groups: brief.groups, language: language, items: brief.items.map(\.id), counting: .whole)
        }
        return Drafting(drafts: drafts, findings: findings)
      }
    }

    """#
  }

  /// What can be set, declared as data.
  var settings: String {
    #"""
    import SpreCore

    /// What can be set in `spre.yml`, in a measure or in an activity.
    struct \#(name.text)Settings: Sendable {
      var introduction: LocalizedText?
      /// Where the introduction was written.
      var introductionOrigin: Origin?

      init(_ settings: Settings, main: Language) {
        introduction = settings["introduction"]?.localized(main: main)
        introductionOrigin = settings["introduction"]?.origin
      }

      static let declarations: [FieldDeclaration] = [
        FieldDeclaration(
          "introduction", .localizedText,
          help: Phrase(nb: "Noen ord før sakene.", en: "Some words before the items."))
      ]
    }

    """#
  }
}
