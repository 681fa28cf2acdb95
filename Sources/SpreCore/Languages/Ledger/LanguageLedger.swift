/// What has gone out to the public in each language, counted from the log of deliveries.
///
/// Three rules make an edition, a page or a post count once, also where the log is from before channels said which of
/// their words count. Files of one activity whose paths differ only in their ending are one text: of those that went
/// out first the HTML counts, else the one with most words. A page of the web site is one text whichever activity
/// lays it there. And a text counts on the day that it first went out, however often it is logged.
///
/// A text that carries an item which is not for everyone is left out whole.
public struct LanguageLedger: Sendable, Hashable {
  /// The days that are counted.
  public var period: DateSpan
  /// The texts that went out in the period, by day, activity and path.
  public var texts: [LedgerText]
  /// The texts that went out in the period and do not count, since they carry an item that is not public.
  public var leftOut: [LedgerText]

  /// The activities of channels that were delivered in the period and left no text in the log, so that nobody can
  /// tell their words.
  public var untold: [Activity]

  /// Counts the deliveries of a log; items that are no longer there are taken to be public.
  public init(plan: Plan = Plan(), log: ActivityLog, items: [KnowledgeItem], period: DateSpan) {
    self.period = period
    untold = log.activities.filter { activity in
      plan.channel(of: activity) != nil && log.state(of: activity) == .delivered
        && activity.days?.overlaps(period) == true
        && log.deliveries[activity.id, default: []].allSatisfy(\.parts.isEmpty)
    }
    let known = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    let posts = Set(log.activities.filter { $0.kind == "post" }.map(\.id))
    var first: [String: Candidate] = [:]
    for (activity, deliveries) in log.deliveries {
      let isPost = posts.contains(activity)
      for delivery in deliveries {
        for part in delivery.parts where part.words > 0 {
          let candidate = Candidate(part: part, delivery: delivery, activity: activity, isPost: isPost)
          if let other = first[candidate.key], other.goesBefore(candidate) { continue }
          first[candidate.key] = candidate
        }
      }
    }
    var texts: [LedgerText] = []
    var leftOut: [LedgerText] = []
    for candidate in first.values where period.from <= candidate.delivery.date && candidate.delivery.date <= period.to {
      let text = candidate.text(items: known)
      if candidate.part.items.contains(where: { known[$0]?.isPublic == false }) {
        leftOut.append(text)
      } else {
        texts.append(text)
      }
    }
    self.texts = texts.inOrder()
    self.leftOut = leftOut.inOrder()
  }

  /// What went out in each language; texts without one are under nothing.
  public var byLanguage: [Language?: LanguageTally] { texts.tallied }

  /// What went out in each language by the channel's id; deliveries without a channel are under nothing.
  public var byChannel: [String?: [Language?: LanguageTally]] {
    Dictionary(grouping: texts, by: \.channel).mapValues(\.tallied)
  }

  /// What went out in a language.
  public subscript(language: Language?) -> LanguageTally { byLanguage[language] ?? LanguageTally() }

  /// The words in bokmål and nynorsk together, which the shares are of.
  public var norwegianWords: Int { self[.nb].words + self[.nn].words }

  /// The share of a form among the words in bokmål and nynorsk, 0 to 1; nothing where there are none.
  public func share(of form: Language) -> Double? {
    norwegianWords > 0 ? Double(self[form].words) / Double(norwegianWords) : nil
  }
}

extension Sequence<LedgerText> {
  /// What the texts add up to in each language.
  public var tallied: [Language?: LanguageTally] {
    reduce(into: [:]) { sum, text in
      for (language, tally) in text.tallies { sum[language, default: LanguageTally()] += tally }
    }
  }

  fileprivate func inOrder() -> [LedgerText] {
    sorted { ($0.day, $0.activity, $0.path) < ($1.day, $1.activity, $1.path) }
  }
}

/// One file of one delivery, as it competes with others that carry the same text.
private struct Candidate {
  let part: Delivery.Part
  let delivery: Delivery
  let activity: String
  let isPost: Bool

  /// What texts are told apart by: the path without its ending, inside the activity unless it is a web page's.
  var key: String {
    let name = part.path.lastIndex(of: "/").map { part.path[$0...] } ?? part.path[...]
    let stem = name.lastIndex(of: ".").map { String(part.path[..<$0]) } ?? part.path
    return stem.hasPrefix(Site.folder + "/") ? stem : activity + "/" + stem
  }

  /// Whether this file counts rather than another of the same text.
  func goesBefore(_ other: Candidate) -> Bool {
    if delivery.date != other.delivery.date { return delivery.date < other.delivery.date }
    if isPage != other.isPage { return isPage }
    if part.words != other.part.words { return part.words > other.part.words }
    return (activity, part.path, delivery.channel ?? "") < (
      other.activity, other.part.path, other.delivery.channel ?? ""
    )
  }

  func text(items: [String: KnowledgeItem]) -> LedgerText {
    LedgerText(
      part, day: delivery.date, channel: delivery.channel, activity: activity, isPost: isPost, items: items)
  }

  private var isPage: Bool { part.path.hasSuffix(".html") || part.path.hasSuffix(".htm") }
}
