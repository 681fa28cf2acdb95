import SpreCore

/// An episode in one language: what its manuscript, notes and feed have in common.
struct Episode: Sendable {
  var brief: Brief
  var settings: PodcastSettings
  var language: Language

  var title: Wording {
    brief.activity.title.wording(for: language) ?? Wording(text: "", language: language)
  }

  /// The day the episode comes out.
  var day: Day { brief.activity.dates?.from ?? brief.today }

  /// The items by kind, in the usual order of kinds, and as the activity lists them within each.
  var sections: [(kind: ItemKind, items: [KnowledgeItem])] {
    ItemKind.allCases.compactMap { kind in
      let items = brief.items.filter { $0.kind == kind }
      return items.isEmpty ? nil : (kind, items)
    }
  }

  /// The notes of an item: its title, which leads to where there is more, what it says in short, and its deadline.
  func notes(of item: KnowledgeItem) -> [Block] {
    let (own, version) = item.version(for: language)
    let mark = own == language ? nil : own
    let link = version.link ?? brief.site.address(ofItem: item.id, in: language)
    let title: [Inline] = link.map { [.link(url: $0, [.text(version.title)])] } ?? [.text(version.title)]
    var blocks = [Block(.heading(level: 3, title), language: mark)]
    if own.isForeign(to: language) {
      blocks.append(Block(.paragraph([.emphasis([.text(ReaderPhrase.inLanguage(own)[language])])])))
    }
    let words = Wording(text: version.short["podcast"] ?? version.summary, language: own)
    blocks += words.paragraphs(in: language)
    if let deadline = item.deadline {
      blocks.append(
        Block(.paragraph([.text("\(PodcastWords.deadline[language]): \(deadline.written(in: language))")])))
    }
    return blocks
  }
}
