import SpreCore
import SpreNewsletter
import Testing

/// Briefs to draft from, each a small change from one that has nothing amiss.
struct NewsletterBriefs {
  var items: [KnowledgeItem] = NewsletterBriefs.items(3)
  var languages: [Language] = [.nb]
  var settings: [(String, Value)] = []
  var slots = NewsletterBriefs.slots
  var organisation = Organisation(
    name: [.nb: "Tjenesten & sønner"], postalAddress: "Storgata 1\n0001 Oslo",
    sender: .init(name: "Tjenesten", address: "post@example.org"))
  var site = Site()
  var imageBase: String? = "https://bilder.example.org"
  var title: LocalizedText = [.nb: "Nytt i november", .nn: "Nytt i november", .en: "November", .se: "Ođđasat"]
  var namesItems = true
  var groups: Audience?
  var proposals: Proposals?
  var attachments: [SpreCore.Attachment] = []
  var workingLanguage = WorkingLanguage.nb
  var places = Origins(Origin(file: "spre.yml"))

  var brief: Brief {
    let plan = Plan(
      groups: ["A", "B"].map { TargetGroup(code: $0, name: [.nb: $0]) },
      measures: [Measure(id: "brev", number: 1, name: [.nb: "Brev"], audience: .all, channel: "newsletter")])
    let activity = Activity(
      id: "brev-2026-11", title: title, kind: "newsletter", measure: "brev",
      dates: Day("2026-11-03").map { DateSpan($0) }, groups: groups,
      items: namesItems ? items.map(\.id) : nil, file: "activities/2026/brev-2026-11.yml",
      origins: Origins(Origin(file: "activities/2026/brev-2026-11.yml", line: 1)))
    let layer = Value(
      .map(settings.map { Value.Entry(key: $0.0, keyOrigin: $0.1.origin, value: $0.1) }), at: Origin(file: "spre.yml"))
    return Brief(
      plan: plan, activity: activity, measure: plan.measures[0], items: items, proposals: proposals,
      log: ActivityLog(activities: [activity]),
      settings: Settings(declared: NewsletterChannel().info.settings, layers: [layer]), attachments: attachments,
      organisation: organisation, languages: languages, workingLanguage: workingLanguage, places: places, site: site,
      imageBase: imageBase, slots: slots,
      today: Day("2026-11-02")!)
  }

  func drafting() async throws -> Drafting { try await NewsletterChannel().draft(brief) }

  /// The text of a draft by its path.
  func draft(_ path: String) async throws -> String {
    let draft = try #require(try await drafting().drafts.first { $0.path == path })
    guard case .text(let text) = draft.content else {
      Issue.record("\(path) is no text")
      return ""
    }
    return text
  }

  func codes() async throws -> [String] { try await drafting().findings.map(\.code) }

  static func value(_ text: String, _ file: String = "spre.yml", _ field: String = "") -> Value {
    Value(.scalar(text), at: Origin(file: file, line: 7, field: field))
  }

  static func map(_ entries: [(String, String)], line: Int = 7) -> Value {
    let place = Origin(file: "spre.yml", line: line)
    return Value(.map(entries.map { .init(key: $0.0, keyOrigin: place, value: value($0.1)) }), at: place)
  }

  static let slots = Slots([
    "html": ["name": value("*|FNAME|*"), "unsubscribe": value("*|UNSUB|*"), "view": value("*|ARCHIVE|*")],
    "eml": [
      "name": value(""), "unsubscribe": value("mailto:post@example.org?subject=Stopp"),
      "view": value("https://example.org/brev"),
    ],
  ])

  static func items(_ count: Int) -> [KnowledgeItem] {
    (1...count).map { number in
      let kind = ItemKind.allCases[number % ItemKind.allCases.count]
      return item("sak-\(number)", kind: kind, [.nb: version("Sak nummer \(number)", file: "items/sak-\(number).md")])
    }
  }

  static func item(
    _ id: String, kind: ItemKind = .news, _ versions: [Language: KnowledgeItem.Version],
    change: (inout KnowledgeItem) -> Void = { _ in }
  ) -> KnowledgeItem {
    var item = KnowledgeItem(
      id: id, kind: kind, language: versions.keys.min() ?? .nb, date: Day("2026-10-20")!, versions: versions,
      origins: Origins(Origin(file: "items/\(id).md")))
    change(&item)
    return item
  }

  static func version(_ title: String, file: String = "items/x.md", alt: String? = nil) -> KnowledgeItem.Version {
    KnowledgeItem.Version(
      title: title, summary: "Dette handler om \(title.lowercased()), og litt til.",
      link: "https://example.org/\(title.utf8.count)?a=1&b=2", imageAlt: alt, file: file,
      origins: Origins(Origin(file: file), fields: ["title": Origin(file: file, line: 2, column: 8, field: "title")]))
  }
}

/// The only finding with a code among those of a drafting.
func onlyFinding(_ code: String, in briefs: NewsletterBriefs) async throws -> Finding {
  let all = try await briefs.drafting().findings
  let found = all.filter { $0.code == code }
  #expect(found.count == 1, "\(all.map(\.code))")
  return try #require(found.first)
}
