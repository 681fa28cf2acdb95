extension ChannelScaffold {
  /// What readers see, as a tree that is rendered and escaped elsewhere.
  var page: String {
    #"""
    import SpreCore
    import SpreFormats

    /// What readers see in one language: the title, the introduction and the items.
    struct \#(name.text)Page: Sendable {
      var brief: Brief
      var settings: \#(name.text)Settings
      var language: Language

      func html() -> String {
        let content = WebRenderer().render(Document(blocks), language: language)
        return WebPage(title: words(brief.activity.title).plainText, language: language, content: content).html()
      }

      private var blocks: [Block] {
        var blocks = [Block(.heading(level: 1, words(brief.activity.title)))]
        if let introduction = settings.introduction { blocks.append(Block(.paragraph(words(introduction)))) }
        return blocks + brief.items.flatMap(blocks(of:))
      }

      private func blocks(of item: KnowledgeItem) -> [Block] {
        let (own, version) = item.version(for: language)
        let mark = own == language ? nil : own
        let link = version.link ?? brief.site.address(ofItem: item.id, in: language)
        let title: [Inline] = link.map { [.link(url: $0, [.text(version.title)])] } ?? [.text(version.title)]
        var blocks = [
          Block(.heading(level: 2, title), language: mark),
          Block(.paragraph([.text(version.summary)]), language: mark),
        ]
        if let deadline = item.deadline {
          let words = "\(\#(name.text)Words.deadline[language]): \(deadline.written(in: language))"
          blocks.append(Block(.paragraph([.text(words)])))
        }
        return blocks
      }

      /// A text in the page's language, or in the nearest there is and marked as such.
      private func words(_ text: LocalizedText) -> [Inline] {
        let order = [language] + Language.readers + Language.allCases
        guard let own = order.first(where: { text[$0] != nil }), let words = text[own] else { return [] }
        return own == language ? [.text(words)] : [.span(own, [.text(words)])]
      }
    }

    """#
  }

  /// The fixed words that readers see.
  var words: String {
    #"""
    import SpreCore

    /// The fixed words that readers see.
    enum \#(name.text)Words {
      /// Whether somebody who writes Northern Sámi has read the words in that column.
      static let samiIsProofread = false

      static let deadline = ReaderPhrase(nb: "Frist", nn: "Frist", en: "Deadline", se: "Áigemearri")
    }

    """#
  }
}
