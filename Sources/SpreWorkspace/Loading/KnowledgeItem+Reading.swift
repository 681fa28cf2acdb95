import SpreCore

extension KnowledgeItem {
  /// Reads the checked fields of an item's main file; nothing when what it hangs on is missing.
  init?(_ value: Value, id: String, body: Document, file: String) {
    guard let language = value["lang"]?.language, let date = value["date"]?.day,
      let kind = value["kind"]?.text.flatMap(ItemKind.init(rawValue:))
    else { return nil }
    self.init(
      id: id, kind: kind, language: language, date: date,
      groups: value["groups"]?.audience ?? .all, topics: value["topics"]?.texts ?? [],
      image: value["image"]?.text.map { "items/" + $0 },
      expires: value["expires"]?.day, deadline: value["deadline"]?.day, reviewed: value["reviewed"]?.day,
      reviewEvery: value["reviewEvery"]?.text.flatMap(ReviewPeriod.init(rawValue:)),
      source: value["source"]?.text, isPublic: value["public"]?.bool ?? true,
      isCommercial: value["commercial"]?.bool ?? false, isConstructed: value["constructed"]?.bool ?? false,
      versions: [language: Version(value, body: body, file: file)], origins: value.origins)
  }
}

extension KnowledgeItem.Version {
  /// Reads the checked fields that every language has for itself.
  init(_ value: Value, body: Document, file: String) {
    let short = value["short"]?.textEntries.map { ($0.key, $0.text) } ?? []
    self.init(
      title: OneLine.title(value["title"]?.text ?? ""), summary: OneLine.summary(value["summary"]?.text ?? ""),
      link: value["link"]?.text,
      imageAlt: value["imageAlt"]?.text, short: Dictionary(short) { first, _ in first },
      body: body, file: file, origins: value.origins)
  }
}
