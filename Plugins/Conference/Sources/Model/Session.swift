import SpreCore

/// A part of a conference's programme that takes place at one time in one room.
struct Session: Sendable {
  /// Its place in the list of sessions, from 0.
  var index: Int
  var id: Placed<String>?
  var title: LocalizedText
  var type: SessionType
  var day: Placed<Day>?
  var start: Placed<ClockTime>?
  var end: Placed<ClockTime>?
  var room: Placed<String>?
  var chairs: [Placed<String>]
  var expected: Placed<Int>?
  var groups: [Placed<String>]?
  var language: Language?
  var description: LocalizedText?
  var contributions: [Contribution]
  var origins: Origins

  /// When it takes place; nothing when that is not said, or when the end does not come after the start.
  var span: TimeSpan? {
    guard let day, let start, let end, start.value < end.value else { return nil }
    return TimeSpan(day: day.value, minutes: start.value.minutes..<end.value.minutes)
  }
}

/// A talk, a poster or the like within a session.
struct Contribution: Sendable {
  var id: Placed<String>?
  var title: LocalizedText
  var type: ContributionType
  var start: Placed<ClockTime>?
  var minutes: Placed<Int>?
  var by: [Placed<String>]
  var abstract: LocalizedText?
  var language: Language?
  var item: String?
  var origins: Origins
  /// When it takes place, worked out from the session, even past its end; nothing when that cannot be said.
  var span: TimeSpan?
  /// When readers are told that it takes place: no longer than the session; nothing when it would begin after that.
  var shownSpan: TimeSpan?
}
