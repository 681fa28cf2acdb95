import SpreCore

/// Looks at the days: whether there are any, whether they are holidays, and whether the declared ones are among them.
struct CalendarCheck: Sendable {
  var conference: Conference

  /// No conference lasts longer; what does is a slip in a date, and its days are not gone through.
  private static let longest = 60

  var findings: [Finding] { dateFindings + dayFindings }

  private var dateFindings: [Finding] {
    let origins = conference.brief.activity.origins
    guard let dates = conference.brief.activity.dates else {
      return conference.brief.activity.hasNoDates ? [.datesMissing(at: origins["date"])] : []
    }
    let place = origins[origins.has("date") ? "date" : "from"]
    return CalendarCheck.days(of: dates).filter(\.isNorwegianHoliday).map { .holiday($0, at: place) }
  }

  private var dayFindings: [Finding] {
    var seen: Set<Day> = []
    return conference.programme.days.flatMap { day -> [Finding] in
      guard let date = day.date else { return [] }
      var findings: [Finding] = []
      if !seen.insert(date.value).inserted { findings.append(.dayTwice(date.value, at: date.origin)) }
      if let dates = conference.brief.activity.dates, !dates.contains(date.value) {
        findings.append(.dayOutside(date.value, dates, at: date.origin))
      }
      if day.isBackwards, let opens = day.opens, let closes = day.closes {
        findings.append(.dayBackwards(opens, closes, at: day.origins["closes"]))
      }
      return findings
    }
  }

  private static func days(of dates: DateSpan) -> [Day] {
    (0...min(longest, dates.from.days(until: dates.to))).map { dates.from.adding(days: $0) }
  }
}

extension Activity {
  /// Whether nobody has written a date; one that cannot be read is told of where files are read.
  var hasNoDates: Bool { dates == nil && !origins.has("date") && !origins.has("from") }
}

extension DateSpan {
  /// Whether a day is the first, the last or one between them.
  func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
