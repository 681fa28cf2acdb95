import SpreCore
import SpreFormats

/// What readers want to know about an item beside what it says: how fresh it is, for whom, and where it comes from.
struct ItemFacts: Sendable {
  var publication: Publication
  var page: Site.Page
  var language: Language
  /// The language of the fixed words, and its tag where that is not the page's.
  var words: Language
  var tag: String?

  var nodes: [Node] {
    let heading = Node.tag("h2", ["id": "facts"], WebsiteWords.facts[words])
    let list = facts.flatMap { fact -> [Node] in
      [.tag("dt", [:], fact.name[words])] + fact.values.map { .tag("dd", [:], $0) }
    }
    var nodes: [Node] = [heading, .tag("dl", [:], list)]
    if let home = publication.home(from: language) {
      nodes.append(.tag("p", ["class": "screen"], [.tag("a", ["href": home], WebsiteWords.allItems[words])]))
    }
    return [.tag("section", ["class": "facts", "aria-labelledby": "facts", "lang": tag], nodes)]
  }

  private typealias Fact = (name: ReaderPhrase, values: [[Node]])

  private var item: KnowledgeItem { page.item }

  private var facts: [Fact] {
    var facts: [Fact] = [(WebsiteWords.published, [[time(page.published)]])]
    if item.date != page.published { facts.append((WebsiteWords.date, [[time(item.date)]])) }
    facts.append(
      (WebsiteWords.reviewed, [item.reviewed.map { [time($0)] } ?? [.text(WebsiteWords.notReviewed[words])]]))
    if let expires = item.expires { facts.append((WebsiteWords.validUntil, [[time(expires)]])) }
    if let groups = fact(WebsiteWords.groups, groups) { facts.append(groups) }
    if !topics.isEmpty {
      facts.append((WebsiteWords.topics, [Array(topics.map { [$0] }.joined(separator: [.text(", ")]))]))
    }
    if publication.settings.showsSources, let source = item.source, source.isVisible {
      facts.append((WebsiteWords.source, [[said(source.onOneLine, item.language)]]))
    }
    let others = page.languages.filter { $0 != language }
    return facts + [fact(WebsiteWords.otherLanguages, others.map(version))].compactMap(\.self)
  }

  private func fact(_ name: ReaderPhrase, _ values: [Node]) -> Fact? {
    values.isEmpty ? nil : (name, values.map { [$0] })
  }

  private func time(_ day: Day) -> Node { .tag("time", ["datetime": day.description], day.written(in: words)) }

  private var groups: [Node] {
    publication.groups(of: page).map { code in
      let name = Shelf.name(of: code, in: publication.brief.plan, for: language)
      return link(name, Shelf.groupAnchor(code))
    }
  }

  private var topics: [Node] {
    var seen: Set<String> = []
    return item.topics.map(\.onOneLine).filter { $0.isVisible && seen.insert($0.lowercased()).inserted }.map { topic in
      link(Wording(text: topic, language: item.language), Shelf.topicAnchor(topic))
    }
  }

  /// Words that lead to where the list of all pages has more of the same.
  private func link(_ words: Wording, _ anchor: String) -> Node {
    guard let home = publication.home(from: language) else { return said(words.text, words.language) }
    let tag = words.language == self.words ? nil : words.language.rawValue
    return .tag("a", ["href": "\(home)#\(anchor)", "lang": tag], words.text)
  }

  /// The page in another language, by its title there.
  private func version(_ other: Language) -> Node {
    let tag = other.rawValue
    return .tag(
      "span", [:],
      [
        .tag("span", ["lang": tag], "\(other.ownName): "),
        .tag(
          "a", ["href": publication.link(to: page, in: other, from: language), "lang": tag, "hreflang": tag],
          page.title(in: other)),
      ])
  }

  /// Words of somebody's own, marked where they are in another language than the fixed words around them.
  private func said(_ text: String, _ spoken: Language) -> Node {
    spoken == words ? .text(text) : .tag("span", ["lang": spoken.rawValue], text)
  }
}
