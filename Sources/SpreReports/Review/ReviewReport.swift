public import SpreCore

/// Questions 4, 5 and 9 of the national review of 2018 and its attachment 1, filled from the plan and the log.
///
/// What the plan and the log cannot show is listed as lacking evidence, and never made up.
public struct ReviewReport: Sendable {
  /// How far a product has come in a region, and who says so.
  public struct Product: Sendable, Hashable {
    /// How far a product has come in a region.
    public enum Status: Sendable, Hashable {
      /// People there can get it, the region runs it itself, or nobody knows.
      case offered, adopted, unknown
    }

    /// The product's name.
    public var name: String
    /// The region's name.
    public var region: String
    /// How far it has come there.
    public var status: Status
    /// Who says so.
    public var source: String?

    public init(name: String, region: String, status: Status, source: String? = nil) {
      self.name = name
      self.region = region
      self.status = status
      self.source = source
    }
  }

  /// The plan.
  public var plan: Plan
  /// All activities, with what was delivered of them.
  public var log: ActivityLog
  /// What is known of each product in each region.
  public var products: [Product]
  /// The days that are told of; the plan's years when absent, else all days until today.
  public var period: DateSpan?
  /// The day that decides what lies ahead.
  public var today: Day
  /// The language of the report.
  public var language: ReportLanguage
  /// The language of the fields that have only one.
  public var main: Language
  /// The name of the service.
  public var organisation: LocalizedText

  public init(
    plan: Plan, log: ActivityLog, products: [Product] = [], period: DateSpan? = nil, today: Day,
    language: ReportLanguage, main: Language = .nb, organisation: LocalizedText = [:]
  ) {
    self.plan = plan
    self.log = log
    self.products = products
    self.period = period
    self.today = today
    self.language = language
    self.main = main
    self.organisation = organisation
  }

  /// The report, ready to render.
  public var report: Report {
    let telling = Telling(language: language, main: main, plan: plan)
    let evidence = ReviewEvidence(plan: plan, log: log, span: span, telling: telling)
    let answers = ReviewAnswers(telling: telling, evidence: evidence)
    let regions = ReviewRegions(telling: telling, evidence: evidence, products: products)
    let gaps = ReviewGaps(telling: telling, evidence: evidence, regions: regions)
    let attachment =
      [Block.section(telling.say(ReviewWords.attachment))] + PlanDocument(telling: telling, heading: 3).blocks
    return Report(
      title: ReviewWords.title[language], subtitle: telling.words(organisation).plainText, language: language,
      parts: [.text([answers.lead] + answers.groups + answers.means + regions.blocks + gaps.blocks + attachment)],
      footer: telling.footer(today: today))
  }

  private var span: DateSpan {
    if let period { return period }
    let first = Day(year: 1, month: 1, day: 1) ?? today
    let all = DateSpan(from: min(first, today), to: today) ?? DateSpan(today)
    guard let years = plan.period, let start = DateSpan(year: years.from), let end = DateSpan(year: years.to) else {
      return all
    }
    return DateSpan(from: start.from, to: end.to) ?? all
  }
}
