import SpreCore

/// Composes an edition from a brief; what it says is the same for every format, but for the slots.
struct EditionComposer: Sendable {
  var brief: Brief
  var settings: NewsletterSettings
  var language: Language
  var slots: SlotFill

  func compose() -> Edition {
    let subject = Preflight.subject(brief, settings, language)
    return Edition(
      language: language, subject: subject, preheader: preheader, masthead: Document(masthead),
      body: Document(
        [Block(.heading(level: 1, subject.inline(in: language)))] + opening + contents + sections + closing),
      footer: Document(footer))
  }

  /// The day the letter is dated.
  private var day: Day { brief.activity.dates?.from ?? brief.today }

  private var preheader: String {
    if let wording = settings.preheader?.wording(for: language) {
      return wording.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return ordered.prefix(3).map { $0.version(for: language).version.title }.joined(separator: " · ")
  }

  /// On the web, the page around the edition says whose it is.
  private var masthead: [Block] {
    let date = "\(ReaderPhrase.newsletter[language]) · \(day.written(in: language))"
    guard slots.isMail else { return [Block(.paragraph([.text(date)]))] }
    var blocks: [Block] = []
    let logo = brief.organisation.brand.logo
    if let logo {
      let alternative = brief.organisation.brand.logoAlt.map { Block.Image.Alternative.text($0) } ?? .decorative
      blocks.append(Block(.image(Block.Image(source: logo, alternative: alternative))))
    }
    var parts: [Inline] = []
    if let name = organisation { parts = [.strong(name), .lineBreak] }
    blocks.append(Block(.paragraph(parts + [.text(date)])))
    return blocks + [Block(.paragraph(waysOut))]
  }

  private var organisation: [Inline]? { brief.organisation.name.wording(for: language)?.inline(in: language) }

  /// The links to the letter in a browser and to where readers unsubscribe.
  private var waysOut: [Inline] {
    let leave = slots.link(.unsubscribe, NewsletterWords.unsubscribe[language])
    guard settings.showsView else { return leave }
    return slots.link(.view, NewsletterWords.view[language]) + [.text(" · ")] + leave
  }

  private var opening: [Block] {
    var blocks: [Block] = []
    if settings.greets, slots.isMail {
      blocks.append(Block(.paragraph(slots.greeting(NewsletterWords.hello[language]))))
    }
    return blocks + paragraphs(settings.introduction)
  }

  private var closing: [Block] { settings.closing == nil ? [] : [Block(.rule)] + paragraphs(settings.closing) }

  private func paragraphs(_ text: LocalizedText?) -> [Block] {
    text?.wording(for: language)?.paragraphs(in: language) ?? []
  }

  /// The titles of a long letter; on the web each leads to its item, in mail some programs' links would lead nowhere.
  private var contents: [Block] {
    guard settings.contentsFrom > 0, brief.items.count >= settings.contentsFrom else { return [] }
    let titles = ordered.map { item -> [Block] in
      let (language, version) = item.version(for: language)
      let title = Wording(text: version.title, language: language).inline(in: self.language)
      return [
        Block(.paragraph(slots.isMail ? title : [.link(url: "#\(ItemComposer.anchor(of: item))", title)]))
      ]
    }
    return [
      Block(.heading(level: 2, [.text(NewsletterWords.contents[language])])), Block(.list(Block.List(items: titles))),
    ]
  }

  private var order: [EditionSection] { EditionSection.all(of: brief.items, settings) }

  /// The items in reading order.
  private var ordered: [KnowledgeItem] { order.flatMap(\.items) }

  private var sections: [Block] {
    let composer = ItemComposer(
      language: language, site: brief.site, showsImages: settings.showsImages, carriesBody: settings.carriesBody)
    return order.flatMap { section in
      [Block(.heading(level: 2, section.heading.inline(in: language)))] + section.items.flatMap(composer.blocks)
    }
  }

  private var footer: [Block] {
    let why = settings.why?.wording(for: language)?.paragraphs(in: language)
    var address: [Inline] = organisation ?? []
    for line in (brief.organisation.postalAddress ?? "").split(whereSeparator: \.isNewline) {
      if !address.isEmpty { address.append(.lineBreak) }
      address.append(.text(String(line)))
    }
    let sender = address.isEmpty ? [] : [Block(.paragraph(address))]
    guard slots.isMail else { return sender }
    return (why ?? [Block(.paragraph([.text(NewsletterWords.why[language])]))]) + sender
      + [Block(.paragraph(waysOut))]
  }
}
