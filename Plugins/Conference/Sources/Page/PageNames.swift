import SpreCore

/// The names that places on a programme page have, for links to lead to; each once.
struct PageNames: Sendable {
  /// The name of each session's place in the overview, by its index in the file.
  var overview: [String] = []
  /// The name of each session's place in the details.
  var detail: [String] = []
  /// The name of each room.
  var rooms: [String] = []

  init(_ programme: Programme) {
    var names = UniqueNames()
    for fixed in ["main", "rooms", "details"] { _ = names.claim(fixed) }
    for session in programme.sessions {
      let slug = session.id.map { Slug.of($0.value) } ?? ""
      detail.append(names.claim(slug.isEmpty ? "session" : slug))
      overview.append(names.claim("overview-" + (slug.isEmpty ? "session" : slug)))
    }
    for room in programme.rooms {
      rooms.append(names.claim("room-" + (room.id.map { Slug.of($0.value) } ?? "")))
    }
  }
}
