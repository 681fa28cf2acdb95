import SpreCore
import SpreFormats

/// What an item says below its lead: its picture, the whole text, and where readers find more.
struct ItemText: Sendable {
  var publication: Publication
  var page: Site.Page
  var language: Language

  /// The text as elements; `root` is where the site begins, as a path or a web address.
  func nodes(root: String) -> [Node] {
    let pictures = publication.pictures(of: page)
    let renderer = WebRenderer(images: pictures.sources(root: root))
    let document = Document(pictures.placed(picture + body))
    return renderer.render(document, language: language) + more
  }

  private var version: KnowledgeItem.Version { page.version(in: language) }

  /// The item's picture; without its file there is nothing to stand for, as the text says the same.
  private var picture: [Block] {
    guard let source = page.item.image, publication.pictures(of: page).has(source) else { return [] }
    return page.item.picture(in: language).map { [$0] } ?? []
  }

  /// The whole text, with its highest headings right below the page's own.
  private var body: [Block] {
    let highest = version.body.blocks.compactMap(\.headingLevel).min() ?? 2
    return version.body.blocks.map { block in
      var block = block
      if case .heading(let level, let parts) = block.content {
        block.content = .heading(level: min(2 + level - highest, 6), parts)
      }
      return block
    }
  }

  private var more: [Node] {
    let words = Language.readers.contains(language) ? language : .se
    guard let link = version.link ?? page.item.main.link, let href = LinkPolicy().href(link) else { return [] }
    let host = link.split(separator: "/", maxSplits: 2).dropFirst().first.map { $0.prefix { !"/?#".contains($0) } }
    var label = page.title(in: language)
    if let host, link.lowercased().hasPrefix("http") {
      label += " (\(host.hasPrefix("www.") ? host.dropFirst(4) : host))"
    }
    return [
      .tag(
        "p", ["class": "more"],
        [
          .tag("span", ["lang": words == language ? nil : words.rawValue], "\(WebsiteWords.more[words]): "),
          .tag("a", ["href": href], label),
        ])
    ]
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = content { level } else { nil }
  }
}
