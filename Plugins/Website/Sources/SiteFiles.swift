import SpreCore
import SpreFormats

/// The files that an activity lays on the web server, as drafts.
///
/// Lists and feeds also tell of pages that other activities made, but carry only the activity's own items: what a
/// draft carries is what its delivery says went out. The words of the pages count; those of lists are the pages' own.
struct SiteFiles: Sendable {
  var publication: Publication

  var drafts: [Draft] {
    chooser + publication.languages.flatMap { [index($0)] + feed($0) } + pages + pictures
  }

  private var chooser: [Draft] {
    if publication.languages.isEmpty { return [] }
    return [draft(ChooserPage.path, "text/html", .text(ChooserPage(publication: publication).html()))]
  }

  private func index(_ language: Language) -> Draft {
    draft(
      Publication.indexPath(language), "text/html",
      .text(IndexPage(publication: publication, language: language).html()), language: language,
      items: publication.items)
  }

  private func feed(_ language: Language) -> [Draft] {
    guard let feed = FeedFile(publication: publication, language: language) else { return [] }
    let items = publication.items.filter(feed.items.contains)
    return [
      draft(
        Publication.feedPath(language), AtomFeed.mediaType, .text(feed.feed.text()), language: language, items: items),
      draft(
        Publication.rssPath(language), AtomFeed.mediaTypeOfRSS, .text(feed.feed.rss(at: feed.rssAddress)),
        language: language, items: items),
    ]
  }

  private var pages: [Draft] {
    publication.own.flatMap { page in
      page.languages.map { language in
        Draft(
          path: path(Site.path(ofItem: page.item.id, in: language)), mediaType: "text/html",
          content: .text(ItemPage(publication: publication, page: page, language: language).html()),
          groups: publication.groups(of: page), language: language, items: [page.item.id], counting: .whole)
      }
    }
  }

  private var pictures: [Draft] {
    var users: [String: [Site.Page]] = [:]
    for page in publication.own {
      for source in Set(page.pictures) where publication.pictures.has(source) {
        users[source, default: []].append(page)
      }
    }
    var drafts = users.sorted { $0.key < $1.key }.map { source, pages -> Draft in
      let groups = Set(pages.flatMap(publication.groups))
      return Draft(
        path: path(Pictures.path(of: source)), mediaType: Pictures.mediaType(of: source) ?? "",
        content: .attachment(source), groups: publication.brief.groups.filter(groups.contains),
        items: pages.map(\.item.id))
    }
    if let logo = publication.logo, users[logo] == nil {
      drafts.append(draft(Pictures.path(of: logo), Pictures.mediaType(of: logo) ?? "", .attachment(logo)))
    }
    return drafts
  }

  private func path(_ path: String) -> String { "\(Site.folder)/\(path)" }

  private func draft(
    _ path: String, _ mediaType: String, _ content: Draft.Content, language: Language? = nil, items: [String] = []
  ) -> Draft {
    Draft(
      path: self.path(path), mediaType: mediaType, content: content, groups: publication.servedGroups,
      language: language, items: items)
  }
}

extension Site.Page {
  /// The paths of the pictures that the page shows in any of its languages.
  fileprivate var pictures: [String] {
    [item.image].compactMap(\.self)
      + languages.flatMap { version(in: $0).body.pictures.map(\.image.source) }
  }
}

extension Publication {
  /// The path of the logo, where there is one that pages can show.
  var logo: String? { brief.organisation.brand.logo.flatMap { pictures.has($0) ? $0 : nil } }
}
