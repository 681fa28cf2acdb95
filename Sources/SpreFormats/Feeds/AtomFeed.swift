public import SpreCore

/// News of a web site's pages, for programs that people read news in (RFC 4287).
public struct AtomFeed: Sendable {
  /// The media type of a feed (RFC 4287, section 7).
  public static let mediaType = "application/atom+xml"

  /// The address that the feed itself lies at, which is also its id.
  public var address: String
  /// What the feed is called.
  public var title: String
  /// What it brings, in a sentence.
  public var subtitle: String?
  /// The language of the feed's own words.
  public var language: Language
  /// The page that lists what the feed has news of.
  public var page: String
  /// Who stands behind all entries.
  public var author: String
  /// The day that the feed is made for: its date as long as it has no entries.
  public var day: Day
  /// The news, the latest first.
  public var entries: [Entry]

  public init(
    address: String, title: String, subtitle: String? = nil, language: Language, page: String, author: String,
    day: Day, entries: [Entry]
  ) {
    self.address = address
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.page = page
    self.author = author
    self.day = day
    self.entries = entries
  }

  /// The day of the latest change in any entry.
  public var updated: Day { entries.map(\.updated).max() ?? day }

  /// The feed as a file of its own.
  public func text() -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + MarkupWriter(.xml).write([.element(element)]) + "\n"
  }

  /// The feed as its root element.
  public var element: Element {
    var nodes: [Node] = [
      .tag("id", [:], address), .tag("title", [:], title),
      .tag("updated", [:], AtomFeed.noon(updated)),
      .tag("author", [:], [.tag("name", [:], author)]),
      .tag("link", ["rel": "self", "type": AtomFeed.mediaType, "href": address]),
      .tag("link", ["rel": "alternate", "type": "text/html", "hreflang": language.rawValue, "href": page]),
    ]
    if let subtitle { nodes.append(.tag("subtitle", [:], subtitle)) }
    return Element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.rawValue],
      nodes + entries.map { .element($0.element) })
  }

  /// A day as a time (RFC 3339): noon in Norway, which is the same date in nearly all the world.
  static func noon(_ day: Day) -> String {
    "\(day)T12:00:00+0\(OsloTime.offset(on: day, hour: 12, minute: 0) / 60):00"
  }
}
