import SpreCore
import SpreFormats

/// The programme as a calendar: an event for each session, breaks left out.
///
/// An event keeps its identifier as long as the activity and the session keep their ids. Its version (SEQUENCE) is the
/// number of times the programme has gone out, and its stamp the day it last did, else 1 January of the year before
/// the opening: a calendar takes in what changed, and the same programme gives the same bytes.
struct ProgrammeCalendar: Sendable {
  var conference: Conference
  var language: Language

  static let mediaType = "text/calendar"

  /// The file, or nothing while no session has a time, as a calendar cannot be empty.
  var text: String? {
    var names = UniqueNames()
    let events = conference.programme.sessions.compactMap { session -> CalendarEvent? in
      guard session.type != .pause, session.span != nil else { return nil }
      return event(session, name: names.claim(session.id?.value ?? "session \(session.index + 1)"))
    }
    guard !events.isEmpty else { return nil }
    var file = CalendarFile(name: text(conference.brief.activity.title), events: events)
    file.organiser = conference.brief.organisation.sender.map {
      CalendarOrganiser(name: CleanText.line(CleanText.clean($0.name)), mailAddress: $0.address)
    }
    return file.text()
  }

  private func event(_ session: Session, name: String) -> CalendarEvent? {
    guard let span = session.span,
      let from = CalendarMoment(day: span.day, hour: span.start.hour, minute: span.start.minute),
      let to = CalendarMoment(day: span.day, hour: span.end.hour, minute: span.end.minute),
      let time = CalendarSpan(from: from, to: to)
    else { return nil }
    let stamp = CalendarMoment(startOf: conference.stampDay)
    var event = CalendarEvent(
      uid: StableHash.uuid(of: [conference.brief.activity.id, name]), stamp: stamp, time: time,
      summary: text(session.title))
    event.sequence = conference.deliveries.count
    event.lastModified = stamp
    event.location = location(session)
    event.description = CalendarText(description(session), language: language)
    event.status = conference.isCancelled ? .cancelled : .confirmed
    return event
  }

  private func text(_ words: LocalizedText) -> CalendarText {
    let wording = words.words(for: language)
    return CalendarText(CleanText.line(wording.text), language: wording.language)
  }

  private func location(_ session: Session) -> CalendarText? {
    let room = conference.programme.room(session.room?.value)?.name
    let parts =
      [room, conference.programme.place?.value].compactMap { $0.map { line($0) } }
      + (conference.programme.address.map { [CleanText.line($0)] } ?? [])
    return parts.isEmpty ? nil : CalendarText(parts.joined(separator: ", "), language: language)
  }

  /// Who chairs, what is on and when, and what it is about.
  private func description(_ session: Session) -> String {
    var lines: [String] = []
    if !session.chairs.isEmpty {
      lines.append(ConferenceWords.chair[language] + ": " + people(session.chairs))
    }
    for one in session.contributions {
      let time = session.type == .posters ? nil : one.shownSpan.map { $0.start.written(in: language) + " " }
      lines.append((time ?? "") + line(one.title) + (one.by.isEmpty ? "" : " (\(people(one.by)))"))
    }
    if let words = session.description { lines.append(line(words)) }
    return lines.joined(separator: "\n")
  }

  private func people(_ keys: [Placed<String>]) -> String {
    keys.map { key in conference.role(key.value).map { line($0) } ?? key.value }.joined(separator: ", ")
  }

  private func line(_ words: LocalizedText) -> String { CleanText.line(words.words(for: language).text) }
}
