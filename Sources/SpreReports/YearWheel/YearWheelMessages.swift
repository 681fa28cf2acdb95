import SpreCore

/// The words of the year's wheel, in the picture and on its page.
enum YearWheelWords {
  static let wheel = ReportPhrase(nb: "Årshjul", nn: "Årshjul", en: "Year wheel")
  static let measures = ReportPhrase(
    nb: "Tiltakene, fra ytterst til innerst", nn: "Tiltaka, frå ytst til inst", en: "The measures, outermost first")
  static let shared = ReportPhrase(nb: "Tiltakene", nn: "Tiltaka", en: "The measures")
  static let other = ReportPhrase(
    nb: "Tiltak utenfor planen", nn: "Tiltak utanfor planen", en: "Measures outside the plan")
  static let marks = ReportPhrase(nb: "Merkene", nn: "Merka", en: "The marks")
  static let undated = ReportPhrase(nb: "Uten dato", nn: "Utan dato", en: "Without a date")
  static let today = ReportPhrase(nb: "i dag", nn: "i dag", en: "today")
  static let holiday = ReportPhrase(nb: "helligdag", nn: "heilagdag", en: "public holiday")
  static let week = ReportPhrase(nb: "uke", nn: "veke", en: "week")
  static let weeks = ReportPhrase(nb: "ukenummer ytterst", nn: "vekenummer ytst", en: "week numbers outermost")
  static let span = ReportPhrase(nb: "varer flere dager", nn: "varer fleire dagar", en: "lasts several days")
  static let overdue = ReportPhrase(nb: "på overtid", nn: "på overtid", en: "overdue")
  static let off = ReportPhrase(nb: "avlyst eller avslått", nn: "avlyst eller avslått", en: "cancelled or refused")
  static let monthOnly = ReportPhrase(
    nb: "bare måneden er kjent", nn: "berre månaden er kjend", en: "only the month is known")
  static let short = ReportPhrase(nb: "Nr.", nn: "Nr.", en: "No.")
  static let date = ReportPhrase(nb: "Dato", nn: "Dato", en: "Date")
  static let month = ReportPhrase(nb: "Måned", nn: "Månad", en: "Month")
  static let number = ReportPhrase(nb: "Tiltak", nn: "Tiltak", en: "Measure")
  static let activity = ReportPhrase(nb: "Aktivitet", nn: "Aktivitet", en: "Activity")
  static let state = ReportPhrase(nb: "Status", nn: "Status", en: "State")
  static let sum = ReportPhrase(nb: "Aktiviteter", nn: "Aktivitetar", en: "Activities")
  static let byMonth = ReportPhrase(
    nb: "Alle aktivitetene, måned for måned", nn: "Alle aktivitetane, månad for månad",
    en: "All activities, month by month")
  static let measureTable = ReportPhrase(nb: "Tiltakene i tall", nn: "Tiltaka i tal", en: "The measures in numbers")
  static let measureCaption = ReportPhrase(
    nb: "Årets aktiviteter etter tiltak", nn: "Aktivitetane i året etter tiltak", en: "The year's activities by measure"
  )
  static let scroll = ReportPhrase(
    nb: "Bildet av årshjulet, ruller sidelengs", nn: "Biletet av årshjulet, rullar sidelengs",
    en: "The picture of the year wheel, scrolls sideways")
  static let caption = ReportPhrase(
    nb: "Tallet i et merke er nummeret på tiltaket. Januar er øverst, og året går med klokka. "
      + "Listen over alle aktivitetene sier det samme.",
    nn: "Talet i eit merke er nummeret på tiltaket. Januar er øvst, og året går med klokka. "
      + "Lista over alle aktivitetane seier det same.",
    en: "The number in a mark is the measure's. January is at the top, and the year goes clockwise. "
      + "The list of all activities says the same.")
  static let nothing = ReportPhrase(
    nb: "Ingen aktiviteter.", nn: "Ingen aktivitetar.", en: "No activities.")

