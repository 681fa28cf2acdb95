import SpreCore
import SpreFormats

/// The feed of one language: the newest pages that its readers read, with their full text, and letters and programmes
/// with what each item in them is about.
struct FeedFile: Sendable {
  let feed: AtomFeed
  /// The ids of the items that the feed has.
  let items: Set<String>
  /// Where the same news lies as RSS.
  let rssAddress: String

  /// Makes the feed, or nothing without a web address, as a feed's ids and links are whole addresses.
  init?(publication: Publication, language: Language) {
    let site = publication.brief.site
    guard let address = site.address(of: Publication.feedPath(language)),
      let rss = site.address(of: Publication.rssPath(language)),
      let page = site.address(of: Publication.indexPath(language)), let root = site.address
    else { return nil }
    rssAddress = rss
    let pages = publication.all.filter { !$0.language(for: language).isForeign(to: language) }
    let letters = publication.activityPages.filter { !$0.language(for: language).isForeign(to: language) }
    let entries =
      pages.compactMap { page in
        FeedFile.entry(page, publication, language, root).map { (entry: $0, item: Optional(page.item.id)) }
      } + letters.compactMap { page in FeedFile.entry(page, publication, language).map { (entry: $0, item: nil) } }
    let newest = entries.enumerated().sorted {
      ($1.element.entry.published, $0.offset) < ($0.element.entry.published, $1.offset)
    }.prefix(publication.settings.feedLength).map(\.element)
    items = Set(newest.compactMap(\.item))
    let title = FeedFile.title(publication, language)
    feed = AtomFeed(
      address: address, title: title.text, language: language, page: page,
      author: publication.organisation(language)?.text.onOneLine ?? title.text, day: publication.brief.today,
      entries: newest.map(\.entry))
  }

  /// What the feed is called: the list of all pages, and whose it is.
  static func title(_ publication: Publication, _ language: Language) -> Wording {
    let title = IndexPage.title(publication, language)
    guard let organisation = publication.organisation(language) else { return title }
    return Wording(text: "\(title.text) – \(organisation.text.onOneLine)", language: title.language)
  }

  /// A letter or a programme: the titles of its items, each leading to its page or its source, and what each is about.
  private static func entry(
    _ page: ActivityPage, _ publication: Publication, _ reader: Language
  ) -> AtomFeed.Entry? {
    let site = publication.brief.site
    let language = page.language(for: reader)
    guard let address = site.address(of: Site.path(ofActivity: page.activity.id, in: language)) else { return nil }
    let items = publication.items(of: page.activity)
    let channel = publication.brief.plan.channel(of: page.activity)
    let content = items.flatMap { item -> [Node] in
      let (spoken, version) = item.version(for: language)
      let tag = spoken == language ? nil : spoken.rawValue
      let page = Publication.canHavePage(item.id) ? site.address(ofItem: item.id, in: language) : nil
      let target = page ?? version.link ?? item.main.link
      let link = target.flatMap { LinkPolicy().href($0) }
      let title: Node = link.map { .tag("a", ["href": $0], version.title) } ?? .text(version.title)
      let about = [channel.flatMap { version.short[$0] }, version.summary].compactMap(\.self).first(where: \.isVisible)
      return [.tag("h2", ["lang": tag], [title])] + (about.map { [.tag("p", ["lang": tag], $0)] } ?? [])
    }
    let titles = items.map { $0.version(for: language).version.title.onOneLine }
    return AtomFeed.Entry(
      address: address, title: page.title(in: language).text, language: language, published: page.day,
      updated: page.day, summary: titles.isEmpty ? nil : titles.joined(separator: "; "), content: content)
  }

  private static func entry(
    _ page: Site.Page, _ publication: Publication, _ reader: Language, _ root: String
  ) -> AtomFeed.Entry? {
    let language = page.language(for: reader)
    guard let address = publication.brief.site.address(of: Site.path(ofItem: page.item.id, in: language)) else {
      return nil
    }
    let summary = page.summary(in: language)
    let lead: [Node] = summary.map { [.tag("p", [:], $0)] } ?? []
    return AtomFeed.Entry(
      address: address, title: page.title(in: language), language: language, published: page.published,
      updated: page.updated, summary: summary,
      content: lead + ItemText(publication: publication, page: page, language: language).nodes(root: root),
      categories: page.item.topics.map(\.onOneLine).filter(\.isVisible))
  }
}
