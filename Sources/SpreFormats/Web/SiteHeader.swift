public import SpreCore

/// What stands above the content of a page of the web site: whose it is, and the ways to the page in other languages.
public struct SiteHeader: Sendable {
  /// The language of the page.
  public var language: Language
  /// The language of the header's own words.
  public var words: Language
  /// The name of the organisation.
  public var name: Wording?
  /// Where the logo is found.
  public var logo: String?
  /// Where the list of all pages is found, which the name leads to.
  public var home: String?
  /// Whether the page is the list of all pages.
  public var isHome: Bool
  /// The page in each language that it exists in, with where a link to it leads.
  public var versions: [(language: Language, link: String)]

  public init(
    language: Language, words: Language? = nil, name: Wording?, logo: String? = nil, home: String? = nil,
    isHome: Bool = false, versions: [(language: Language, link: String)] = []
  ) {
    self.language = language
    self.words = words ?? language
    self.name = name
    self.logo = logo
    self.home = home
    self.isHome = isHome
    self.versions = versions
  }

  /// The header's content; nothing where there is neither name nor other language.
  public var nodes: [Node] {
    let nodes = names + languageLinks
    return nodes.isEmpty ? [] : [.tag("div", ["class": "site"], nodes)]
  }

  /// The rules that the header needs after ``WebStyle/sheet``.
  public static let styles = """
    .site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between}
    .site p{margin:0;font-weight:600}
    .site a{display:inline-block;padding:.25rem 0;text-decoration:none}
    .site a:hover{text-decoration:underline}
    .site ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
    .logo{display:inline-block;height:2.5rem;width:auto;max-width:10rem;object-fit:contain;vertical-align:middle;\
    background:#fff;padding:.125rem;border-radius:.25rem;margin-right:.75rem}

    """

  /// A bar of the organisation's colour across the top; nothing where the colour cannot be read.
  public static func stripe(_ brand: Organisation.Brand) -> String {
    Colour(brand.colour).map { "body{border-top:.375rem solid \($0)}\n" } ?? ""
  }

  private var names: [Node] {
    guard let name else { return [] }
    var nodes: [Node] = [.text(name.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))]
    // The name stands beside it, so the logo says nothing more.
    if let logo { nodes.insert(.tag("img", ["src": logo, "alt": "", "class": "logo"]), at: 0) }
    let tag = name.language == language ? nil : name.language.rawValue
    guard let home else { return [.tag("p", ["lang": tag], nodes)] }
    return [
      .tag("p", [:], [.tag("a", ["href": home, "lang": tag, "aria-current": isHome ? "page" : nil], nodes)])
    ]
  }

  private var languageLinks: [Node] {
    let others = versions.filter { $0.language != language }
    guard !others.isEmpty else { return [] }
    let links = others.map { other -> Node in
      let tag = other.language.rawValue
      return .tag("li", [:], [.tag("a", ["href": other.link, "lang": tag, "hreflang": tag], other.language.ownName)])
    }
    let tag = words == language ? nil : words.rawValue
    return [
      .tag(
        "nav", ["aria-label": PageWords.languages[words], "class": "screen", "lang": tag], [.tag("ul", [:], links)])
    ]
  }
}

extension Language {
  /// What the language calls itself.
  public var ownName: String {
    switch self {
    case .nb: "Bokmål"
    case .nn: "Nynorsk"
    case .en: "English"
    case .se: "Davvisámegiella"
    case .sma: "Åarjelsaemien gïele"
    case .smj: "Julevsámegiella"
    }
  }
}
