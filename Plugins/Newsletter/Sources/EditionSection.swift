import SpreCore

/// A section of an edition: a heading and the items under it, in reading order.
struct EditionSection: Sendable {
  var heading: LocalizedText
  var items: [KnowledgeItem]

  /// The lead, then the adviser's own sections, then the rest by kind as the activity lists them; each item once.
  ///
  /// Kinds that the settings do not order come in that of their first items, so that what is listed first is read first.
  static func all(of items: [KnowledgeItem], _ settings: NewsletterSettings) -> [EditionSection] {
    var left = items
    func take(_ ids: [String]) -> [KnowledgeItem] {
      ids.compactMap { id in left.firstIndex { $0.id == id }.map { left.remove(at: $0) } }
    }
    var sections = [EditionSection(NewsletterWords.lead, take([settings.lead].compactMap(\.self)))]
    sections += settings.ownSections.map { EditionSection(heading: $0.heading, items: take($0.items.map(\.id))) }
    var kinds: [ItemKind] = []
    for kind in settings.sections + left.map(\.kind) where !kinds.contains(kind) { kinds.append(kind) }
    sections += kinds.map { kind in EditionSection(kind.heading, left.filter { $0.kind == kind }) }
    return sections.filter { !$0.items.isEmpty }
  }
}

extension EditionSection {
  private init(_ heading: ReaderPhrase, _ items: [KnowledgeItem]) {
    let texts = Language.readers.map { ($0, heading[$0]) }
    self.init(heading: LocalizedText(Dictionary(uniqueKeysWithValues: texts)), items: items)
  }
}

extension LocalizedText {
  /// The words for readers of a language, marked where they are in another.
  func inline(in language: Language) -> [Inline] { wording(for: language)?.inline(in: language) ?? [] }
}
