/// What laying out a year says.
extension Phrase {
  static func whenIsNotSaid(_ every: Cadence.Period) -> Phrase {
    let examples = every.examples
    return Phrase(
      nb: "planen sier ikke når; skriv «on», som \(examples.nb)",
      en: "the plan does not say when; write 'on', as \(examples.en)")
  }

  static let noSuchDay = Phrase(nb: "måneden har ingen slik dag", en: "the month has no such day")
  static let monthOff = Phrase(nb: "planen tar fri den måneden", en: "the plan takes the month off")
  static let hasPassed = Phrase(nb: "tiden er passert", en: "the time has passed")

  static func isTaken(_ id: String) -> Phrase {
    Phrase(nb: "en annen aktivitet heter «\(id)»", en: "another activity is called '\(id)'")
  }

  static func moved(from day: Day) -> Phrase {
    let why =
      day.isHalfDay
      ? Phrase(nb: "som er en halv dag", en: "half a day") : Phrase(nb: "som er en fridag", en: "a day off")
    return Phrase(
      nb: "flyttet fra \(day.written(in: .nb)), \(why.nb)", en: "moved from \(day.written(in: .en)), \(why.en)")
  }

  /// The days off among some days, and those that are half days.
  static func daysOff(_ days: [Day]) -> Phrase {
    let parts = [
      (Phrase(nb: "fridager", en: "days off"), days.filter { !$0.isHalfDay }),
      (Phrase(nb: "halve dager", en: "half days"), days.filter(\.isHalfDay)),
    ].filter { !$0.1.isEmpty }
    func list(_ language: Language, _ label: (Phrase) -> String) -> String {
      parts.map { "\(label($0)): \($1.map { $0.written(in: language) }.joined(separator: ", "))" }
        .joined(separator: "; ")
    }
    return Phrase(nb: list(.nb, \.nb), en: list(.en, \.en))
  }
}

extension Measure {
  /// The warning that the words of the cadence are not understood, where they are not.
  public var cadenceFinding: Finding? {
    guard let cadence, let on = cadence.on, !cadence.isUnderstood else { return nil }
    let examples = cadence.every.examples
    var origin = origins["cadence"]
    origin.field += ".on"
    return Finding(
      .warning, "plan.cadence.on",
      Phrase(
        nb: "«\(on)» er ikke til å forstå som en tid i perioden, så året kan ikke legges ut etter det.",
        en: "'\(on)' cannot be understood as a time within the period, so no year can be laid out by it."),
      fix: Phrase(nb: "Skriv som \(examples.nb).", en: "Write it as \(examples.en)."), at: origin)
  }
}

extension Cadence.Period {
  /// Ways to write when in the period, for one who has to.
  fileprivate var examples: Phrase {
    switch self {
    case .month: Phrase(nb: "«første tirsdag» eller «den 15.»", en: "'first Tuesday' or 'the 15th'")
    case .quarter:
      Phrase(
        nb: "«mars, juni, september og desember» eller «første tirsdag i mars, juni, september og desember»",
        en: "'March, June, September and December' or 'first Tuesday of March, June, September and December'")
    case .halfYear:
      Phrase(
        nb: "«mars og september» eller «15. mars og 15. september»",
        en: "'March and September' or '15 March and 15 September'")
    case .year:
      Phrase(
        nb: "«31. mai–2. juni», «10. oktober», «første tirsdag i mars» eller «mars»",
        en: "'31 May-2 June', '10 October', 'first Tuesday of March' or 'March'")
    }
  }
}

extension Day {
  /// Whether it is an eve that would be a whole working day but for that.
  fileprivate var isHalfDay: Bool { isNorwegianEve && weekday < 6 }
}