  /// The name of the wheel of a year.
  static func title(_ year: Int) -> ReportPhrase {
    ReportPhrase(nb: "\(wheel.nb) \(year)", nn: "\(wheel.nn) \(year)", en: "\(wheel.en) \(year)")
  }

  /// An activity's state.
  static func state(_ state: ActivityState) -> ReportPhrase {
    switch state {
    case .planned: ReportPhrase(nb: "planlagt", nn: "planlagt", en: "planned")
    case .scheduled: ReportPhrase(nb: "tidfestet", nn: "tidfesta", en: "scheduled")
    case .delivered: ReportPhrase(nb: "levert", nn: "levert", en: "delivered")
    case .cancelled: ReportPhrase(nb: "avlyst", nn: "avlyst", en: "cancelled")
    case .refused: ReportPhrase(nb: "avslått", nn: "avslått", en: "refused")
    case .continued: ReportPhrase(nb: "videreført", nn: "vidareført", en: "continued")
    }
  }

  /// How many activities there are, and how many in each state.
  static func summary(_ wheel: YearWheel, _ language: ReportLanguage) -> String {
    let count = wheel.entries.count
    guard count > 0 else { return nothing[language] }
    let states = ActivityState.allCases.compactMap { state -> String? in
      let number = wheel.entries.count { $0.state == state }
      return number == 0 ? nil : "\(number) \(self.state(state)[language])"
    }
    let all = ReportPhrase(
      nb: count == 1 ? "1 aktivitet" : "\(count) aktiviteter", nn: count == 1 ? "1 aktivitet" : "\(count) aktivitetar",
      en: count == 1 ? "1 activity" : "\(count) activities")
    let late = wheel.entries.count(where: \.isOverdue)
    return "\(all[language]): \(language.list(states))" + (late == 0 ? "." : ", \(late) \(overdue[language]).")
  }

  /// Today, with its week.
  static func todayLine(_ today: Day, _ language: ReportLanguage) -> String {
    "\(Self.today[language]) \(today.short(in: language)), \(week[language]) \(today.isoWeek.week)"
  }

  /// How many more there are than there is room for.
  static func more(_ count: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "og \(count) til, se listen", nn: "og \(count) til, sjå lista", en: "and \(count) more, see the list")
  }

  /// Several activities in one mark.
  static func together(_ count: Int) -> ReportPhrase {
    ReportPhrase(nb: "\(count) aktiviteter til", nn: "\(count) aktivitetar til", en: "\(count) more activities")
  }

  /// The measures without anything this year.
  static func idle(_ year: Int, _ names: String) -> ReportPhrase {
    ReportPhrase(
      nb: "Ingen aktiviteter i \(year): \(names)", nn: "Ingen aktivitetar i \(year): \(names)",
      en: "No activities in \(year): \(names)")
  }

  /// When an activity is, in words.
  static func time(_ time: YearWheel.Time, year: Int, _ language: ReportLanguage) -> String {
    switch time {
    case .days(let span): span.written(in: language.language)
    case .month(let month): "\(ReaderPhrase.month(month)[language.language]) \(year)"
    case .unknown: undated[language].lowercased()
    }
  }

  /// An entry in words, for the tip of its mark.
  static func tip(_ entry: YearWheel.Entry, in wheel: YearWheel, _ language: ReportLanguage) -> String {
    let measure = wheel.plan.measure(entry.activity.measure)?.name.best(for: language.language)
    let title = entry.activity.title.best(for: language.language)
    let words = [measure ?? entry.activity.measure, standing(entry, language)].joined(separator: ", ")
    return "\(time(entry.time, year: wheel.year, language)): \(title) (\(words))"
  }

  /// How far an entry has come, in words.
  static func standing(_ entry: YearWheel.Entry, _ language: ReportLanguage) -> String {
    state(entry.state)[language] + (entry.isOverdue ? ", \(overdue[language])" : "")
  }
}
