import SpreCore

/// What an activity puts on the web, among all that is there by then.
struct Publication: Sendable {
  let brief: Brief
  let settings: WebsiteSettings
  /// The day that the activity takes place.
  let day: Day
  /// The pages that the activity makes, as it lists its items.
  let own: [Site.Page]
  /// All pages of the site as the site says they are, the activity's own among them, those published last first.
  ///
  /// What a newer activity has made of an item stands, also when an older one is drafted again.
  let all: [Site.Page]
  let pictures: Pictures
  /// The languages of the activity's own pages, by item.
  private let ownLanguages: [String: [Language]]

  init(brief: Brief, settings: WebsiteSettings) {
    self.brief = brief
    self.settings = settings
    let day = brief.activity.dates?.from ?? brief.today
    let own = brief.items.filter { $0.isPublic && Publication.canHavePage($0.id) }.map { item -> Site.Page in
      let written = brief.languages.filter { item.versions[$0] != nil }
      return Site.Page(
        item: item, published: min(brief.site.page(of: item.id)?.published ?? day, day), activity: brief.activity.id,
        groups: brief.groups, languages: written.isEmpty ? [item.language] : written)
    }
    self.day = day
    self.own = own
    ownLanguages = Dictionary(own.map { ($0.item.id, $0.languages) }) { first, _ in first }
    let published = brief.site.pages.filter { Publication.canHavePage($0.item.id) }
    let known = Set(published.map(\.item.id))
    all = (published + own.filter { !known.contains($0.item.id) })
      .sorted { ($1.published, $1.item.date, $0.item.id) < ($0.published, $0.item.date, $1.item.id) }
    pictures = Pictures(brief.attachments)
  }

  /// Whether an item with an id has a page at all: the list of all pages lies where that of one called `index` would.
  static func canHavePage(_ id: String) -> Bool { id.lowercased() != "index" }

  /// The pictures that a page can show; those of other activities' pages came to the web with them.
  func pictures(of page: Site.Page) -> Pictures {
    ownLanguages[page.item.id] != nil ? pictures : Pictures(brief.attachments, areElsewhere: true)
  }

  /// The languages that have a list of all pages and a feed.
  var languages: [Language] { brief.languages.filter(Language.readers.contains) }

  /// The groups that a page is for, in order of priority: those of the item that its activity is for.
  func groups(of page: Site.Page) -> [String] { page.groups.filter(page.item.groups.contains) }

  /// The groups that any of the activity's own pages is for.
  var servedGroups: [String] {
    let served = Set(own.flatMap(groups))
    return brief.groups.filter(served.contains)
  }

  /// Whether the activity makes the lists and the feeds anew and nothing else: it names no items, as `items: []`.
  var isOfListsAlone: Bool {
    brief.activity.items?.isEmpty == true && !(all.isEmpty && activityPages.isEmpty)
  }

  /// The ids of the activity's own items.
  var items: [String] { own.map(\.item.id) }

  /// The organisation's name as readers of a language know it.
  func organisation(_ language: Language) -> Wording? {
    brief.organisation.name.wording(for: language).flatMap { $0.text.isVisible ? $0 : nil }
  }

  /// Where a link leads from a page in a language to a page of an item.
  ///
  /// The activity's own pages lie beside each other. Others lie on the web already, and are seen there also by those
  /// who read the drafts; without a web address they are where they will be once all is in one place.
  func link(to page: Site.Page, in language: Language, from here: Language) -> String {
    let path = Site.path(ofItem: page.item.id, in: language)
    let isOwn = ownLanguages[page.item.id]?.contains(language) ?? false
    if !isOwn, let address = brief.site.address(of: path) { return address }
    return language == here ? "\(page.item.id).html" : "../\(path)"
  }

  /// Where a link leads from a page in a language to the list of all pages that suits its readers.
  func home(from here: Language) -> String? {
    if languages.contains(here) { return "index.html" }
    return languages.first.map { "../\(Publication.indexPath($0))" }
  }

  /// The path of the list of all pages in a language, from the root of the site.
  static func indexPath(_ language: Language) -> String { "\(language.rawValue)/index.html" }

  /// The path of the feed in a language, from the root of the site.
  static func feedPath(_ language: Language) -> String { "\(language.rawValue)/feed.xml" }

  /// The path of the same news as RSS.
  static func rssPath(_ language: Language) -> String { "\(language.rawValue)/rss.xml" }
}
