public import SpreCore

extension AtomFeed {
  /// One page that a feed has news of.
  public struct Entry: Sendable {
    /// The page's address, which is also the entry's id and never changes.
    public var address: String
    /// The page's title.
    public var title: String
    /// The language of the page.
    public var language: Language
    /// The day that the page was first published.
    public var published: Day
    /// The day that the page last changed in a way that readers would want to know of.
    public var updated: Day
    /// What the page is about, in a sentence or two.
    public var summary: String?
    /// What the page says, as for a page of HTML; addresses in it are whole ones.
    public var content: [Node]
    /// The subjects that the page is about.
    public var categories: [String]

    public init(
      address: String, title: String, language: Language, published: Day, updated: Day, summary: String? = nil,
      content: [Node] = [], categories: [String] = []
    ) {
      self.address = address
      self.title = title
      self.language = language
      self.published = published
      self.updated = updated
      self.summary = summary
      self.content = content
      self.categories = categories
    }

    /// The entry as an element of a feed.
    var element: Element {
      var nodes: [Node] = [
        .tag("id", [:], address), .tag("title", [:], title), .tag("published", [:], AtomFeed.noon(published)),
        .tag("updated", [:], AtomFeed.noon(updated)),
        .tag("link", ["rel": "alternate", "type": "text/html", "hreflang": language.rawValue, "href": address]),
      ]
      nodes += categories.map { .tag("category", ["term": $0]) }
      if let summary { nodes.append(.tag("summary", [:], summary)) }
      if !content.isEmpty {
        let page = Node.tag("div", ["xmlns": "http://www.w3.org/1999/xhtml"], content.map(\.withXMLLanguage))
        nodes.append(.tag("content", ["type": "xhtml", "xml:base": address], [page]))
      }
      return Element("entry", ["xml:lang": language.rawValue], nodes)
    }
  }
}

extension Node {
  /// The node with every language said in XML's way as well as in HTML's.
  fileprivate var withXMLLanguage: Node {
    guard case .element(var element) = self else { return self }
    if let language = element["lang"] { element["xml:lang"] = language }
    element.children = element.children.map(\.withXMLLanguage)
    return .element(element)
  }
}
