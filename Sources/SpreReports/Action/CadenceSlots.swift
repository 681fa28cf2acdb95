import SpreCore

/// The stretches of a year in which a measure should come round, and those that nothing is set down for.
struct CadenceSlots: Sendable {
  /// The stretches, from the first to the last.
  let all: [DateSpan]
  /// Those that no activity lies in.
  let open: [DateSpan]

  /// An activity fills the stretch that it begins in; one of which only the year is known fills no shorter stretch.
  init(_ cadence: Cadence, in year: Int, activities: [Activity]) {
    let months =
      switch cadence.every {
      case .month: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    all = stride(from: 1, through: 12, by: months).compactMap { month in
      guard let first = DateSpan(year: year, month: month), let last = DateSpan(year: year, month: month + months - 1)
      else { return nil }
      return DateSpan(from: first.from, to: last.to)
    }
    open = all.filter { slot in
      !activities.contains { activity in
        if let dates = activity.dates { return slot.overlaps(DateSpan(dates.from)) }
        return activity.days.map { slot.from <= $0.from && $0.to <= slot.to } ?? false
      }
    }
  }
}

extension Telling {
  /// A stretch of a year by its name: a month, a quarter, a half-year or the year.
  func slot(_ span: DateSpan) -> String {
    switch span.to.month - span.from.month + 1 {
    case 1: ReportPhrase.month(span.from.month)[language]
    case 3: ActionWords.quarter(span.to.month / 3)[language]
    case 6: ActionWords.half(span.to.month / 6)[language]
    default: String(span.from.year)
    }
  }
}

extension ReportPhrase {
  /// The name of a month, 1 to 12.
  static func month(_ number: Int) -> ReportPhrase {
    let name = ReaderPhrase.month(number)
    return ReportPhrase(nb: name.nb, nn: name.nn, en: name.en)
  }
}
