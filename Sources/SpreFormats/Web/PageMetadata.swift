public import SpreCore

/// What a public page says of itself to search engines, feed readers and services where people share it.
///
/// Addresses are whole web addresses; services that read them fetch nothing relative.
public struct PageMetadata: Sendable, Hashable {
  /// What the page is called where it is shared, without the name of the site; the page's title when absent.
  public var title: String?
  /// What the page is about, in a sentence or two.
  public var description: String?
  /// The page's own address, which search engines count copies under (RFC 6596).
  public var address: String?
  /// The same page in every language it exists in, itself included.
  public var alternates: [Alternate]
  /// The feed that has news of the pages.
  public var feed: Feed?
  /// What the page is, for those who share it.
  public var kind: Kind
  /// The name of the whole site.
  public var siteName: String?
  /// A picture to show where the page is shared.
  public var picture: Picture?
  /// The day that the page was first published.
  public var published: Day?
  /// The day that somebody last changed the page or made sure that it holds.
  public var modified: Day?

  /// What a page is, in the words of the Open Graph protocol.
  public enum Kind: String, Sendable, Hashable { case article, website }

  /// A page in another language.
  public struct Alternate: Sendable, Hashable {
    /// The language; absent for the page that suits readers of every other language.
    public var language: Language?
    /// Where the page is.
    public var address: String

    public init(_ language: Language?, _ address: String) {
      self.language = language
      self.address = address
    }
  }

  /// A feed of the pages.
  public struct Feed: Sendable, Hashable {
    /// What the feed is called.
    public var title: String
    /// Where it is.
    public var address: String
    /// Where the same news is as RSS.
    public var rss: String?

    public init(title: String, address: String, rss: String? = nil) {
      self.title = title
      self.address = address
      self.rss = rss
    }
  }

  /// A picture with what it shows.
  public struct Picture: Sendable, Hashable {
    /// Where the picture is.
    public var address: String
    /// Its size, where known.
    public var pixels: Attachment.Pixels?
    /// What it shows, for those who do not see it.
    public var alternative: String?

    public init(address: String, pixels: Attachment.Pixels? = nil, alternative: String? = nil) {
      self.address = address
      self.pixels = pixels
      self.alternative = alternative
    }
  }

  public init(
    title: String? = nil, description: String? = nil, address: String? = nil, alternates: [Alternate] = [],
    feed: Feed? = nil,
    kind: Kind = .website, siteName: String? = nil, picture: Picture? = nil, published: Day? = nil,
    modified: Day? = nil
  ) {
    self.title = title
    self.description = description
    self.address = address
    self.alternates = alternates
    self.feed = feed
    self.kind = kind
    self.siteName = siteName
    self.picture = picture
    self.published = published
    self.modified = modified
  }
}

extension PageMetadata {
  /// What stands in the page's head.
  ///
  /// Open Graph asks for an address (ogp.me, "Basic Metadata"), so a page without one has none of it.
  func nodes(title: String, language: Language) -> [Node] {
    var nodes: [Node] = []
    if let description { nodes.append(.tag("meta", ["name": "description", "content": description])) }
    if let address { nodes.append(.tag("link", ["rel": "canonical", "href": address])) }
    nodes += alternates.map { alternate in
      .tag(
        "link",
        ["rel": "alternate", "hreflang": alternate.language?.rawValue ?? "x-default", "href": alternate.address])
    }
    if let feed {
      nodes.append(
        .tag(
          "link", ["rel": "alternate", "type": AtomFeed.mediaType, "title": feed.title, "href": feed.address]))
      if let rss = feed.rss {
        nodes.append(
          .tag(
            "link",
            ["rel": "alternate", "type": AtomFeed.mediaTypeOfRSS, "title": "\(feed.title) (RSS)", "href": rss]))
      }
    }
    return nodes + (address == nil ? [] : openGraph(self.title ?? title, language))
  }

  private func openGraph(_ title: String, _ language: Language) -> [Node] {
    let others = alternates.compactMap(\.language).filter { $0 != language }
    var properties: [(String, String?)] = [
      ("og:title", title), ("og:type", kind.rawValue), ("og:url", address), ("og:description", description),
      ("og:site_name", siteName), ("og:locale", language.territory),
    ]
    properties += others.map { ("og:locale:alternate", $0.territory) }
    if let picture {
      properties += [
        ("og:image", picture.address), ("og:image:width", picture.pixels.map { String($0.width) }),
        ("og:image:height", picture.pixels.map { String($0.height) }), ("og:image:alt", picture.alternative),
      ]
    }
    if kind == .article {
      properties += [
        ("article:published_time", published?.description), ("article:modified_time", modified?.description),
      ]
    }
    return properties.compactMap { name, value in
      value.map { .tag("meta", ["property": name, "content": $0]) }
    }
  }
}

extension Language {
  /// The language with the country that its pages are written in, as Open Graph wants it.
  fileprivate var territory: String { self == .en ? "en_GB" : "\(rawValue)_NO" }
}

extension PageMetadata {
  /// The addresses of an activity's page in each of its languages, the first of them for everybody else too.
  ///
  /// Nothing for a page in one language, or where the workspace has no web address.
  public static func alternates(ofActivity id: String, in languages: [Language], on site: Site) -> [Alternate] {
    guard languages.count > 1 else { return [] }
    let all: [(Language?, Language)] = languages.map { ($0, $0) } + [(nil, languages[0])]
    return all.compactMap { tag, language in
      site.address(of: Site.path(ofActivity: id, in: language)).map { Alternate(tag, $0) }
    }
  }
}
