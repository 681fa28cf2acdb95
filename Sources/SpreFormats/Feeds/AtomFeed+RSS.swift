import SpreCore

extension AtomFeed {
  /// The media type that programs know the older form of a feed by.
  public static let mediaTypeOfRSS = "application/rss+xml"

  /// The same news as RSS 2.0, for programs that read nothing else; each page's whole text is in `content:encoded`.
  ///
  /// `address` is the one that this form lies at.
  public func rss(at address: String) -> String {
    let channel =
      [
        Node.tag("title", [:], title), .tag("link", [:], page), .tag("description", [:], subtitle ?? title),
        .tag("language", [:], language.rawValue), .tag("lastBuildDate", [:], AtomFeed.rssDate(updated)),
        .tag("atom:link", ["rel": "self", "type": AtomFeed.mediaTypeOfRSS, "href": address]),
      ] + entries.map { .element($0.rssItem(by: author)) }
    let root = Element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ], [.tag("channel", [:], channel)])
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + MarkupWriter(.xml).write([.element(root)]) + "\n"
  }

  /// A day at noon in Norway, as RSS writes times (RFC 822 with a year of four digits).
  fileprivate static func rssDate(_ day: Day) -> String { MessageDate(day: day, hour: 12, minute: 0).description }
}

extension AtomFeed.Entry {
  fileprivate func rssItem(by author: String) -> Element {
    var nodes: [Node] = [
      .tag("title", [:], title), .tag("link", [:], address), .tag("guid", ["isPermaLink": "true"], address),
      .tag("pubDate", [:], AtomFeed.rssDate(published)), .tag("dc:creator", [:], author),
      .tag("dc:language", [:], language.rawValue),
    ]
    nodes += categories.map { .tag("category", [:], $0) }
    if let summary { nodes.append(.tag("description", [:], summary)) }
    if !content.isEmpty {
      // RSS says no language of the text, so the page's markup does.
      let page = Node.tag("div", ["lang": language.rawValue], content)
      nodes.append(.tag("content:encoded", [:], MarkupWriter(.html).write([page])))
    }
    return Element("item", [:], nodes)
  }
}
