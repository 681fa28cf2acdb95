import SpreCore

/// The words of the pressure in a terminal.
enum PressureWords {
  static let group = Phrase(nb: "Gruppe", en: "Group")
  static let sent = Phrase(nb: "Sendt", en: "Sent")
  static let planned = Phrase(nb: "Planlagt", en: "Planned")
  static let together = Phrase(nb: "Sammen", en: "Together")
  static let cap = Phrase(nb: "Tak", en: "Cap")
  static let when = Phrase(nb: "Flest sammen", en: "Most together")
  static let noCap = Phrase(nb: "ikke satt", en: "not set")
  static let nothing = Phrase(nb: "ingen", en: "none")
  static let over = Phrase(nb: "Over taket", en: "Over the cap")
  static let listed = Phrase(nb: "Talt fra", en: "Counted from")
  static let undated = Phrase(
    nb: "Uten dag, og derfor ikke i noe vindu", en: "Without a day, and so in no window")
  static let wasSent = Phrase(nb: "sendt", en: "sent")
  static let isPlanned = Phrase(nb: "planlagt", en: "planned")
  static let already = Phrase(nb: "Får fra før", en: "Gets already")
  static let withThis = Phrase(nb: "Med denne", en: "With this one")
  static let fits = Phrase(nb: "innenfor", en: "within it")
  static let isOver = Phrase(nb: "over taket", en: "over the cap")
  static let window = Phrase(nb: "Vindu", en: "Window")
  static let notPush = Phrase(
    nb: "Tiltaket har ikke «push: true», så aktiviteten kommer ikke uoppfordret og teller ikke.",
    en: "The measure does not have 'push: true', so the activity does not come unasked and does not count.")
  static let explanation = Phrase(
    nb: "Tallene er uoppfordrede meldinger fra tiltak med «push: true». Grupper overlapper, så en person kan ha fått "
      + "flere: tallet er det minste for en i gruppen.",
    en: "The numbers are messages unasked, from measures with 'push: true'. Groups overlap, so a person may have got "
      + "more: the number is the least for one in the group.")

  static func total(_ period: DateSpan?) -> Phrase {
    let days = CoverageWords.period(period)
    return Phrase(nb: "Meldinger i alt. \(days.nb)", en: "Messages in all. \(days.en)")
  }

  static func most(_ window: PressureWindow) -> Phrase {
    Phrase(nb: "Flest på \(window.days) dager:", en: "Most in \(window.days) days:")
  }

  static func days(_ window: PressureWindow) -> Phrase {
    Phrase(nb: "\(window.days) dager", en: "\(window.days) days")
  }

  static func around(_ day: Day) -> Phrase {
    Phrase(
      nb: "Meldinger i det fulleste vinduet som har \(day) i seg, uten den som kommer til:",
      en: "Messages in the fullest window that holds \(day), without the one to be added:")
  }

  static func breach(_ group: String, _ window: PressureWindow, _ load: PressureLoad, cap: Int) -> Phrase {
    Phrase(
      nb: "\(group), \(window.days) dager: \(load.count), taket er \(cap), \(span(load))",
      en: "\(group), \(window.days) days: \(load.count), the cap is \(cap), \(span(load))")
  }

  static func span(_ load: PressureLoad) -> String { "\(load.days.from)–\(load.days.to)" }
}
