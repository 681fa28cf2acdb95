import SpreCore

/// The stretches of a year in which a measure should come round, and those that nothing is set down for.
struct CadenceSlots: Sendable {
  /// The stretches, from the first to the last.
  let all: [DateSpan]
  /// Those that no activity lies in and whose time has not passed.
  let open: [DateSpan]
  /// Those that no activity lies in, and whose time has passed.
  let passed: [DateSpan]

  /// Activities fill stretches as they do where a year is laid out; those called off too, as somebody decided that.
  init(_ cadence: Cadence, in year: Int, activities: [Activity], on today: Day) {
    all = cadence.stretches(in: year)
    let empty = all.filter { stretch in !activities.contains { $0.fills(stretch) } }
    let times = Dictionary(cadence.slots(in: year).map { ($0.period, $0.time) }) { first, _ in first }
    let hasPassed = { (stretch: DateSpan) in (times[stretch]?.days ?? stretch).to < today }
    open = empty.filter { !hasPassed($0) }
    passed = empty.filter(hasPassed)
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
