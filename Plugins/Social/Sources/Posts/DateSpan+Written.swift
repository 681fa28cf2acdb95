import SpreCore

extension DateSpan {
  /// The days as readers write them: `25.–27. november 2026`, `31. mai–2. juni 2026`.
  func written(in language: Language) -> String {
    let (start, end) = (from.written(in: language), to.written(in: language))
    if from == to { return end }
    guard from.year == to.year else { return "\(start) – \(end)" }
    switch language {
    case .nb, .nn:
      let first = from.month == to.month ? "\(from.day)." : start.withoutLastWord
      return "\(first)–\(end)"
    case .en: return "\(from.month == to.month ? "\(from.day)" : start.withoutLastWord)–\(end)"
    case .se, .sma, .smj:
      guard from.month == to.month else { return "\(start) – \(end)" }
      let month = end.prefix { $0 != " " }
      return "\(month) \(from.day).–\(to.day). b. \(to.year)"
    }
  }
}

extension String {
  /// The text up to its last space.
  fileprivate var withoutLastWord: String { lastIndex(of: " ").map { String(self[..<$0]) } ?? self }
}
