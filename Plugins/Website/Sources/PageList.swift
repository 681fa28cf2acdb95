import SpreCore
import SpreFormats

/// A list of links to pages, with when each was published and, where there is room, what it is about.
struct PageList: Sendable {
  var publication: Publication
  /// The language of the page that the list stands on.
  var language: Language

  func node(_ pages: [Site.Page], isShort: Bool) -> Node {
    .tag("ul", ["class": isShort ? "items short" : "items"], pages.map { entry($0, isShort) })
  }

  private func entry(_ page: Site.Page, _ isShort: Bool) -> Node {
    let spoken = page.language(for: language)
    let tag = spoken == language ? nil : spoken.rawValue
    let title = page.title(in: spoken)
    var nodes: [Node] = [
      .tag(
        "a",
        [
          "class": "title", "href": publication.link(to: page, in: spoken, from: language), "lang": tag,
          "hreflang": tag, "dir": Script.direction(of: title),
        ], title)
    ]
    if isShort {
      nodes.append(.tag("span", ["class": "quiet"], [.text(" · ")] + remarks(page, spoken)))
    } else {
      nodes.append(.tag("p", ["class": "quiet"], remarks(page, spoken)))
      if let summary = page.summary(in: spoken) {
        nodes.append(.tag("p", ["lang": tag, "dir": Script.direction(of: summary)], summary))
      }
    }
    return .tag("li", [:], nodes)
  }

  private func remarks(_ page: Site.Page, _ spoken: Language) -> [Node] {
    var nodes: [Node] = [
      .tag("time", ["datetime": page.published.description], page.published.written(in: language))
    ]
    if spoken.isForeign(to: language) { nodes.append(.text(" · \(ReaderPhrase.inLanguage(spoken)[language])")) }
    return nodes
  }
}
