import SpreCore

/// Looks at rooms: two sessions in one, too few seats, and sessions without what their sort needs.
struct RoomCheck: Sendable {
  var programme: Programme

  var findings: [Finding] { overlaps + programme.sessions.flatMap { seats($0) + missing($0) } }

  /// Every two sessions that want a room at the same time, told at the later one in the file.
  private var overlaps: [Finding] {
    let all = programme.sessions
    return all.indices.flatMap { index -> [Finding] in
      guard let room = all[index].room, let span = all[index].span else { return [] }
      return all[..<index].filter { other in
        other.room?.value == room.value && other.span.map(span.overlaps) ?? false && !RoomCheck.share(all[index], other)
      }.map { .roomTaken(room.value, by: $0.title.best(for: .nb), span, at: room.origin) }
    }
  }

  /// A pause may be held among the posters.
  private static func share(_ a: Session, _ b: Session) -> Bool {
    Set([a.type, b.type]) == [.pause, .posters]
  }

  private func seats(_ session: Session) -> [Finding] {
    guard let expected = session.expected, let room = programme.room(session.room?.value), let seats = room.seats,
      expected.value > seats
    else { return [] }
    return [.roomTooSmall(room.name.best(for: .nb), seats, expected.value, at: expected.origin)]
  }

  private func missing(_ session: Session) -> [Finding] {
    var findings: [Finding] = []
    let title = session.title.best(for: .nb)
    if session.type.needsRoom, session.room == nil { findings.append(.roomMissing(title, at: session.origins["room"])) }
    if session.type.needsContributions, session.contributions.isEmpty {
      findings.append(.contributionsMissing(title, at: session.origins["contributions"]))
    }
    return findings
  }
}
