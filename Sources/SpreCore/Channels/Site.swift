/// The web pages that a workspace's knowledge items have, and the addresses of all that lies on its web site.
///
/// A channel that publishes items writes each page at its path here, under `site/` among the drafts; the folders of all
/// activities together are the web site. Other channels link to the addresses.
public struct Site: Sendable, Hashable {
  /// The folder among an activity's drafts that holds what belongs on the web server.
  public static let folder = "site"

  /// The web address that paths are counted from, without a slash at the end; absent where the workspace has none.
  public var address: String?
  /// The items that have pages, those published last first and then by id.
  public var pages: [Page]

  /// The activities that have a page of their own, such as a conference's programme, and the languages of it.
  public var activities: [String: [Language]]

  /// What the pages of those activities are headed by, where that is not the activity's title.
  public var headings: [String: LocalizedText]

  /// The public items that those activities carry, whether they have pages of their own or not, by id.
  public var carried: [String: KnowledgeItem]

  /// The activity that should have published an item whose page nobody has said to be out, by the item's id.
  ///
  /// No link leads to such a page, as it may lie nowhere.
  public var unlogged: [String: String]

  /// An item with a page in one or more languages.
  public struct Page: Sendable, Hashable {
    /// The item that the page tells about.
    public var item: KnowledgeItem
    /// The day that the page is published.
    public var published: Day
    /// The id of the activity that publishes it.
    public var activity: String
    /// The groups that the activity is for, in order of priority.
    public var groups: [String]
    /// The languages that there is a page in, in order; never empty.
    public var languages: [Language]

    public init(item: KnowledgeItem, published: Day, activity: String, groups: [String], languages: [Language]) {
      self.item = item
      self.published = published
      self.activity = activity
      self.groups = groups
      self.languages = languages
    }

    /// The language of the page that suits a reader best.
    public func language(for wanted: Language) -> Language {
      wanted.standIns(original: item.language).first(where: languages.contains) ?? item.language
    }
  }

  public init(
    address: String? = nil, pages: [Page] = [], activities: [String: [Language]] = [:],
    headings: [String: LocalizedText] = [:], carried: [String: KnowledgeItem] = [:], unlogged: [String: String] = [:]
  ) {
    self.address = address
    self.pages = pages
    self.activities = activities
    self.headings = headings
    self.carried = carried
    self.unlogged = unlogged
  }

  /// The path of an item's page in a language, from the root of the site.
  public static func path(ofItem id: String, in language: Language) -> String { "\(language.rawValue)/\(id).html" }

  /// The path of an activity's page in a language, from the root of the site.
  public static func path(ofActivity id: String, in language: Language) -> String {
    "\(language.rawValue)/activities/\(id).html"
  }

  /// The page of an item, in whatever languages.
  public func page(of id: String) -> Page? { pages.first { $0.item.id == id } }

  /// The web address of what lies at a path from the root of the site.
  public func address(of path: String) -> String? { address.map { "\($0)/\(path)" } }

  /// The web address of an item's page in the language that suits a reader best.
  public func address(ofItem id: String, in language: Language) -> String? {
    page(of: id).flatMap { address(of: Site.path(ofItem: id, in: $0.language(for: language))) }
  }

  /// The web address of an activity's page: in the wanted language, else in the first that it has.
  public func address(ofActivity id: String, in language: Language) -> String? {
    guard let languages = activities[id], let first = languages.first else { return nil }
    return address(of: Site.path(ofActivity: id, in: languages.contains(language) ? language : first))
  }

  /// Where readers of a language find the list of all pages: in that language, else where they choose one.
  ///
  /// Nothing while no item has a page.
  public func addressOfList(in language: Language) -> String? {
    guard !pages.isEmpty else { return nil }
    let isSpoken = pages.contains { $0.languages.contains(language) }
    return address(of: isSpoken ? "\(language.rawValue)/index.html" : "index.html")
  }
}
