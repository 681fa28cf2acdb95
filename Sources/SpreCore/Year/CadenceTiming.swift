/// When within its period a measure is carried out, read from the planner's own words.
///
/// Understood are, in bokmål, nynorsk and English: a day of the month (`den 15.`), a weekday of the month (`første
/// tirsdag`, `last Friday`), and parts of the year with their month (`mars og september`, `10. oktober`, `31. mai–2.
/// juni`, `første tirsdag i mars`). Nothing else is guessed at.
public enum CadenceTiming: Sendable, Hashable {
  /// A day of every month, 1 to 31.
  case day(Int)
  /// The first to fourth of a weekday in every month, or the last one; Monday is 1.
  case weekday(Place, Int)
  /// Parts of the year, in the order written.
  case parts([Part])

  /// Which one of a month's days of one name.
  public enum Place: Int, Sendable, Hashable {
    case first = 1, second, third, fourth, last
  }

  /// A part of any year.
  public enum Part: Sendable, Hashable {
    /// A month, no more precisely.
    case month(Int)
    /// A day.
    case day(month: Int, day: Int)
    /// The days from a first to a last one, both included.
    case days(from: YearDay, to: YearDay)
    /// A weekday of a month.
    case weekday(Place, Int, month: Int)
  }

  /// A day of any year.
  public struct YearDay: Sendable, Hashable {
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int

    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  /// Reads a planner's words, or gives nothing when they are not understood.
  public init?(_ words: String) {
    let pieces = TimingWords.pieces(of: words)
    guard !pieces.isEmpty else { return nil }
    var parts: [Part] = []
    for piece in pieces {
      guard let read = TimingPiece(piece) else { return nil }
      switch (read, parts.last) {
      case (.day(let day), nil) where pieces.count == 1:
        self = .day(day)
        return
      case (.weekday(let place, let weekday), nil) where pieces.count == 1:
        self = .weekday(place, weekday)
        return
      // "The first Tuesday of March and September" is said of both months.
      case (.part(.month(let month)), .weekday(let place, let weekday, _)?):
        parts.append(.weekday(place, weekday, month: month))
      // "15 March and September" may mean a day or the month, and so means nothing.
      case (.part(.month), .day?), (.part(.month), .days?): return nil
      case (.part(let part), _): parts.append(part)
      default: return nil
      }
    }
    self = .parts(parts)
  }
}

/// One of the pieces that "and" or a comma parts.
private enum TimingPiece {
  case day(Int)
  case weekday(CadenceTiming.Place, Int)
  case part(CadenceTiming.Part)

  /// Reads a piece by its shape: which sorts of words stand in it, and in what order.
  init?(_ words: [TimingWords.Word]) {
    let values = words.map(\.value)
    switch String(words.map(\.sort.rawValue)) {
    case "n" where (1...31).contains(values[0]): self = .day(values[0])
    case "m": self = .part(.month(values[0]))
    case "nm": self.init(values[0], of: values[1])
    case "mn": self.init(values[1], of: values[0])
    case "pw", "nw":
      guard let place = Self.place(values[0], words[0].sort) else { return nil }
      self = .weekday(place, values[1])
    case "pwm", "nwm":
      guard let place = Self.place(values[0], words[0].sort) else { return nil }
      self = .part(.weekday(place, values[1], month: values[2]))
    case "n-nm": self.init(values[0], values[3], values[2], values[3])
    case "mn-n": self.init(values[1], values[0], values[3], values[0])
    case "nm-nm": self.init(values[0], values[1], values[3], values[4])
    case "mn-mn": self.init(values[1], values[0], values[4], values[3])
    default: return nil
    }
  }

  private static func place(_ value: Int, _ sort: TimingWords.Sort) -> CadenceTiming.Place? {
    // A number may say the first to the fourth, and not the last.
    sort == .number && value > 4 ? nil : CadenceTiming.Place(rawValue: value)
  }

  private init?(_ day: Int, of month: Int) {
    guard Self.isDay(day, of: month) else { return nil }
    self = .part(.day(month: month, day: day))
  }

  private init?(_ first: Int, _ month: Int, _ last: Int, _ other: Int) {
    guard Self.isDay(first, of: month), Self.isDay(last, of: other), (month, first) <= (other, last) else { return nil }
    self = .part(.days(from: .init(month: month, day: first), to: .init(month: other, day: last)))
  }

  /// Whether some year has the day.
  private static func isDay(_ day: Int, of month: Int) -> Bool { Day(year: 2000, month: month, day: day) != nil }
}
