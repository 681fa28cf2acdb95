/// What wants somebody's attention on a day and in the days after it.
public struct DueList: Sendable, Hashable {
  /// What an entry is about.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    case activity, consultation, network, feedback, evidence, product, review
  }

  /// One thing to look at.
  public struct Entry: Sendable, Hashable {
    /// What it is about.
    public var topic: Topic
    /// The day it is wanted by; nothing where it has none.
    public var day: Day?
    /// What to look at, in words.
    public var words: Phrase
    /// The file it stands in, with the line.
    public var origin: Origin
  }

  /// The day that is looked from.
  public let today: Day
  /// The last day that is looked ahead to.
  public let last: Day
  /// What is wanted by a day before today, first to last.
  public let late: [Entry]
  /// What is wanted by a day from today to the last, first to last.
  public let coming: [Entry]
  /// What waits without a day, by topic.
  public let undated: [Entry]

  /// How many days are looked ahead where nobody says otherwise.
  public static let usualDays = 60
  /// The most days to look ahead: the terms of seats are told of six months before they end.
  public static let mostDays = 180

  public init(
    plan: Plan, log: ActivityLog, registers: Registers, reviews: ReviewList? = nil, today: Day,
    days: Int = usualDays
  ) {
    self.today = today
    let last = today.adding(days: days)
    self.last = last
    let entries =
      Self.activities(log, today: today) + Self.stages(log, today: today) + Self.consultations(log, today: today)
      + Self.networks(registers, log, today: today) + Self.records(registers, plan)
      + (reviews?.entries ?? []).map {
        Entry(topic: .review, day: $0.due, words: .lookOver($0), origin: $0.origin)
      }
    // Days that are the same keep the order of the topics.
    let dated = entries.enumerated().compactMap { place, entry in
      entry.day.map { (day: $0, place: place, entry: entry) }
    }
    .filter { $0.day <= last }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }
    late = dated.filter { $0.day < today }.map(\.entry)
    coming = dated.filter { $0.day >= today }.map(\.entry)
    undated = entries.filter { $0.day == nil }
  }

  private static func activities(_ log: ActivityLog, today: Day) -> [Entry] {
    log.activities.compactMap { activity in
      guard let dates = activity.dates, log.state(of: activity) == .scheduled else { return nil }
      let isLate = dates.to < today
      let title = Phrase(nb: activity.title.best(for: .nb), en: activity.title.best(for: .en))
      return Entry(
        topic: .activity, day: isLate ? dates.to : max(dates.from, today),
        words: isLate ? .sayWhatCame(title) : title, origin: activity.origins.record)
    }
  }

  /// The stages to come of the campaigns that are not over, each on its own day.
  private static func stages(_ log: ActivityLog, today: Day) -> [Entry] {
    log.stageDays.filter { $0.day >= today && [.planned, .scheduled].contains(log.state(of: $0.activity)) }.map {
      Entry(topic: .activity, day: $0.day, words: $0.words, origin: $0.activity.origins[$0.stage.rawValue])
    }
  }

  /// The deadlines, and the steps that have not been overtaken by a later one.
  private static func consultations(_ log: ActivityLog, today: Day) -> [Entry] {
    log.openConsultations.flatMap { consultation in
      let title = consultation.activity.title
      let names = Phrase(nb: title.best(for: .nb), en: title.best(for: .en))
      let origin = consultation.activity.origins["deadline"]
      let missed = consultation.deadline < today ? nil : consultation.steps.last { $0.day < today }
      let steps = [missed].compactMap(\.self) + consultation.steps.filter { $0.day >= today }
      return steps.map { Entry(topic: .consultation, day: $0.day, words: .step($0.step, of: names), origin: origin) }
        + [Entry(topic: .consultation, day: consultation.deadline, words: .deadline(of: names), origin: origin)]
    }
  }

  /// What the reviews of the networks say, with the day where it has one.
  private static func networks(_ registers: Registers, _ log: ActivityLog, today: Day) -> [Entry] {
    registers.networkReviews(log, on: today).flatMap { review in
      review.concerns.compactMap { concern in
        let finding = concern.finding(in: review.network)
        return Entry(
          topic: .network, day: concern.isUnderWay ? today : concern.day,
          words: finding.message, origin: finding.origin ?? review.network.origins.record)
      }
    }
  }

  /// Open feedback, evidence whose link nobody has checked, and products that nobody knows how far they have come.
  private static func records(_ registers: Registers, _ plan: Plan) -> [Entry] {
    let products = registers.products
    let map = HandOverMap(products, regions: plan.regions)
    return registers.feedback.filter(\.isOpen).map {
      Entry(topic: .feedback, day: nil, words: .answer($0), origin: $0.origins.record)
    }
      + registers.evidence.filter { $0.link != nil && $0.checked == nil }.map {
        Entry(topic: .evidence, day: nil, words: .checkLink($0), origin: $0.origins.record)
      }
      + map.products.compactMap { product in
        let regions = map.regions.filter { map.status(of: product, in: $0) == .unknown }
        guard !regions.isEmpty, let first = products.first(where: { $0.product == product }) else { return nil }
        return Entry(
          topic: .product, day: nil, words: .unknown(product, in: regions, of: map.regions.count),
          origin: first.origins.record)
      }
  }
}

extension NetworkConcern {
  /// The day it is about, where it is about one to come or one that was missed.
  fileprivate var day: Day? {
    switch self {
    case .termEnded(_, let day), .termEnding(_, let day), .mandateEnded(let day), .mandateEnding(let day),
      .evaluationComing(let day), .evaluationUnderWay(let day), .evaluationPassed(let day):
      day
    case .vacancy, .overSeats, .unplaced, .noLeader, .leaderFromHostRegion, .memberFromHost, .noMeeting, .fewMeetings:
      nil
    }
  }

  /// Whether it is about days that have begun and not ended, as an evaluation that lasts a year.
  fileprivate var isUnderWay: Bool {
    if case .evaluationUnderWay = self { true } else { false }
  }
}
