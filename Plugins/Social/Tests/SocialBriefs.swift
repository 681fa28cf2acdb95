import SpreCore
import Testing

@testable import SpreSocial

/// Briefs to draft from, each a small change from one that has nothing amiss.
struct SocialBriefs {
  var items: [KnowledgeItem] = [SocialBriefs.item("sak")]
  var languages: [Language] = [.nb]
  var networks: [Network] = [.x]
  var settings: [(String, Value.Content)] = []
  var about: Activity?
  var aboutID: String?
  var namesItems = true
  var groups: Audience?
  var site = Site()
  /// The texts of drafts that a person has edited in place, by path.
  var edited: [String: String] = [:]
  var mainLanguage: Language?
  var attachments: [SpreCore.Attachment] = []
  var states: [String: ActivityState] = [:]

  var brief: Brief {
    let plan = Plan(
      groups: ["A", "B"].map { TargetGroup(code: $0, name: [.nb: $0]) },
      measures: [Measure(id: "some", number: 3, name: [.nb: "SoMe"], audience: .all, channel: "social")])
    let activity = Activity(
      id: "innlegg", title: [.nb: "Innlegg"], kind: "post", measure: "some", dates: DateSpan(Day("2026-11-10")!),
      groups: groups, items: namesItems ? items.map(\.id) : nil, about: aboutID ?? about?.id,
      file: "activities/2026/innlegg.yml", origins: Origins(Origin(file: "activities/2026/innlegg.yml", line: 1)))
    let place = Origin(file: "spre.yml", line: 7)
    let chosen: (String, Value.Content) = (
      "networks", .list(networks.map { Value(.scalar($0.rawValue), at: place) })
    )
    let entries = ([chosen] + settings).map { Value.Entry(key: $0.0, keyOrigin: place, value: Value($0.1, at: place)) }
    return Brief(
      plan: plan, activity: activity, measure: plan.measures[0], items: items,
      log: ActivityLog(activities: [activity] + (about.map { [$0] } ?? [])),
      settings: Settings(declared: SocialChannel().info.settings, layers: [Value(.map(entries), at: place)]),
      attachments: attachments, organisation: Organisation(name: [.nb: "Tjenesten"]), languages: languages,
      mainLanguage: mainLanguage, edited: edited, site: site, today: Day("2026-11-02")!)
  }

  /// The text of a draft by its path.
  func draft(_ path: String) async throws -> String {
    let drafting = try await SocialChannel().draft(brief)
    let draft = try #require(drafting.drafts.first { $0.path == path }, "\(drafting.drafts.map(\.path))")
    guard case .text(let text) = draft.content else {
      Issue.record("\(path) is no text")
      return ""
    }
    return text
  }

  /// What stands to be pasted in a draft.
  func post(_ path: String) async throws -> String {
    try await draft(path).components(at: "\n\n---\n").first ?? ""
  }

  /// The findings of drafting and of reviewing what was drafted, as severity and code.
  func codes() async -> [String] {
    await SocialChannel().draftSafely(brief).findings.map { "\($0.severity) \($0.code)" }
  }

  /// The findings about a draft that a person has written anew.
  func review(_ text: String, network: Network = .x) async throws -> [Finding] {
    let draft = Draft(
      path: "sak.\(network.rawValue).nb.md", mediaType: "text/markdown", content: .text(text), isEditable: true,
      groups: [])
    return try await SocialChannel().review(draft, in: brief)
  }

  static func item(
    _ id: String, title: String = "Nytt nettverk", summary: String = "Det samler alle regionene.",
    link: String? = "https://example.org/sak", change: (inout KnowledgeItem) -> Void = { _ in }
  ) -> KnowledgeItem {
    let version = KnowledgeItem.Version(
      title: title, summary: summary, link: link, file: "items/\(id).md",
      origins: Origins(Origin(file: "items/\(id).md", line: 2)))
    var item = KnowledgeItem(
      id: id, kind: .news, language: .nb, date: Day("2026-10-20")!, versions: [.nb: version],
      origins: Origins(Origin(file: "items/\(id).md", line: 2)))
    change(&item)
    return item
  }
}

extension String {
  /// The text parted at every place where a mark stands.
  func components(at mark: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
