import SpreCore
import SpreFormats

/// The list of all pages in one language: by kind, by group and by topic, the newest first in each.
struct IndexPage: Sendable {
  var publication: Publication
  var language: Language

  func html() -> String {
    let versions = publication.languages.map {
      ($0, $0 == language ? "index.html" : "../\(Publication.indexPath($0))")
    }
    let frame = PageFrame(
      publication: publication, language: language, versions: versions, path: Publication.indexPath(language),
      isHome: true)
    return frame.page(title: title.text, content: content, metadata: metadata).html()
  }

  private var title: Wording { IndexPage.title(publication, language) }

  /// The heading: the setting, else words of our own.
  static func title(_ publication: Publication, _ language: Language) -> Wording {
    if let title = publication.settings.title?.wording(for: language), title.text.isVisible {
      return Wording(text: title.text.onOneLine, language: title.language)
    }
    return Wording(text: WebsiteWords.allItems[language], language: language)
  }

  private var introduction: [Block] {
    publication.settings.introduction?.wording(for: language)?.paragraphs(in: language) ?? []
  }

  private var content: [Node] {
    let shelves = Shelf.all(of: publication, in: language)
    let activities = ActivityList(publication: publication, language: language).nodes
    return [.tag("h1", ["lang": title.language == language ? nil : title.language.rawValue], title.text)]
      + WebRenderer().render(Document(introduction), language: language)
      + [contents(shelves, hasActivities: !activities.isEmpty)]
      + shelves.flatMap { shelf in
        [.tag("h2", ["id": shelf.id], shelf.name[language])]
          + shelf.parts.flatMap { shelf.isFolded ? [folded($0)] : open($0) }
      } + activities
  }

  private func open(_ part: Shelf.Part) -> [Node] {
    [
      .tag("h3", ["id": part.id, "lang": tag(part.name)], part.name.text),
      PageList(publication: publication, language: language).node(part.pages, isShort: false),
    ]
  }

  /// The pages of a part behind its name, so that a page sorted in three ways does not become three times as long.
  private func folded(_ part: Shelf.Part) -> Node {
    let name: [Node] = [.tag("span", ["lang": tag(part.name)], part.name.text), .text(" ")]
    let count = Node.tag("span", ["class": "quiet"], "(\(part.pages.count))")
    return .tag(
      "details", ["id": part.id],
      [
        .tag("summary", [:], [.tag("h3", [:], name + [count])]),
        PageList(publication: publication, language: language).node(part.pages, isShort: true),
      ])
  }

  private func contents(_ shelves: [Shelf], hasActivities: Bool) -> Node {
    var links = shelves.map { shelf -> Node in
      let parts = shelf.parts.map { part -> Node in
        .tag("li", [:], [.tag("a", ["href": "#\(part.id)", "lang": tag(part.name)], part.name.text)])
      }
      let link = Node.tag("a", ["href": "#\(shelf.id)"], shelf.name[language])
      return .tag("li", [:], shelf.isFolded ? [link] : [link, .tag("ul", [:], parts)])
    }
    if hasActivities {
      let words = WebsiteWords.activities[language]
      links.append(.tag("li", [:], [.tag("a", ["href": "#\(ActivityList.id)"], words)]))
    }
    return .tag(
      "nav", ["class": "card contents screen", "aria-labelledby": "contents"],
      [.tag("h2", ["id": "contents"], WebsiteWords.contents[language]), .tag("ul", [:], links)])
  }

  private func tag(_ name: Wording) -> String? { name.language == language ? nil : name.language.rawValue }

  private var metadata: PageMetadata {
    var alternates: [PageMetadata.Alternate] = []
    if publication.languages.count > 1 {
      let paths: [(Language?, String)] =
        publication.languages.map { ($0, Publication.indexPath($0)) } + [(nil, ChooserPage.path)]
      alternates = paths.compactMap { language, path in
        publication.brief.site.address(of: path).map { PageMetadata.Alternate(language, $0) }
      }
    }
    let words = introduction.map(\.texts).joined().joined(separator: " ").onOneLine
    return PageMetadata(description: words.isVisible ? words : title.text, alternates: alternates)
  }
}
