extension ReaderPhrase {
  /// The name of a month, 1 to 12, as it stands alone (CLDR 46, stand-alone wide names).
  public static func month(_ number: Int) -> ReaderPhrase { months[number - 1] }

  private static let months = [
    ReaderPhrase(nb: "januar", nn: "januar", en: "January", se: "ođđajagemánnu"),
    ReaderPhrase(nb: "februar", nn: "februar", en: "February", se: "guovvamánnu"),
    ReaderPhrase(nb: "mars", nn: "mars", en: "March", se: "njukčamánnu"),
    ReaderPhrase(nb: "april", nn: "april", en: "April", se: "cuoŋománnu"),
    ReaderPhrase(nb: "mai", nn: "mai", en: "May", se: "miessemánnu"),
    ReaderPhrase(nb: "juni", nn: "juni", en: "June", se: "geassemánnu"),
    ReaderPhrase(nb: "juli", nn: "juli", en: "July", se: "suoidnemánnu"),
    ReaderPhrase(nb: "august", nn: "august", en: "August", se: "borgemánnu"),
    ReaderPhrase(nb: "september", nn: "september", en: "September", se: "čakčamánnu"),
    ReaderPhrase(nb: "oktober", nn: "oktober", en: "October", se: "golggotmánnu"),
    ReaderPhrase(nb: "november", nn: "november", en: "November", se: "skábmamánnu"),
    ReaderPhrase(nb: "desember", nn: "desember", en: "December", se: "juovlamánnu"),
  ]
}

extension Day {
  /// The date as readers of a language write it, such as `3. november 2026`.
  public func written(in language: Language) -> String {
    let name = ReaderPhrase.month(month)[language]
    return switch language {
    case .nb, .nn: "\(day). \(name) \(year)"
    case .en: "\(day) \(name) \(year)"
    // The month stands in the genitive before its day: skábmamánnu, skábmamánu 3. b.
    case .se, .sma, .smj: "\(name.dropLast(5))mánu \(day). b. \(year)"
    }
  }
}

extension DateSpan {
  /// The days as readers write them, such as `25.–27. november 2026`; what the first and the last share stands once.
  public func written(in language: Language) -> String {
    let (first, last) = (from.written(in: language), to.written(in: language))
    if from == to { return last }
    let isSameMonth = (from.year, from.month) == (to.year, to.month)
    switch language {
    case .nb, .nn, .en:
      // These languages end in the month and the year, with a space before each.
      let shared = isSameMonth ? 2 : from.year == to.year ? 1 : 0
      let start = first.split(separator: " ").dropLast(shared).joined(separator: " ")
      return isSameMonth ? "\(start)–\(last)" : "\(start) – \(last)"
    case .se, .sma, .smj:
      let month = last.prefix { $0 != " " }
      return isSameMonth ? "\(month) \(from.day).–\(to.day). b. \(to.year)" : "\(first) – \(last)"
    }
  }
}
