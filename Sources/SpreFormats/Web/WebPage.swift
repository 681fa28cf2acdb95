public import SpreCore

/// A complete web page that needs nothing but itself: no script, font, picture or style from anywhere else.
///
/// The content brings its own `h1`. A header and a footer are written when they hold something. The style sheet
/// is ``WebStyle/sheet``, which says what classes there are; `styles` comes after it.
public struct WebPage: Sendable {
  /// The title, for the window and for search engines.
  public var title: String
  /// The language of the page.
  public var language: Language
  /// What stands above the content; left out when empty.
  public var header: [Node]
  /// What the page says.
  public var content: [Node]
  /// What stands below the content; left out when empty.
  public var footer: [Node]
  /// Rules of the page's own, after the shared ones.
  public var styles: String
  /// Whether the page may use the whole width of the window, as a matrix wants.
  public var isWide: Bool
  /// Whether search engines may list the page.
  public var isListed: Bool
  /// What a public page says of itself to other programs.
  public var metadata: PageMetadata

  public init(
    title: String, language: Language, header: [Node] = [], content: [Node], footer: [Node] = [],
    styles: String = "", isWide: Bool = false, isListed: Bool = false, metadata: PageMetadata = PageMetadata()
  ) {
    self.title = title
    self.language = language
    self.header = header
    self.content = content
    self.footer = footer
    self.styles = styles
    self.isWide = isWide
    self.isListed = isListed
    self.metadata = metadata
  }

  /// The page as text, with its doctype.
  public func html() -> String { MarkupWriter.page(element) }

  /// The page as its root element.
  public var element: Element {
    var body: [Node] = [.tag("a", ["class": "skip", "href": "#main"], PageWords.skip[language])]
    if !header.isEmpty { body.append(.tag("header", ["class": width], header)) }
    body.append(.tag("main", ["id": "main", "tabindex": "-1", "class": width], content))
    if !footer.isEmpty { body.append(.tag("footer", ["class": width], footer)) }
    return Element(
      "html", ["lang": language.rawValue, "dir": "ltr"], [.tag("head", [:], head), .tag("body", [:], body)])
  }

  /// A part that scrolls sideways by itself, so that something wide never makes the whole page do so.
  ///
  /// It takes keyboard focus and has a name, as scrolling without a mouse needs (WCAG 2.2, 2.1.1 and 4.1.2).
  public static func scrollRegion(label: String, _ nodes: [Node]) -> Node {
    .tag("div", ["class": "scroll", "role": "region", "aria-label": label, "tabindex": "0"], nodes)
  }

  private var width: String? { isWide ? "wide" : nil }

  private var head: [Node] {
    var nodes: [Node] = [
      .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .tag("meta", ["name": "color-scheme", "content": "light dark"]),
      .tag("meta", ["name": "referrer", "content": "no-referrer"]),
    ]
    if !isListed { nodes.append(.tag("meta", ["name": "robots", "content": "noindex"])) }
    nodes.append(.tag("title", [:], title))
    nodes += metadata.nodes(title: title, language: language)
    nodes.append(.tag("style", [:], [.styleSheet(WebStyle.sheet + styles)]))
    return nodes
  }
}
