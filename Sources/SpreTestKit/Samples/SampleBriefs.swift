public import SpreCore

/// Briefs made in code for one channel: its declared settings and kinds are taken into account.
public struct SampleBriefs: Sendable {
  private let info: ChannelInfo

  /// The day that every sample is drafted on.
  static let today = Day(year: 2026, month: 11, day: 2) ?? Day(number: 0)!

  public init(for info: ChannelInfo) { self.info = info }

  /// Every sample, the plain one first.
  public var all: [SampleBrief] { plainOnes + settingsOnes + hostileOnes }

  /// Two items for all groups in two languages, with nothing special about them.
  public var plain: Brief { brief() }

  private var plainOnes: [SampleBrief] {
    var one = brief()
    one.activity.groups = .named(["Y"])
    var none = brief()
    none.activity.groups = .named([])
    var empty = brief(items: 0)
    empty.activity.items = nil
    empty.proposals = Proposals()
    var proposed = brief(items: 3)
    proposed.activity.items = nil
    proposed.proposals = Proposals(
      for: proposed.activity, items: proposed.items, log: proposed.log, plan: proposed.plan)
    var bare = brief()
    bare.activity.dates = nil
    bare.organisation = Organisation(name: [.nb: "Prøve"])
    bare.site = Site()
    bare.imageBase = nil
    bare.slots = Slots()
    bare.attachments = []
    return [
      SampleBrief("plain", brief()), SampleBrief("for one group", one), SampleBrief("for no group", none),
      SampleBrief("without items", empty), SampleBrief("with proposed items", proposed), SampleBrief("bare", bare),
      SampleBrief("in four languages", brief(items: 8, languages: Language.readers)),
      SampleBrief("in a language that no item has", brief(languages: [.en], itemLanguages: [.se])),
      SampleBrief("with many items", brief(items: 60)),
    ]
  }

  /// The plain brief with one setting at one of its values.
  private var settingsOnes: [SampleBrief] {
    let plain = brief()
    let values = SampleValues(plan: plain.plan)
    return info.settings.flatMap { field in
      values.contents(for: field.type).enumerated().map { index, content in
        var brief = plain
        brief.settings = Settings(
          declared: info.settings, layers: [values.required(info.settings), values.map([(field.name, content)])])
        return SampleBrief("with setting \(field.name), value \(index + 1)", brief)
      }
    }
  }

  /// Every hostile text everywhere that a text may stand, and addresses that lead where they should not.
  private var hostileOnes: [SampleBrief] {
    let mark = HostileText.mark
    let addresses = ["javascript:\(mark)()", "data:text/html,<\(mark)>", "https://x.no/\"><\(mark)>"]
    return HostileText.all.map { SampleBrief("with \($0.name) in every text", brief(text: $0.text)) }
      + addresses.map { SampleBrief("with the address \($0)", brief(link: $0)) }
  }

  private func brief(
    items count: Int = 2, languages: [Language] = [.nb, .en], itemLanguages: [Language]? = nil, text: String? = nil,
    link: String? = nil
  ) -> Brief {
    let plan = SamplePlan(info: info, text: text).plan
    let items = SampleItems.items(count, languages: itemLanguages ?? languages, text: text, link: link)
    let values = SampleValues(plan: plan, text: text ?? "Fri tekst æøå")
    let activity = activity(items, languages, values, text)
    let settings = text == nil ? values.required(info.settings) : values.texts(info.settings)
    return Brief(
      plan: plan, activity: activity, measure: plan.measures[0], items: items,
      log: ActivityLog(activities: [activity, earlier(text)]),
      settings: Settings(declared: info.settings, layers: [settings]),
      attachments: [
        Attachment(
          path: SampleFiles.picture, size: SampleFiles.png.count, pixels: Attachment.Pixels(width: 1, height: 1)
        ) { SampleFiles.png }
      ],
      organisation: organisation(text), languages: languages, site: site(items, languages),
      imageBase: "https://bilder.example.org", slots: slots(values), today: SampleBriefs.today)
  }

  private func activity(
    _ items: [KnowledgeItem], _ languages: [Language], _ values: SampleValues, _ text: String?
  ) -> Activity {
    let kind = info.kinds.first
    let details = (kind?.fields ?? []).map {
      ($0.name, values.map([($0.name, values.contents(for: $0.type)[0])])[$0.name])
    }
    return Activity(
      id: "prove", title: [.nb: text ?? "Prøve i november", .en: text ?? "Sample of November"],
      kind: kind?.id ?? "other", measure: SamplePlan.measure, also: [SamplePlan.otherMeasure],
      dates: DateSpan(SampleBriefs.today.adding(days: 7)), items: items.map(\.id), languages: languages,
      reason: text, regions: [text ?? "Vest"], userInvolvement: text, about: SamplePlan.earlier,
      details: Dictionary(details.compactMap { name, value in value.map { (name, $0) } }) { first, _ in first },
      file: SampleFiles.activity)
  }

  private func earlier(_ text: String?) -> Activity {
    Activity(
      id: SamplePlan.earlier, title: [.nb: text ?? "Den forrige"], kind: info.kinds.first?.id ?? "other",
      measure: SamplePlan.measure, dates: DateSpan(SampleBriefs.today.adding(days: -30)), items: ["sak-99"])
  }

  /// A web site where the first and every third item have a page since the earlier activity, in the first language.
  private func site(_ items: [KnowledgeItem], _ languages: [Language]) -> Site {
    let published = items.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    return Site(
      address: "https://example.org",
      pages: published.map { item in
        Site.Page(
          item: item, published: SampleBriefs.today.adding(days: -30), activity: SamplePlan.earlier,
          groups: SamplePlan.codes, languages: [item.versions[languages[0]] == nil ? item.language : languages[0]])
      }, activities: [SamplePlan.earlier: languages])
  }

  private func organisation(_ text: String?) -> Organisation {
    Organisation(
      name: [.nb: text ?? "Prøvesenteret", .en: text ?? "The Sample Centre"],
      postalAddress: text ?? "Gata 1, 0001 Oslo",
      sender: Organisation.Sender(name: text ?? "Prøvesenteret", address: "post@example.org"),
      brand: Organisation.Brand(logo: SampleFiles.picture, logoAlt: text ?? "Logo"),
      roles: [SampleFiles.role: text ?? "Rådgiver"])
  }

  private func slots(_ values: SampleValues) -> Slots {
    func slot(_ text: String) -> Value { Value(.scalar(text), at: Origin(file: "spre.yml", line: 9, column: 5)) }
    let web = [
      "name": slot("NAVN"), "unsubscribe": slot("https://example.org/av"), "view": slot("https://example.org/v"),
    ]
    return Slots(["html": web, "eml": web])
  }
}
