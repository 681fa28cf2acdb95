import SpreCore
import SpreFormats

/// One entry of a schedule for conference apps: a contribution, or a session that has none.
struct ScheduleEvent: Sendable {
  var id: Int
  var guid: String
  var slug: String
  var session: Session
  var contribution: Contribution?
  var span: TimeSpan

  /// The entries of a conference in the order of its file, breaks left out; each with a number and a UUID of its own.
  static func all(of conference: Conference) -> [ScheduleEvent] {
    var events: [ScheduleEvent] = []
    var slugs = UniqueNames()
    var numbers: Set<Int> = []
    var guids: Set<String> = []
    for (index, session) in conference.programme.sessions.enumerated() where session.type != .pause {
      let sessionKey = session.id?.value ?? "session \(index + 1)"
      let timed = session.contributions.enumerated().filter { $0.element.shownSpan?.minutes.isEmpty == false }
      let parts: [(Contribution?, TimeSpan, [String])] =
        timed.isEmpty
        ? session.span.map { [(nil, $0, [sessionKey])] } ?? []
        : timed.compactMap { place, one in
          one.shownSpan.map { (one, $0, [sessionKey, one.id?.value ?? "\(place + 1)"]) }
        }
      for (contribution, span, names) in parts {
        // A key that stands twice is an error, and even then no two entries may be taken for one.
        var key = [conference.brief.activity.id] + names
        while !guids.insert(StableHash.uuid(of: key)).inserted { key.append("again") }
        var number = StableNumber.of(key)
        while !numbers.insert(number).inserted { number += 1 }
        events.append(
          ScheduleEvent(
            id: number, guid: StableHash.uuid(of: key), slug: slugs.claim(slug(of: names)), session: session,
            contribution: contribution, span: span))
      }
    }
    return events
  }

  /// A name of at least four characters, as the schema asks.
  private static func slug(of names: [String]) -> String {
    let slug = Slug.of(names.joined(separator: "-"))
    return slug.utf8.count < 4 ? "session-\(slug)" : slug
  }
}
