/// One edition, page or post that went out, as it counts in the ledger.
public struct LedgerText: Sendable, Hashable {
  /// The id of the activity that it went out with.
  public var activity: String
  /// The path of the file that its words were counted in, from the activity's folder.
  public var path: String
  /// The day it first went out.
  public var day: Day
  /// The id of the channel, where the log names one.
  public var channel: String?
  /// Whether it is a post in social media, by its activity's kind.
  public var isPost: Bool
  /// The language it came out in, where it has one.
  public var language: Language?
  /// What it adds to each language; a text with passages in another language adds to that one too.
  public var tallies: [Language?: LanguageTally]

  /// The tally in all languages together.
  public var total: LanguageTally { tallies.values.reduce(LanguageTally(), +) }
}

extension LedgerText {
  /// Counts a text of the log.
  ///
  /// An item counts in the language that its readers met: where parts of the text are in another language, an item
  /// that has no version in the text's own counts as the language it is written in.
  init(
    _ part: Delivery.Part, day: Day, channel: String?, activity: String, isPost: Bool, items: [String: KnowledgeItem]
  ) {
    self.activity = activity
    path = part.path
    self.day = day
    self.channel = channel
    self.isPost = isPost
    language = part.language
    let foreign = part.foreign.filter { $0.key != part.language }
    var tallies: [Language?: LanguageTally] = [
      part.language: LanguageTally(texts: 1, words: max(0, part.words - foreign.values.reduce(0, +)))
    ]
    for (language, words) in foreign { tallies[language, default: LanguageTally()].words += words }
    for id in part.items {
      var met = part.language
      if let own = part.language, !foreign.isEmpty, let item = items[id] { met = item.version(for: own).language }
      tallies[met, default: LanguageTally()].items += 1
    }
    self.tallies = tallies
  }
}
