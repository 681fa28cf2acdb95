import SpreCore

/// What an activity of kind `conference` says: days, rooms, people and sessions, with the places they were written at.
struct Programme: Sendable {
  var place: Placed<LocalizedText>?
  var address: String?
  var days: [ConferenceDay]
  var rooms: [Room]
  /// The roles of those who contribute, by key.
  var contributors: [String: LocalizedText]
  /// The same with their places, in the order written.
  var contributorLabels: [Placed<LocalizedText>]
  var sessions: [Session]
  var tasks: [OwnTask]

  /// A day with the hours that its sessions have to keep to.
  struct ConferenceDay: Sendable {
    var date: Placed<Day>?
    var opens: ClockTime?
    var closes: ClockTime?
    var title: LocalizedText?
    var origins: Origins

    /// Whether it closes no later than it opens, so that nothing can be held against its hours.
    var isBackwards: Bool {
      guard let opens, let closes else { return false }
      return closes <= opens
    }
  }

  /// A room with what it holds.
  struct Room: Sendable {
    var id: Placed<String>?
    var name: LocalizedText
    var seats: Int?
    var access: LocalizedText?
    var origins: Origins
  }

  /// A task that the conference's own file names.
  struct OwnTask: Sendable {
    var title: LocalizedText
    var before: Int?
    var after: Int?
    var role: Placed<String>?
    var isDone: Bool
    var origins: Origins
  }

  /// The room with a key, the first where several claim it.
  func room(_ key: String?) -> Room? { key.flatMap { key in rooms.first { $0.id?.value == key } } }

  /// The declared day with a date.
  func day(_ date: Day) -> ConferenceDay? { days.first { $0.date?.value == date } }

  /// The days that have a session with a time, in order.
  var sessionDays: [Day] { Set(sessions.compactMap(\.span?.day)).sorted() }

  /// The sessions of a day in the order they begin, those that begin together in the order of their rooms.
  func sessions(on day: Day) -> [Session] {
    sessions.enumerated()
      .compactMap { index, session in
        session.span.flatMap { span in
          span.day == day ? (key: [span.minutes.lowerBound, roomIndex(session), index], session: session) : nil
        }
      }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.session)
  }

  /// The place of a session's room in the list of rooms; after them all where there is none.
  func roomIndex(_ session: Session) -> Int {
    session.room.flatMap { room in rooms.firstIndex { $0.id?.value == room.value } } ?? rooms.count
  }
}
