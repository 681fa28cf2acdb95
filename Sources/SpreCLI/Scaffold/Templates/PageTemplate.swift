extension ChannelScaffold {
  /// What readers see, as a tree that is rendered and escaped elsewhere.
  var page: String {
    #"""
    import SpreCore
    import SpreFormats

    /// What readers see in one language: the title, the introduction and the items.
    struct \#(name.text)DraftPage: Sendable {
      var brief: Brief
      var settings: \#(name.text)Settings
      var language: Language

      func html() -> String {
        let content = WebRenderer().render(Document(blocks), language: language)
        return WebPage(title: title?.text ?? "", language: language, content: content).html()
      }

      private var title: Wording? { brief.activity.title.wording(for: language) }

      private var blocks: [Block] {
        [Block(.heading(level: 1, title?.inline(in: language) ?? []))]
          + (settings.introduction?.wording(for: language)?.paragraphs(in: language) ?? [])
          + brief.items.flatMap(blocks(of:))
      }

      private func blocks(of item: KnowledgeItem) -> [Block] {
        let (own, version) = item.version(for: language)
        let mark = own == language ? nil : own
        let link = version.link ?? brief.site.address(ofItem: item.id, in: language)
        let title: [Inline] = link.map { [.link(url: $0, [.text(version.title)])] } ?? [.text(version.title)]
        var blocks = [Block(.heading(level: 2, title), language: mark)]
        if own.isForeign(to: language) {
          blocks.append(Block(.paragraph([.emphasis([.text(ReaderPhrase.inLanguage(own)[language])])])))
        }
        blocks += Wording(text: version.summary, language: own).paragraphs(in: language)
        if let deadline = item.deadline {
          let words = "\(\#(name.text)Words.deadline[language]): \(deadline.written(in: language))"
          blocks.append(Block(.paragraph([.text(words)])))
        }
        return blocks
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
