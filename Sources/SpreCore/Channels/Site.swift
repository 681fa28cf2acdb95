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

    /// The language of the page that suits a reader best: the wanted one, its sister form of Norwegian, or the item's.
    public func language(for wanted: Language) -> Language {
      let sister: [Language] = wanted == .nb ? [.nn] : wanted == .nn ? [.nb] : []
      return ([wanted] + sister + [item.language] + languages).first(where: languages.contains) ?? item.language
    }
  }

  public init(address: String? = nil, pages: [Page] = []) {
    self.address = address
    self.pages = pages
  }

  /// The path of an item's page in a language, from the root of the site.
  public static func path(ofItem id: String, in language: Language) -> String { "\(language.rawValue)/\(id).html" }

  /// The path of a newsletter's page in a language, from the root of the site.
  public static func path(ofEdition activity: String, in language: Language) -> String {
    "\(language.rawValue)/newsletter/\(activity).html"
  }

  /// The page of an item, in whatever languages.
  public func page(of id: String) -> Page? { pages.first { $0.item.id == id } }

  /// The web address of what lies at a path from the root of the site.
  public func address(of path: String) -> String? { address.map { "\($0)/\(path)" } }

  /// The web address of an item's page in the language that suits a reader best.
  public func address(ofItem id: String, in language: Language) -> String? {
    page(of: id).flatMap { address(of: Site.path(ofItem: id, in: $0.language(for: language))) }
  }
}

extension Site {
  /// Collects what the activities of publishing channels have put on the web by a day, and what they will have by then.
  ///
  /// Counted are activities delivered, or scheduled up to that day. An item that several of them publish has the day
  /// of the first and the activity, groups and languages of the last.
  public init(
    address: String?, items: [KnowledgeItem], log: ActivityLog, plan: Plan, publishers: Set<String>,
    languages: [Language], by day: Day
  ) {
    let items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    var pages: [String: Page] = [:]
    for activity in log.activities {
      guard let channel = plan.channel(of: activity), publishers.contains(channel), let dates = activity.dates,
        dates.from <= day, [.scheduled, .delivered].contains(log.state(of: activity))
      else { continue }
      let delivered = log.deliveries[activity.id, default: []].flatMap(\.parts).flatMap(\.items)
      for id in Set((activity.items ?? []) + delivered) {
        guard let item = items[id], item.isPublic else { continue }
        let written = (activity.languages ?? languages).filter { item.versions[$0] != nil }
        pages[id] = Page(
          item: item, published: pages[id]?.published ?? dates.from, activity: activity.id,
          groups: plan.groups(of: activity), languages: written.isEmpty ? [item.language] : written)
      }
    }
    self.init(address: address, pages: pages.values.sorted { ($1.published, $0.item.id) < ($0.published, $1.item.id) })
  }
}
