public import SpreCore

/// Renders a document as HTML that mail programs show well, with every style on the element itself.
///
/// The nodes belong into a cell of ``MailPage``, which carries font, size and colour.
public struct MailRenderer: Sendable {
  /// Which part of a message the words stand in.
  public enum Tone: Sendable, Hashable {
    /// Who sends, at the top; its pictures are logos.
    case masthead
    /// What the message says.
    case body
    /// The small print at the end.
    case footer
  }

  /// The colours and measures of the message.
  public let theme: MailTheme
  /// Which addresses become links.
  public var links: LinkPolicy
  /// Where pictures are fetched from.
  public var images: ImageSources
  /// The part of the message that the document stands in.
  public let tone: Tone
  private let style: MailStyle

  public init(
    theme: MailTheme, links: LinkPolicy = LinkPolicy(), images: ImageSources = .none, tone: Tone = .body
  ) {
    self.theme = theme
    self.links = links
    self.images = images
    self.tone = tone
    style = MailStyle(theme: theme, tone: tone)
  }

  /// The blocks of a document as elements; `language` is that of the message.
  public func render(_ document: Document, language: Language) -> [Node] {
    document.blocks.flatMap { render($0, in: language) }
  }

  private func render(_ block: Block, in outer: Language) -> [Node] {
    let language = block.language ?? outer
    let (block, mark) = block.liftingMark
    return nodes(of: block, language).map { node in
      guard case .element(var element) = node else { return node }
      if let mark {
        element.speak(mark)
      } else {
        if language != outer { element.speak(LanguageTag(language)) }
        if let direction = block.direction { element["dir"] = direction }
      }
      return .element(element)
    }
  }

  private func nodes(of block: Block, _ language: Language) -> [Node] {
    switch block.content {
    case .heading(let level, let parts):
      let level = min(max(level, 1), 6)
      return [.tag("h\(level)", ["style": style.heading(level)], inline(parts))]
    case .paragraph(let parts): return [paragraph(inline(parts))]
    case .quote(let blocks):
      return [.tag("blockquote", ["style": style.quote], blocks.flatMap { render($0, in: language) })]
    case .list(let list): return [self.list(list, language)]
    case .table(let table):
      return MailTable(table: table, style: style, widest: theme.contentWidth, inline: inline).nodes
    case .image(let image): return picture(image)
    case .button(let label, let url): return button(label, url)
    case .code(let text, _):
      return [.tag("pre", ["style": style.codeBlock], [.tag("code", ["style": style.code], text)])]
    case .rule: return [.tag("hr", ["style": style.rule])]
    }
  }

  private var inlines: InlineRenderer { InlineRenderer(links: links, linkStyle: style.link, codeStyle: style.code) }

  private func inline(_ parts: [Inline]) -> [Node] { inlines.render(parts) }

  private func paragraph(_ nodes: [Node]) -> Node { .tag("p", ["style": style.paragraph], nodes) }

  private func list(_ list: Block.List, _ language: Language) -> Node {
    let items = list.items.map { blocks -> Node in
      if blocks.count == 1, blocks[0].language == nil, case .paragraph(let parts) = blocks[0].content {
        return .tag("li", ["style": style.listItem], inlines.isolated(parts))
      }
      return .tag("li", ["style": style.listItem], blocks.flatMap { render($0, in: language) })
    }
    guard let start = list.start else { return .tag("ul", ["style": style.list], items) }
    return .tag("ol", ["start": start == 1 ? nil : String(start), "style": style.list], items)
  }

  /// A button is a padded cell, the one shape that every mail program draws.
  private func button(_ label: [Inline], _ url: String) -> [Node] {
    guard let href = links.href(url) else { return [paragraph(inline(label))] }
    let words = label.hasWords ? label : [.text(url)]
    let link = Node.tag("a", ["href": href, "style": style.buttonLink], InlineRenderer(links: links).render(words))
    let cell = Node.tag(
      "td", ["class": "button", "bgcolor": theme.light.accent.description, "style": style.buttonCell], [link])
    return [
      .tag(
        "table", ["role": "presentation", "cellpadding": "0", "cellspacing": "0", "style": "margin:8px 0 24px"],
        [.tag("tr", [:], [cell])])
    ]
  }

  private func picture(_ image: Block.Image) -> [Node] {
    guard let address = images.address(of: image.source) else {
      guard case .text(let text) = image.alternative else { return [] }
      return [paragraph([.tag("em", [:], text)])]
    }
    let limit = tone == .body ? theme.contentWidth : 200
    let size = images.sizes[image.source].flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
    let width = min(limit, size?.width ?? limit)
    let height = size.map { max(1, ($0.height * width + $0.width / 2) / $0.width) }
    var element = Element(
      "img",
      [
        "src": address, "width": String(width), "height": height.map { String($0) },
        "style": style.picture(width: width),
      ])
    switch image.alternative {
    case .text(let text): element["alt"] = text
    case .decorative:
      element["alt"] = ""
      element["role"] = "presentation"
    }
    return [paragraph([.element(element)])]
  }
}
