/// An activity that a measure's cadence asks for, before anybody has made its file.
public struct ProposedActivity: Sendable, Hashable {
  /// The id: the measure's with the month, as `nyhetsbrev-2027-03`, or with the year.
  public var id: String
  /// The title: the measure's name with the month or the year, in every language that the name has.
  public var title: LocalizedText
  /// The kind's id.
  public var kind: String
  /// The measure's id.
  public var measure: String
  /// The days, or the month or year.
  public var days: DateSpan
  /// Whether the days are exact.
  public var isExact: Bool
  /// What a person should know of the days: that they were moved, or that people are off.
  public var note: Phrase?

  /// Makes the activity of a slot, or nothing for a slot without a time.
  init?(_ slot: CadenceSlot, _ measure: Measure, kind: String) {
    switch slot.time {
    case .none: return nil
    case .day(let day, let wished):
      (days, isExact) = (DateSpan(day), true)
      if day != wished { note = .moved(from: wished) }
    case .days(let span):
      (days, isExact) = (span, true)
      let off = (0...span.from.days(until: span.to)).map { span.from.adding(days: $0) }.filter { !$0.isWorkingDay }
      if !off.isEmpty { note = .daysOff(off) }
    case .roughly(let span): (days, isExact) = (span, false)
    }
    self.kind = kind
    self.measure = measure.id
    let isYear = measure.cadence?.every == .year
    let (year, month) = (days.from.year, days.from.month)
    id = isYear ? "\(measure.id)-\(year)" : "\(measure.id)-\(year)-\(month < 10 ? "0" : "")\(month)"
    let titles = measure.name.texts.map { language, name in
      (language, isYear ? "\(name) \(year)" : "\(name), \(ReaderPhrase.month(month)[language]) \(year)")
    }
    title = LocalizedText(Dictionary(titles) { first, _ in first })
  }
}
