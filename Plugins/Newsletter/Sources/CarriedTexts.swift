import SpreCore

/// The texts of people that editions carry, each with the place it was written.
struct CarriedTexts: Sendable {
  var brief: Brief
  var settings: NewsletterSettings
  var editions: [Language]

  struct Text: Sendable {
    var words: String
    var origin: Origin
    /// The language of a text of the letter itself.
    var language: Language?
    /// The setting that a text of the letter itself is.
    var name: String?
  }

  /// The texts of the letter itself, of who sends it, and of its items.
  var all: [Text] { ofLetter + senderTexts + brief.items.flatMap { item in editions.flatMap { texts(of: item, $0) } } }

  /// The texts of the letter itself, each once.
  var ofLetter: [Text] {
    let named = [
      ("subject", settings.subject), ("preheader", settings.preheader), ("introduction", settings.introduction),
      ("closing", settings.closing), ("whyText", settings.why),
    ]
    var texts = named.flatMap { name, text in
      carried(text).map {
        Text(words: $0.text, origin: place(of: name, $0.language), language: $0.language, name: name)
      }
    }
    for own in settings.groupTexts {
      texts += own.texts.flatMap { name, text in
        let place = own.origins[name] ?? own.origin
        return carried(text).map { Text(words: $0.text, origin: place, language: $0.language, name: name) }
      }
    }
    texts += settings.ownSections.flatMap { section in
      carried(section.heading).map { Text(words: $0.text, origin: section.origin, language: $0.language) }
    }
    if settings.subject == nil {
      texts += carried(brief.activity.title).map { title in
        Text(
          words: title.text, origin: brief.activity.origins["title"], language: title.language, name: "subject")
      }
    }
    return texts
  }

  /// The wordings that the editions have of a text; two editions may have the same.
  private func carried(_ text: LocalizedText?) -> [Wording] {
    editions.compactMap { text?.wording(for: $0) }.reduce(into: []) { all, wording in
      if !all.contains(wording) { all.append(wording) }
    }
  }

  /// The place of a setting's text in a language, where it has one for each.
  func place(of name: String, _ language: Language) -> Origin {
    let value = brief.settings[name]
    let entry = value?.entries?.first { $0.key == language.rawValue }
    return entry?.value.origin ?? value?.origin ?? brief.activity.origins.record
  }

  private var senderTexts: [Text] {
    let organisation = brief.organisation
    func text(_ words: String?, _ field: String) -> [Text] {
      words.map { [Text(words: $0, origin: brief.places.nearest(field))] } ?? []
    }
    var texts = carried(organisation.name).flatMap { text($0.text, "organisation.name") }
    texts += text(organisation.postalAddress, "organisation.postalAddress")
    if organisation.brand.logo != nil { texts += text(organisation.brand.logoAlt, "brand.logoAlt") }
    if let sender = organisation.sender {
      let names = Set(editions.map { sender.name(for: $0) }).sorted()
      texts += names.map { Text(words: $0, origin: sender.origins["name"]) }
    }
    return texts
  }

  private func texts(of item: KnowledgeItem, _ edition: Language) -> [Text] {
    let version = item.version(for: edition).version
    let short = version.short["newsletter"]
    var texts = [
      Text(words: version.title, origin: version.origins["title"]),
      Text(words: short ?? version.summary, origin: version.origins[short == nil ? "summary" : "short"]),
    ]
    let linked = version.link == nil ? item.main : version
    if let link = linked.link { texts.append(Text(words: link, origin: linked.origins["link"])) }
    if settings.showsImages, item.image != nil {
      let described = version.imageAlt == nil ? item.main : version
      if let words = described.imageAlt { texts.append(Text(words: words, origin: described.origins["imageAlt"])) }
    }
    if settings.carriesBody {
      texts += version.body.blocks.flatMap { self.texts(of: $0, version.origins.record) }
    }
    return texts
  }

  private func texts(of block: Block, _ outer: Origin) -> [Text] {
    let origin = block.origin ?? outer
    func text(_ words: String) -> Text { Text(words: words, origin: origin) }
    return switch block.content {
    case .heading(_, let parts), .paragraph(let parts): ([parts.markedText] + parts.addresses).map(text)
    case .button(let label, let url): [label.markedText, url].map(text)
    case .list(let list): list.items.flatMap { $0.flatMap { texts(of: $0, origin) } }
    case .quote(let blocks): blocks.flatMap { texts(of: $0, origin) }
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).flatMap { [$0.markedText] + $0.addresses }.map(text)
    case .image(let image): if case .text(let words) = image.alternative { [text(words)] } else { [] }
    case .code(let words, _): [text(words)]
    case .rule: []
    }
  }
}

extension Sequence<Inline> {
  /// The words as plain text has them, with an asterisk at both ends of what is strong.
  fileprivate var markedText: String {
    map { part in
      switch part {
      case .text(let text), .code(let text): text
      case .strong(let parts): "*" + parts.markedText + "*"
      case .emphasis(let parts), .strikethrough(let parts), .link(_, let parts), .span(_, let parts): parts.markedText
      case .lineBreak: "\n"
      }
    }.joined()
  }

  /// Where its links lead.
  fileprivate var addresses: [String] {
    flatMap { part -> [String] in
      switch part {
      case .text, .code, .lineBreak: []
      case .link(let url, let parts): [url] + parts.addresses
      case .strong(let parts), .emphasis(let parts), .strikethrough(let parts), .span(_, let parts): parts.addresses
      }
    }
  }
}
