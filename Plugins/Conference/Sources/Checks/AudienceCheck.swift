import SpreCore

/// Looks at whom the conference is for, against whom its sessions are for.
struct AudienceCheck: Sendable {
  var conference: Conference

  var findings: [Finding] {
    let groups = conference.brief.groups
    let place = conference.brief.activity.origins["groups"]
    if groups.isEmpty { return [.groupsNone(at: place)] }
    let sessions = conference.programme.sessions.filter(\.type.isContent)
    if sessions.isEmpty { return [.sessionsNone(at: conference.brief.activity.origins["sessions"])] }
    let unserved = groups.filter { code in !sessions.contains { $0.isFor(code) } }
    if !unserved.isEmpty { return [.groupsUnserved(unserved, at: place)] + emptyDays(sessions, groups, unserved) }
    return emptyDays(sessions, groups, [])
  }

  /// Groups that have something, but nothing on one of several days.
  private func emptyDays(_ sessions: [Session], _ groups: [String], _ unserved: [String]) -> [Finding] {
    let days = Set(sessions.compactMap(\.span?.day)).sorted()
    guard days.count > 1 else { return [] }
    return days.compactMap { day in
      let without = groups.filter { code in
        !unserved.contains(code) && !sessions.contains { $0.span?.day == day && $0.isFor(code) }
      }
      return without.isEmpty
        ? nil : .groupsWithoutDay(without, day, at: conference.brief.activity.origins["groups"])
    }
  }
}

extension Session {
  /// Whether the session is for a group; one that names none is for all that the conference is for.
  func isFor(_ code: String) -> Bool { groups.map { $0.contains { $0.value == code } } ?? true }
}
