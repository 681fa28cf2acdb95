import SpreCore

/// Finds what is amiss between the fields of an item.
struct ItemCheck {
  private(set) var findings: [Finding] = []

  init(_ items: [KnowledgeItem], channels: [String]) {
    for item in items {
      checkShortTexts(item, channels)
      if item.isUnfinished { findings.append(.unfinished(.warning, item.id, at: item.main.origins["summary"])) }
      if let expires = item.expires, expires < item.date {
        findings.append(.beforeDate("expires", item.date, at: item.origins["expires"]))
      }
      if let deadline = item.deadline, deadline < item.date {
        findings.append(.beforeDate("deadline", item.date, at: item.origins["deadline"]))
      }
      guard item.image != nil else { continue }
      for (_, version) in item.versions.sorted(by: { $0.key < $1.key }) {
        guard let words = version.imageAlt else {
          findings.append(.imageAltMissing(at: version.origins["imageAlt"]))
          continue
        }
        if PictureName.isOne(words) { findings.append(.alternativeIsFileName(words, at: version.origins["imageAlt"])) }
      }
    }
  }

  /// Short texts under a key that no channel will look for.
  private mutating func checkShortTexts(_ item: KnowledgeItem, _ channels: [String]) {
    for (_, version) in item.versions.sorted(by: { $0.key < $1.key }) {
      for key in version.short.keys.sorted() {
        let channel = String(key.prefix { $0 != "." })
        if channels.contains(channel) { continue }
        findings.append(.shortForNoChannel(key, channel, known: channels, at: version.origins["short"]))
      }
    }
  }
}
