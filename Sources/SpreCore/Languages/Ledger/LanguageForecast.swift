/// How much of a form must still go out for it to reach its share by the end of a period.
public struct LanguageForecast: Sendable, Hashable {
  /// The last day of the period.
  public var until: Day
  /// The fewest words that do, when nothing goes out in the other form from now on.
  public var wordsAlone: Int
  /// The fewest words that do, when as much goes out in all each day as so far.
  public var wordsAtPace: Int
  /// The words that the period ends with in both forms at that pace.
  public var expectedWords: Int
  /// The mean number of words of an item so far; nothing where no item has gone out.
  public var wordsPerItem: Int?

  /// The number of items of mean length that a number of words makes, rounded up.
  public func items(for words: Int) -> Int? { wordsPerItem.map { (words + $0 - 1) / $0 } }

  /// Foresees a share in percent; nothing before the period, on or after its last day, or where nothing has gone out.
  public init?(of form: Language, percent: Int, in ledger: LanguageLedger, on today: Day) {
    let (own, all) = (ledger[form].words, ledger.norwegianWords)
    guard ledger.period.from <= today, today < ledger.period.to, all > 0, (1..<100).contains(percent) else {
      return nil
    }
    let days = ledger.period.from.days(until: today) + 1
    let length = ledger.period.from.days(until: ledger.period.to) + 1
    until = ledger.period.to
    wordsAlone = max(0, Self.roundedUp(percent * all - 100 * own, over: 100 - percent))
    expectedWords = Self.roundedUp(all * length, over: days)
    wordsAtPace = max(0, Self.roundedUp(percent * expectedWords, over: 100) - own)
    let tally = ledger[form].items > 0 ? ledger[form] : ledger[.nb] + ledger[.nn]
    wordsPerItem = tally.items > 0 && tally.words > 0 ? max(1, tally.words / tally.items) : nil
  }

  private static func roundedUp(_ n: Int, over divisor: Int) -> Int {
    n > 0 ? (n + divisor - 1) / divisor : n / divisor
  }
}
