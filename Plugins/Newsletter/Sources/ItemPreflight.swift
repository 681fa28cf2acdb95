import SpreCore

/// Looks at one item as a newsletter will carry it.
struct ItemPreflight: Sendable {
  var site: Site
  /// The languages that editions come out in.
  var editions: [Language]
  /// The day the letter goes out.
  var day: Day
  var showsImages: Bool
  var carriesBody: Bool

  func findings(_ item: KnowledgeItem) -> [Finding] {
    var findings: [Finding] = []
    if !item.isPublic { findings.append(.notPublic(item, in: "newsletter")) }
    if item.isCommercial { findings.append(.itemCommercial(item.id, at: item.origins["commercial"])) }
    findings += Finding.outOfDate(item, on: day, in: "newsletter")
    findings += linkFindings(item)
    return findings + editions.flatMap { self.findings(item, in: $0) }
  }

  /// What is missing for a reader who wants to read on.
  private func linkFindings(_ item: KnowledgeItem) -> [Finding] {
    guard item.main.link == nil, site.page(of: item.id) == nil else { return [] }
    let origin = item.main.origins["link"]
    if let activity = site.unlogged[item.id] { return [.unlogged(item, by: activity, in: "newsletter", at: origin)] }
    return carriesBody || item.main.body.blocks.isEmpty ? [] : [.linkMissing(item.id, at: origin)]
  }

  private func findings(_ item: KnowledgeItem, in edition: Language) -> [Finding] {
    var findings: [Finding] = []
    let (spoken, version) = item.version(for: edition)
    if spoken != edition {
      findings.append(.translationMissing(item.id, spoken, wanted: edition, at: version.origins["title"]))
    }
    let words = version.short["newsletter"] ?? version.summary
    if words.allSatisfy(\.isWhitespace) {
      findings.append(.summaryMissing(item.id, at: version.origins["summary"]))
    }
    if showsImages, item.image != nil, (version.imageAlt ?? "").allSatisfy(\.isWhitespace) {
      findings.append(.imageAltMissing(at: version.origins["imageAlt"]))
    }
    return findings
  }
}
