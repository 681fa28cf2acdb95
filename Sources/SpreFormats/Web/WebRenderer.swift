public import SpreCore

/// Renders a document as semantic HTML for a page with a style sheet, such as ``WebPage``.
public struct WebRenderer: Sendable {
  /// Which addresses become links.
  public var links: LinkPolicy
  /// Where pictures are fetched from.
  public var images: ImageSources

  public init(links: LinkPolicy = LinkPolicy(), images: ImageSources = .none) {
    self.links = links
    self.images = images
  }

  /// The blocks of a document as elements; `language` is the page's, and names what wide tables are called.
  public func render(_ document: Document, language: Language) -> [Node] {
    document.blocks.flatMap { render($0, in: language) }
  }

  private func render(_ block: Block, in outer: Language) -> [Node] {
    let language = block.language ?? outer
    let (block, mark) = block.liftingMark
    return nodes(of: block, language).map { node in
      guard case .element(var element) = node else { return node }
      if let anchor = block.anchor { element["id"] = anchor }
      if let mark {
        element.speak(mark)
      } else {
        if language != outer { element["lang"] = language.rawValue }
        if let direction = block.direction { element["dir"] = direction }
      }
      return .element(element)
    }
  }

  private func nodes(of block: Block, _ language: Language) -> [Node] {
    switch block.content {
    case .heading(let level, let parts): [.tag("h\(min(max(level, 1), 6))", [:], inline(parts))]
    case .paragraph(let parts): [.tag("p", [:], inline(parts))]
    case .quote(let blocks): [.tag("blockquote", [:], blocks.flatMap { render($0, in: language) })]
    case .list(let list): [self.list(list, language)]
    case .table(let table): [self.table(table.keepingNumbersWhole, language)]
    case .image(let image): picture(image)
    case .button(let label, let url):
      links.href(url).map { [.tag("p", [:], [.tag("a", ["class": "button", "href": $0], inline(label))])] }
        ?? [.tag("p", [:], inline(label))]
    case .code(let text, _): [.tag("pre", ["tabindex": "0"], [.tag("code", [:], text)])]
    case .rule: [.tag("hr")]
    }
  }

  private func inline(_ parts: [Inline]) -> [Node] { InlineRenderer(links: links).render(parts) }

  private func list(_ list: Block.List, _ language: Language) -> Node {
    let items = list.items.map { blocks -> Node in
      // An item of one paragraph needs no paragraph inside it.
      if blocks.count == 1, blocks[0].language == nil, case .paragraph(let parts) = blocks[0].content {
        return .tag("li", [:], InlineRenderer(links: links).isolated(parts))
      }
      return .tag("li", [:], blocks.flatMap { render($0, in: language) })
    }
    guard let start = list.start else { return .tag("ul", [:], items) }
    return .tag("ol", ["start": start == 1 ? nil : String(start)], items)
  }

  private func table(_ table: Block.Table, _ language: Language) -> Node {
    func style(_ column: Int) -> String? {
      switch table.alignments.indices.contains(column) ? table.alignments[column] : .start {
      case .start: nil
      case .centre: "centre"
      case .end: "end"
      }
    }
    let head = table.header.enumerated().map { column, parts -> Node in
      .tag("th", ["scope": "col", "class": style(column)], inline(parts))
    }
    let rows = table.rows.map { row -> Node in
      .tag("tr", [:], row.enumerated().map { .tag("td", ["class": style($0)], inline($1)) })
    }
    let columns = table.header.map(\.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    return WebPage.scrollRegion(
      label: PageWords.table[language] + (columns.isEmpty ? "" : ": \(columns)"),
      [.tag("table", [:], [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])])
  }

  private func picture(_ image: Block.Image) -> [Node] {
    guard let address = images.address(of: image.source) else {
      guard case .text(let text) = image.alternative else { return [] }
      return [.tag("p", [:], [.tag("em", [:], text)])]
    }
    let size = images.sizes[image.source]
    var element = Element(
      "img",
      ["src": address, "width": size.map { String($0.width) }, "height": size.map { String($0.height) }])
    switch image.alternative {
    case .text(let text): element["alt"] = text
    case .decorative: element["alt"] = ""
    }
    return [.tag("p", [:], [.element(element)])]
  }
}
