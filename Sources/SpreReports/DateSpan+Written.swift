import SpreCore

extension DateSpan {
  /// The days as readers of a working language write them, such as `3.–5. november 2026`; what both share stands once.
  func written(in language: WorkingLanguage) -> String {
    let last = to.written(in: language.read)
    guard from != to else { return last }
    let first = from.written(in: language.read)
    let isSameMonth = (from.year, from.month) == (to.year, to.month)
    // Both languages end in the month and the year, with a space before each.
    let shared = isSameMonth ? 2 : from.year == to.year ? 1 : 0
    let start = first.split(separator: " ").dropLast(shared).joined(separator: " ")
    return isSameMonth ? "\(start)–\(last)" : "\(start) – \(last)"
  }
}
