import SpreCore

extension DraftIndex {
  /// The activities as a person looks for them: those at hand soonest first, then the past latest first, then undated.
  ///
  /// An activity that lasts over today is at hand. Those of the same dates come by id.
  var ordered: [Entry] {
    entries.sorted { a, b in
      let (x, y) = (part(a), part(b))
      guard x == y else { return x < y }
      guard let first = a.dates, let second = b.dates, first != second else { return a.activity < b.activity }
      return x == .atHand ? first < second : first > second
    }
  }

  private enum Part: Int, Comparable {
    case atHand
    case past
    case undated

    static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  private func part(_ entry: Entry) -> Part {
    guard let dates = entry.dates else { return .undated }
    return dates.to >= today ? .atHand : .past
  }
}
