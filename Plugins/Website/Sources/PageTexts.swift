import SpreCore

extension StringProtocol {
  /// The words on one line, with one space between them.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Site.Page {
  /// What the page says in one of its languages.
  func version(in language: Language) -> KnowledgeItem.Version { item.versions[language] ?? item.main }

  /// The title in one of the page's languages, on one line; the id where the title is empty.
  func title(in language: Language) -> String {
    let title = version(in: language).title.onOneLine
    return title.isVisible ? title : item.id
  }

  /// What the page is about, on one line; nothing where nobody has said so.
  func summary(in language: Language) -> String? {
    let summary = version(in: language).summary.onOneLine
    return summary.isVisible ? summary : nil
  }

  /// The day that the page was last made sure of: when it was published, or reviewed later.
  var updated: Day { max(published, item.reviewed ?? published) }
}
