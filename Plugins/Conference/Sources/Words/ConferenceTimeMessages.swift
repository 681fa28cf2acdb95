import SpreCore

/// What the checks of times say.
extension Finding {
  static func endNotAfterStart(_ start: ClockTime, _ end: ClockTime, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.session.end",
      Phrase(
        nb: "Økten slutter \(end), som ikke er etter starten, \(start).",
        en: "The session ends at \(end), which is not after its start, \(start)."),
      fix: Phrase(
        nb: "Rett tiden. En økt kan ikke gå over midnatt: del den i to.",
        en: "Mend the time. No session can go past midnight: make it two."), at: origin)
  }

  static func sessionWithoutDay(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.day.missing",
      Phrase(
        nb: "«\(short(title))» har ingen dag, og konferansen varer ikke bare én.",
        en: "'\(short(title))' has no day, and the conference does not last just one."),
      fix: Phrase(nb: "Legg til «day: ÅÅÅÅ-MM-DD» i økten.", en: "Add 'day: YYYY-MM-DD' to the session."), at: origin)
  }

  static func dayBackwards(_ opens: ClockTime, _ closes: ClockTime, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.day.hours",
      Phrase(
        nb: "Dagen stenger \(closes), som ikke er etter at den åpner, \(opens).",
        en: "The day closes at \(closes), which is not after it opens, \(opens)."),
      fix: Phrase(
        nb: "Rett «opens» eller «closes». Øktene er ikke holdt opp mot timene for denne dagen.",
        en: "Mend 'opens' or 'closes'. The sessions were not held against the hours of this day."), at: origin)
  }

  static func sessionOutsideDates(_ day: Day, _ dates: DateSpan, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.session.outside",
      Phrase(
        nb: "Økten er \(day), utenfor konferansens dager, \(dates).",
        en: "The session is on \(day), outside the days of the conference, \(dates)."),
      fix: Phrase(
        nb: "Rett dagen, eller «from» og «to» i aktiviteten.",
        en: "Mend the day, or 'from' and 'to' of the activity."), at: origin)
  }

  static func startsBeforeOpening(_ start: ClockTime, _ opens: ClockTime, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.session.hours",
      Phrase(
        nb: "Økten begynner \(start), før dagen åpner, \(opens).",
        en: "The session begins at \(start), before the day opens, \(opens)."),
      fix: .mendHours, at: origin)
  }

  static func endsAfterClosing(_ end: ClockTime, _ closes: ClockTime, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.session.hours",
      Phrase(
        nb: "Økten slutter \(end), etter at dagen stenger, \(closes).",
        en: "The session ends at \(end), after the day closes, \(closes)."),
      fix: .mendHours, at: origin)
  }

  static func contributionBefore(
    _ title: String, _ start: ClockTime, _ opens: ClockTime, at origin: Origin
  ) -> Finding {
    Finding(
      .error, "conference.contribution.outside",
      Phrase(
        nb: "«\(short(title))» begynner \(start), før økten, \(opens).",
        en: "'\(short(title))' begins at \(start), before the session, \(opens)."),
      fix: Phrase(
        nb: "Rett starten, eller la økten begynne tidligere.",
        en: "Mend the start, or let the session begin earlier."), at: origin)
  }

  static func contributionOverruns(
    _ title: String, _ end: ClockTime, _ closes: ClockTime, at origin: Origin
  ) -> Finding {
    let over = end.minutes - closes.minutes
    return Finding(
      .error, "conference.contribution.outside",
      Phrase(
        nb: "«\(short(title))» slutter \(over) minutter etter økten, som slutter \(closes).",
        en: "'\(short(title))' ends \(over) minutes after the session, which ends at \(closes)."),
      fix: Phrase(
        nb: "Gjør bidragene kortere, eller økten lengre.",
        en: "Shorten the contributions, or lengthen the session."), at: origin)
  }

  static func contributionsOverlap(_ title: String, _ other: String, at origin: Origin) -> Finding {
    Finding(
      .error, "conference.contribution.overlap",
      Phrase(
        nb: "«\(short(title))» begynner før «\(short(other))» i samme økt er ferdig.",
        en: "'\(short(title))' is on at the same time as '\(short(other))' in the same session."),
      fix: Phrase(
        nb: "Rett «start» eller «minutes». Uten «start» følger bidragene etter hverandre.",
        en: "Mend 'start' or 'minutes'. Without 'start' contributions follow one another."), at: origin)
  }

  static func noTimeLeft(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "conference.contribution.noTime",
      Phrase(
        nb: "Det er ingen tid igjen til «\(short(title))» i økten.",
        en: "There is no time left for '\(short(title))' in the session."),
      fix: Phrase(
        nb: "Gjør de andre bidragene kortere, eller økten lengre.",
        en: "Shorten the other contributions, or lengthen the session."), at: origin)
  }

  static func noPause(_ start: ClockTime, _ end: ClockTime, at origin: Origin) -> Finding {
    let (hours, minutes) = ((end.minutes - start.minutes) / 60, (end.minutes - start.minutes) % 60)
    return Finding(
      .warning, "conference.pause.none",
      Phrase(
        nb: "Her er det ingen pause fra \(start) til \(end), \(hours) t \(minutes) min.",
        en: "There is no break here from \(start) to \(end), \(hours) h \(minutes) min."),
      fix: Phrase(
        nb: "Legg inn en pause på minst ti minutter. En tommelfingerregel er en pause innen to og en halv time.",
        en: "Put in a break of at least ten minutes. A rule of thumb is a break within two and a half hours."),
      at: origin)
  }

  static func plenaryNotAlone(_ others: [String], at origin: Origin) -> Finding {
    let named = others.prefix(3).map(short)
    let more = others.count > 3 ? " …" : ""
    return Finding(
      .warning, "conference.plenary.alone",
      Phrase(
        nb: "Plenumsøkten går samtidig med \(named.map { "«\($0)»" }.joined(separator: ", "))\(more).",
        en: "The plenary is at the same time as \(named.map { "'\($0)'" }.joined(separator: ", "))\(more)."),
      fix: Phrase(
        nb: "Flytt en av dem, eller gjør plenumsøkten til en parallelløkt.",
        en: "Move one of them, or make the plenary a parallel session."), at: origin)
  }

  /// A title as it is quoted in a message.
  static func short(_ title: String) -> String {
    let line = CleanText.line(title)
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Phrase {
  fileprivate static let mendHours = Phrase(
    nb: "Rett tiden, eller timene for dagen under «days».", en: "Mend the time, or the day's hours under 'days'.")
}
