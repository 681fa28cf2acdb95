import SpreCore

/// Looks for people who are wanted in two sessions at the same time, as chairs or as contributors.
///
/// What counts is the time somebody is on: a contributor for the contribution, a chair for the whole session. Within
/// one session nobody is in two places.
struct PersonCheck: Sendable {
  var programme: Programme

  var findings: [Finding] {
    let all = programme.sessions.map(PersonCheck.presences)
    return all.indices.flatMap { index in
      (0..<index).flatMap { clashes(all[$0], in: $0, all[index]) }
    }
  }

  private struct Presence {
    var key: Placed<String>
    var span: TimeSpan
  }

  private static func presences(in session: Session) -> [Presence] {
    let chairs = session.span.map { span in session.chairs.map { Presence(key: $0, span: span) } } ?? []
    return chairs
      + session.contributions.flatMap { one in
        one.span.map { span in one.by.map { Presence(key: $0, span: span) } } ?? []
      }
  }

  /// The clashes of a session with an earlier one, one for each person, told where the later one first names them.
  private func clashes(_ earlier: [Presence], in index: Int, _ later: [Presence]) -> [Finding] {
    var told: Set<String> = []
    return later.compactMap { one in
      guard !told.contains(one.key.value),
        let other = earlier.first(where: { $0.key.value == one.key.value && $0.span.overlaps(one.span) })
      else { return nil }
      told.insert(one.key.value)
      return .personTwice(
        one.key.value, one.span, in: programme.sessions[index].title.best(for: .nb), other.span, at: one.key.origin)
    }
  }
}
