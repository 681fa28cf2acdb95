/// The words that stand in a new file until a person replaces them.
public enum Placeholder {
  /// How every such text begins, so that one left standing can be told.
  public static let opening = Phrase(nb: "Bytt ut dette", en: "Replace this")

  /// Whether a text is still as a new file had it.
  public static func stands(in text: String) -> Bool {
    text.hasPrefix(opening.nb) || text.hasPrefix(opening.en)
  }
}

extension KnowledgeItem {
  /// Whether a text of the item is still as its new file had it.
  public var isUnfinished: Bool {
    versions.values.contains { version in
      ([version.title, version.summary] + version.body.texts).contains { Placeholder.stands(in: $0) }
    }
  }
}
