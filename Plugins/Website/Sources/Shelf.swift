import SpreCore

/// One way of sorting all pages: by what they are, by whom they are for, or by what they are about.
struct Shelf: Sendable {
  /// Where links on the page lead.
  var id: String
  var name: ReaderPhrase
  /// Whether the pages of each part stand with their titles alone, behind the part's name.
  var isFolded: Bool
  var parts: [Part]

  /// The pages that belong together.
  struct Part: Sendable {
    var id: String
    var name: Wording
    /// The newest first.
    var pages: [Site.Page]
  }

  /// The three ways, without those that nothing would stand under.
  static func all(of publication: Publication, in language: Language) -> [Shelf] {
    [
      Shelf(id: "kinds", name: WebsiteWords.byKind, isFolded: false, parts: kinds(publication.all, language)),
      Shelf(id: "groups", name: WebsiteWords.byGroup, isFolded: true, parts: groups(publication, language)),
      Shelf(id: "topics", name: WebsiteWords.byTopic, isFolded: true, parts: topics(publication.all)),
    ].filter { !$0.parts.isEmpty }
  }

  private static func kinds(_ pages: [Site.Page], _ language: Language) -> [Part] {
    ItemKind.allCases.compactMap { kind in
      part("kind-\(kind.rawValue)", Wording(text: kind.heading[language], language: language), pages) {
        $0.item.kind == kind
      }
    }
  }

  private static func groups(_ publication: Publication, _ language: Language) -> [Part] {
    publication.brief.plan.groups.compactMap { group in
      let name = name(of: group.code, in: publication.brief.plan, for: language)
      return part(groupAnchor(group.code), name, publication.all) {
        publication.groups(of: $0).contains(group.code)
      }
    }
  }

  /// By topic in alphabetical order; topics with one anchor are one topic, named as the newest page has it.
  private static func topics(_ pages: [Site.Page]) -> [Part] {
    var parts: [String: Part] = [:]
    for page in pages {
      var seen: Set<String> = []
      for topic in page.item.topics.map(\.onOneLine) where topic.isVisible {
        let id = topicAnchor(topic)
        guard seen.insert(id).inserted else { continue }
        let name = Wording(text: topic, language: page.item.language)
        parts[id, default: Part(id: id, name: name, pages: [])].pages.append(page)
      }
    }
    return parts.values.sorted { a, b in
      let (x, y) = (a.name.text.lowercased(), b.name.text.lowercased())
      return x == y ? a.id < b.id : Alphabet.precedes(x, y)
    }
  }

  /// What readers know a group as.
  static func name(of code: String, in plan: Plan, for language: Language) -> Wording {
    guard let name = plan.group(code)?.name.wording(for: language), name.text.isVisible else {
      return Wording(text: code, language: language)
    }
    return Wording(text: name.text.onOneLine, language: name.language)
  }

  /// The place on the list of all pages where those for a group stand.
  static func groupAnchor(_ code: String) -> String { "group-\(Alphabet.anchor(code))" }

  /// The place on the list of all pages where those about a topic stand, whatever the topic's capitals.
  static func topicAnchor(_ topic: String) -> String { "topic-\(Alphabet.anchor(topic))" }

  private static func part(
    _ id: String, _ name: Wording, _ pages: [Site.Page], _ belongs: (Site.Page) -> Bool
  ) -> Part? {
    let pages = pages.filter(belongs)
    return pages.isEmpty ? nil : Part(id: id, name: name, pages: pages)
  }
}
