import SpreCore

/// Looks at what points at something by its key, and at keys that two things claim.
struct KeyCheck: Sendable {
  var conference: Conference

  var findings: [Finding] { repeated + unknownRooms + unknownPeople + otherGroups }

  private var programme: Programme { conference.programme }

  private var repeated: [Finding] {
    KeyCheck.repeated(programme.rooms.map(\.id)) + KeyCheck.repeated(programme.sessions.map(\.id))
      + programme.sessions.flatMap { KeyCheck.repeated($0.contributions.map(\.id)) }
  }

  private var unknownRooms: [Finding] {
    let known = programme.rooms.compactMap(\.id?.value)
    return programme.sessions.compactMap(\.room).filter { !known.contains($0.value) }
      .map { .roomUnknown($0.value, known: known, at: $0.origin) }
  }

  private var unknownPeople: [Finding] {
    let keys =
      programme.sessions.flatMap { $0.chairs + $0.contributions.flatMap(\.by) } + programme.tasks.compactMap(\.role)
    let known = conference.knownKeys
    return keys.filter { conference.role($0.value) == nil }
      .map { .personUnknown($0.value, known: known, under: .contributors, at: $0.origin) }
  }

  /// Groups that a session is for and the conference is not.
  private var otherGroups: [Finding] {
    let asked = conference.brief.groups
    return programme.sessions.flatMap { $0.groups ?? [] }.filter { !asked.contains($0.value) }
      .map { .groupNotAsked($0.value, asked: asked, at: $0.origin) }
  }

  private static func repeated(_ keys: [Placed<String>?]) -> [Finding] {
    var seen: Set<String> = []
    return keys.compactMap { key in
      guard let key, !seen.insert(key.value).inserted else { return nil }
      return .keyTwice(key.value, at: key.origin)
    }
  }
}
