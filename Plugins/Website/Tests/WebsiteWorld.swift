import SpreCore
import SpreWebsite
import Testing

/// A small workspace in memory whose activities publish items, each a small change from one with nothing amiss.
struct WebsiteWorld {
  var items: [KnowledgeItem] = []
  var activities: [Activity] = []
  var settings: [(String, String)] = [("accessibilityStatement", "https://uustatus.no/nb/erklaringer/1")]
  var address: String? = "https://nett.example.org"
  var languages: [Language] = [.nb, .nn, .en]
  var attachments: [SpreCore.Attachment] = []
  var deliveries: [String: [Delivery]] = [:]
  var approvals: [String: Approval] = [:]
  /// The pages that other channels have made for some of the activities.
  var activityPages: [String: [Language]] = [:]
  /// What those pages are headed by, where that is not the activity's title.
  var headings: [String: LocalizedText] = [:]
  /// The day that the site is as of; each activity's own by default.
  var siteDay: Day?

  static let today = Day("2026-11-02")!

  var plan: Plan {
    Plan(
      groups: [("A", "Fagfolk"), ("B", "Brukere"), ("F", "Pasienter")].map {
        TargetGroup(code: $0, name: [.nb: $1, .nn: $1])
      },
      measures: [Measure(id: "nett", number: 1, name: [.nb: "Nett"], audience: .all, channel: "website")])
  }

  func brief(_ id: String) throws -> Brief {
    let activity = try #require(activities.first { $0.id == id })
    let log = ActivityLog(activities: activities, approvals: approvals, deliveries: deliveries)
    let all = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    let day = activity.dates?.from ?? WebsiteWorld.today
    let languages = activity.languages ?? languages
    let layer = Value(
      .map(
        settings.map {
          let place = Origin(file: "spre.yml", line: 9)
          return Value.Entry(key: $0.0, keyOrigin: place, value: Value(.scalar($0.1), at: place))
        }), at: Origin(file: "spre.yml"))
    var site = Site(
      address: address, items: items, log: log, plan: plan, channels: [WebsiteChannel().info],
      languages: self.languages, by: siteDay ?? day, today: WebsiteWorld.today)
    site.activities = activityPages
    site.headings = headings
    site.carried = Dictionary(items.filter(\.isPublic).map { ($0.id, $0) }) { first, _ in first }
    return Brief(
      plan: plan, activity: activity, measure: plan.measures[0],
      items: (activity.items ?? items.map(\.id)).compactMap { all[$0] }, log: log,
      settings: Settings(declared: WebsiteChannel().info.settings, layers: [layer]), attachments: attachments,
      organisation: Organisation(name: [.nb: "Tjenesten & sønner"], postalAddress: "Storgata 1\n0001 Oslo"),
      languages: languages, mainLanguage: self.languages.first,
      site: site, today: WebsiteWorld.today)
  }

  func drafting(_ id: String) async throws -> Drafting { try await WebsiteChannel().draft(brief(id)) }

  func codes(_ id: String = "november") async throws -> [String] {
    try await drafting(id).findings.map(\.code)
  }

  /// The files of one activity, by their path from the root of the site.
  func files(_ id: String = "november") async throws -> [String: String] {
    try await WebsiteWorld.files(drafting(id).drafts)
  }

  static func files(_ drafts: [Draft]) -> [String: String] {
    var files: [String: String] = [:]
    for draft in drafts {
      guard draft.path.hasPrefix("site/") else { continue }
      if case .text(let text) = draft.content { files[String(draft.path.dropFirst(5))] = text }
      if case .attachment(let path) = draft.content { files[String(draft.path.dropFirst(5))] = path }
    }
    return files
  }

  /// The web root after every activity's files were laid there, the oldest first.
  func root() async throws -> [String: String] {
    var root: [String: String] = [:]
    for activity in activities { root.merge(try await files(activity.id)) { $1 } }
    return root
  }

  static func activity(_ id: String, _ date: String?, _ items: [String]?, groups: Audience? = nil) -> Activity {
    let dates = date.flatMap { Day($0) }.map { DateSpan($0) }
    return Activity(
      id: id, title: [.nb: id], kind: "web", measure: "nett", dates: dates,
      groups: groups, items: items, state: dates.map { $0.to < today } == true ? .delivered : nil,
      file: "activities/2026/\(id).yml",
      origins: Origins(Origin(file: "activities/2026/\(id).yml", line: 1)))
  }

  static func item(
    _ id: String, _ languages: [Language] = [.nb, .nn, .en], kind: ItemKind = .news,
    change: (inout KnowledgeItem) -> Void = { _ in }
  ) -> KnowledgeItem {
    let versions = languages.map { language in
      let file = "items/\(id).\(language).md"
      return (
        language,
        KnowledgeItem.Version(
          title: "Sak \(id) \(language)", summary: "Om \(id) på \(language).",
          link: "https://www.example.com/\(id)?a=1&b=2",
          body: Document([
            Block(.heading(level: 3, [.text("Mer")])), Block(.paragraph([.text("Brødtekst om \(id).")])),
          ]), file: file, origins: Origins(Origin(file: file, line: 1)))
      )
    }
    var item = KnowledgeItem(
      id: id, kind: kind, language: languages[0], date: Day("2026-10-20")!, topics: ["Læring", id],
      versions: Dictionary(versions) { first, _ in first }, origins: Origins(Origin(file: "items/\(id).md", line: 1)))
    change(&item)
    return item
  }

  /// One activity with one item that has nothing amiss.
  static func single(change: (inout KnowledgeItem) -> Void = { _ in }) -> WebsiteWorld {
    WebsiteWorld(
      items: [item("sak", change: change)],
      activities: [activity("november", "2026-11-10", ["sak"])])
  }

  /// Three activities and items of every kind, in many combinations of languages, one of them published twice.
  static var several: WebsiteWorld {
    let languages: [[Language]] = [
      [.nb], [.nn], [.nb, .nn], [.nb, .nn, .en], [.en], [.se], [.sma], [.nn, .en], [.nb, .en, .se],
    ]
    let items = (0..<18).map { number in
      item("sak-\(number)", languages[number % languages.count], kind: ItemKind.allCases[number % 7]) { item in
        item.groups = number % 3 == 0 ? .named(["A"]) : number % 3 == 1 ? .named(["B", "F"]) : .all
        item.topics = number % 2 == 0 ? ["Læring", "\"æ\" #1 %"] : ["læring", "Høring / svar", "Øving"]
        if number % 4 == 0 { item.image = "items/images/bilde \(number % 8).png" }
      }
    }
    let pictures = ["items/images/bilde 0.png", "items/images/bilde 4.png"].map { path in
      SpreCore.Attachment(path: path, size: 9, pixels: .init(width: 640, height: 320)) { [] }
    }
    return WebsiteWorld(
      items: items,
      activities: [
        activity("mars", "2026-03-01", (0..<8).map { "sak-\($0)" }),
        activity("mai", "2026-05-01", (7..<13).map { "sak-\($0)" }, groups: .named(["A", "B"])),
        activity("november", "2026-11-10", (13..<18).map { "sak-\($0)" } + ["sak-3"]),
      ], attachments: pictures)
  }
}
