extension ChannelScaffold {
  /// What is looked at before anything is drafted.
  var check: String {
    #"""
    import SpreCore

    /// Looks at a brief and says what is amiss.
    struct \#(name.text)Check: Sendable {
      var brief: Brief
      var settings: \#(name.text)Settings

      var findings: [Finding] { itemFindings + languageFindings + translationFindings + groupFindings }

      private var itemFindings: [Finding] {
        let place = brief.activity.origins["items"]
        if brief.items.isEmpty { return [.noItems(at: place)] }
        let hidden = brief.items.filter { !$0.isPublic }
        return (brief.activity.items == nil ? [.proposed(brief.items.map(\.id), at: place)] : [])
          + hidden.map { .notPublic($0.id, at: $0.origins["public"]) }
      }

      private var languageFindings: [Finding] {
        let place = brief.activity.origins["languages"]
        if brief.languages.isEmpty { return [.noLanguages(at: place)] }
        return brief.languages.compactMap { language in
          if !Language.readers.contains(language) { return .languageUnsupported(language, at: place) }
          return language == .se && !\#(name.text)Words.samiIsProofread ? .samiNotProofread(at: place) : nil
        }
      }

      private var translationFindings: [Finding] {
        brief.languages.filter(Language.readers.contains).flatMap { language in
          texts.filter { $0.text[language] == nil }.map { Finding.textMissing(language, at: $0.origin) }
            + brief.items.filter { $0.versions[language] == nil }.map { item in
              Finding.itemUntranslated(item.id, language, at: item.origins["title"])
            }
        }
      }

      /// The texts of the page's own, with the places they were written.
      private var texts: [(text: LocalizedText, origin: Origin)] {
        let title = (text: brief.activity.title, origin: brief.activity.origins["title"])
        guard let introduction = settings.introduction else { return [title] }
        return [title, (text: introduction, origin: settings.introductionOrigin ?? title.origin)]
      }

      private var groupFindings: [Finding] {
        let place = brief.activity.origins["groups"]
        if brief.groups.isEmpty { return [.noGroups(at: place)] }
        if brief.items.isEmpty { return [] }
        let unserved = brief.groups.filter { group in !brief.items.contains { $0.groups.contains(group) } }
        return unserved.isEmpty ? [] : [.groupsUnserved(unserved, at: place)]
      }
    }

    """#
  }
}
