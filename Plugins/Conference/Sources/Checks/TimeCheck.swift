import SpreCore

/// Looks at the times of sessions within their days, and of contributions within their sessions.
struct TimeCheck: Sendable {
  var conference: Conference

  var findings: [Finding] {
    conference.programme.sessions.flatMap { session in
      dated(session) + ordered(session) + withinDates(session) + withinHours(session) + contributions(of: session)
    }
  }

  /// A session without a day; where the conference's own cannot be read, that is told instead.
  private func dated(_ session: Session) -> [Finding] {
    let activity = conference.brief.activity
    guard session.day == nil, !session.origins.has("day"), activity.dates != nil || activity.hasNoDates else {
      return []
    }
    return [.sessionWithoutDay(session.title.best(for: .nb), at: session.origins["day"])]
  }

  private func ordered(_ session: Session) -> [Finding] {
    guard let start = session.start, let end = session.end, end.value <= start.value else { return [] }
    return [.endNotAfterStart(start.value, end.value, at: end.origin)]
  }

  private func withinDates(_ session: Session) -> [Finding] {
    guard let day = session.day, let dates = conference.brief.activity.dates, !dates.contains(day.value) else {
      return []
    }
    return [.sessionOutsideDates(day.value, dates, at: day.origin)]
  }

  private func withinHours(_ session: Session) -> [Finding] {
    guard let date = session.day, let day = conference.programme.day(date.value), !day.isBackwards else { return [] }
    var findings: [Finding] = []
    if let opens = day.opens, let start = session.start, start.value < opens {
      findings.append(.startsBeforeOpening(start.value, opens, at: start.origin))
    }
    if let closes = day.closes, let end = session.end, end.value > closes {
      findings.append(.endsAfterClosing(end.value, closes, at: end.origin))
    }
    return findings
  }

  private func contributions(of session: Session) -> [Finding] {
    guard let whole = session.span else { return [] }
    let all = session.contributions
    return all.enumerated().flatMap { index, one -> [Finding] in
      guard let span = one.span else { return [] }
      let title = one.title.best(for: .nb)
      var findings: [Finding] = []
      if span.start < whole.start || span.end < whole.start {
        findings.append(.contributionBefore(title, span.start, whole.start, at: one.origins["start"]))
      } else if span.end > whole.end {
        let field = one.minutes == nil ? "start" : "minutes"
        findings.append(.contributionOverruns(title, span.end, whole.end, at: one.origins[field]))
      }
      if span.minutes.isEmpty {
        findings.append(.noTimeLeft(title, at: one.origins["title"]))
      } else if session.type != .posters,
        let other = all[..<index].first(where: { $0.span.map(span.overlaps) ?? false })
      {
        findings.append(.contributionsOverlap(title, other.title.best(for: .nb), at: one.origins["start"]))
      }
      return findings
    }
  }
}
