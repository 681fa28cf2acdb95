import SpreCore
import SpreFormats

/// The feed of one language: the newest pages that its readers read, with their full text.
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
      .prefix(publication.settings.feedLength)
    items = Set(pages.map(\.item.id))
    let title = FeedFile.title(publication, language)
    feed = AtomFeed(
      address: address, title: title.text, language: language, page: page,
      author: publication.organisation(language)?.text.onOneLine ?? title.text, day: publication.brief.today,
      entries: pages.compactMap { FeedFile.entry($0, publication, language, root) })
  }

  /// What the feed is called: the list of all pages, and whose it is.
  static func title(_ publication: Publication, _ language: Language) -> Wording {
    let title = IndexPage.title(publication, language)
    guard let organisation = publication.organisation(language) else { return title }
    return Wording(text: "\(title.text) – \(organisation.text.onOneLine)", language: title.language)
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
