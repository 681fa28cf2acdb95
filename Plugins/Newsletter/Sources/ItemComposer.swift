import SpreCore

/// Composes one item: its title as the link, its picture, what it is about, and the deadline.
struct ItemComposer: Sendable {
  var language: Language
  var site: Site
  var showsImages: Bool
  var carriesBody: Bool

  func blocks(_ item: KnowledgeItem) -> [Block] {
    let (spoken, version) = item.version(for: language)
    let tag = spoken == language ? nil : spoken
    let origin = version.origins["title"]
    var title: [Inline] = [.text(version.title)]
    if let link = ItemComposer.address(of: item, version, site, language) { title = [.link(url: link, title)] }
    var heading = Block(.heading(level: 3, title), language: tag, origin: origin)
    heading.anchor = ItemComposer.anchor(of: item)
    var blocks = [heading]
    if spoken.isForeign(to: language) {
      blocks.append(Block(.paragraph([.emphasis([.text(ReaderPhrase.inLanguage(spoken)[language])])])))
    }
    if showsImages, let picture = item.picture(in: language) { blocks.append(picture) }
    let summary = Wording(text: version.short["newsletter"] ?? version.summary, language: spoken)
    blocks += summary.paragraphs(in: language, origin: version.origins["summary"])
    if carriesBody { blocks += body(version.body, tag) }
    if let deadline = item.deadline {
      let words = "\(NewsletterWords.deadline[language]): \(deadline.written(in: language))"
      blocks.append(Block(.paragraph([.strong([.text(words)])]), origin: item.origins["deadline"]))
    }
    return blocks
  }

  /// The name of an item's place on the letter's web page.
  static func anchor(of item: KnowledgeItem) -> String { "item-\(item.id)" }

  /// Where readers find more: what the item says, else the item's own page on the web site.
  static func address(
    of item: KnowledgeItem, _ version: KnowledgeItem.Version, _ site: Site, _ language: Language
  ) -> String? {
    version.link ?? item.main.link ?? site.address(ofItem: item.id, in: language)
  }

  /// The whole text, with its headings below the item's own.
  private func body(_ body: Document, _ tag: Language?) -> [Block] {
    BodyHeadings.lowered(body.blocks).map { block in
      var block = block
      block.language = block.language ?? tag
      if !showsImages, case .image(let image) = block.content, case .text(let words) = image.alternative {
        block.content = .paragraph([.emphasis([.text(words)])])
      }
      return block
    }
  }
}
