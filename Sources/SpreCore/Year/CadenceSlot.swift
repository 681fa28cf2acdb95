/// A stretch of a year in which a measure comes round once, and when in it the plan says so.
public struct CadenceSlot: Sendable, Hashable {
  /// When a measure is to be carried out, as precisely as the plan says.
  public enum Time: Sendable, Hashable {
    /// A day that people are at work, and the one that the plan's words lead to where that is another.
    case day(Day, wished: Day)
    /// The days that the plan names, whatever weekdays they are.
    case days(DateSpan)
    /// A month or a year.
    case roughly(DateSpan)
    /// No time, with the reason.
    case none(Phrase)
  }

  /// The stretch: a month, a quarter, half a year or a year.
  public var period: DateSpan
  /// When in it.
  public var time: Time
}

extension Cadence {
  /// The slots of a year in order; none when the words of `on` are not understood.
  public func slots(in year: Int) -> [CadenceSlot] {
    let periods = periods(in: year)
    guard let on else {
      return periods.map { CadenceSlot(period: $0, time: time(unsaid: $0)) }
    }
    guard let timing = CadenceTiming(on), suits(timing) else { return [] }
    return periods.enumerated().map { index, period in
      CadenceSlot(period: period, time: time(timing, in: period, index: index).excepting(except))
    }
  }

  /// Whether the slots can be told: whether `on` is absent, or understood and as many parts as the year has periods.
  public var isUnderstood: Bool { on.map { CadenceTiming($0).map(suits) ?? false } ?? true }

  private var months: Int {
    switch every {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }

  /// The stretches of a year in which it comes round once each, but for the months that it takes off.
  public func stretches(in year: Int) -> [DateSpan] {
    periods(in: year).filter { every != .month || !except.contains($0.from.month) }
  }

  private func periods(in year: Int) -> [DateSpan] {
    stride(from: 1, through: 12, by: months).compactMap { first in
      let last = first + months - 1
      guard let from = Day(year: year, month: first, day: 1),
        let to = Day(year: year, month: last, day: Day.length(of: last, in: year))
      else { return nil }
      return DateSpan(from: from, to: to)
    }
  }

  /// Whether the words are about the period: a day of the month for a month, else one part of the year for each period.
  private func suits(_ timing: CadenceTiming) -> Bool {
    switch timing {
    case .day, .weekday: every == .month
    case .parts(let parts):
      every != .month && parts.enumerated().map { ($1.month - 1) / months == $0 }.allSatisfy { $0 }
        && parts.count == 12 / months
    }
  }

  /// The time where the plan says nothing: a month's first working day, a year as a whole.
  private func time(unsaid period: DateSpan) -> CadenceSlot.Time {
    switch every {
    case .month:
      let first = period.from.nextWorkingDay
      return CadenceSlot.Time.day(first, wished: first).excepting(except)
    case .year: return .roughly(period)
    case .quarter, .halfYear: return .none(.whenIsNotSaid(every))
    }
  }

  private func time(_ timing: CadenceTiming, in period: DateSpan, index: Int) -> CadenceSlot.Time {
    let (year, month) = (period.from.year, period.from.month)
    switch timing {
    case .day(let day): return working(Day(year: year, month: month, day: day), in: period)
    case .weekday(let place, let weekday):
      return working(.the(place, weekday, month: month, year: year), in: period)
    case .parts(let parts):
      switch parts[index] {
      case .month(let month): return DateSpan(year: year, month: month).map { .roughly($0) } ?? .none(.noSuchDay)
      case .day(let month, let day): return working(Day(year: year, month: month, day: day), in: period)
      case .weekday(let place, let weekday, let month):
        return working(.the(place, weekday, month: month, year: year), in: period)
      case .days(let from, let to):
        guard let from = Day(year: year, month: from.month, day: from.day),
          let to = Day(year: year, month: to.month, day: to.day), let span = DateSpan(from: from, to: to)
        else { return .none(.noSuchDay) }
        return .days(span)
      }
    }
  }

  /// The day, or the next one that people are at work, or the last one before it when the next lies in another period.
  private func working(_ day: Day?, in period: DateSpan) -> CadenceSlot.Time {
    guard let day else { return .none(.noSuchDay) }
    let next = day.nextWorkingDay
    return .day(next <= period.to ? next : day.previousWorkingDay, wished: day)
  }
}

extension CadenceTiming.Part {
  /// The month it begins in.
  fileprivate var month: Int {
    switch self {
    case .month(let month), .day(let month, _), .weekday(_, _, let month): month
    case .days(let from, _): from.month
    }
  }
}

extension CadenceSlot.Time {
  /// The time, or none when it lies in a month that the plan takes off.
  fileprivate func excepting(_ months: [Int]) -> CadenceSlot.Time {
    let month: Int? =
      switch self {
      case .day(let day, _): day.month
      case .days(let span): span.from.month
      case .roughly(let span): span.from.month == span.to.month ? span.from.month : nil
      case .none: nil
      }
    return month.map(months.contains) == true ? .none(.monthOff) : self
  }
}

extension Day {
  /// The first, second, third, fourth or last of a weekday in a month.
  fileprivate static func the(_ place: CadenceTiming.Place, _ weekday: Int, month: Int, year: Int) -> Day? {
    guard place == .last else {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (place.rawValue - 1))
    }
    guard let last = Day(year: year, month: month, day: Day.length(of: month, in: year)) else { return nil }
    return last.adding(days: -((last.weekday - weekday + 7) % 7))
  }
}
