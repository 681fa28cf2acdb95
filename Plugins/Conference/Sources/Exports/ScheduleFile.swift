import SpreCore
import SpreFormats

/// The programme as `schedule.xml`, the form that conference apps read.
///
/// It keeps to the schema of the Chaos Computer Club's video team (c3voc.de/schedule/schema.xsd): numbers and UUIDs
/// that never repeat, every time with its distance from UTC, and names in lower-case ASCII.
struct ScheduleFile: Sendable {
  var conference: Conference
  var language: Language { conference.mainLanguage }

  static let mediaType = "application/vnd.c3voc.schedule+xml"

  /// The file, or nothing while no session has a time.
  var text: String? {
    let events = ScheduleEvent.all(of: conference)
    let days = Set(events.map(\.span.day)).sorted()
    guard !days.isEmpty else { return nil }
    let root = Element(
      "schedule", [:],
      [
        .tag("generator", ["name": "Spre"]),
        .tag("version", [:], "\(conference.deliveries.count + 1)"),
        .tag("conference", [:], head(events, days)),
      ] + days.enumerated().map { day($1, index: $0 + 1, events) })
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MarkupWriter(.xml).write([.element(root)]) + "\n"
  }

  private func head(_ events: [ScheduleEvent], _ days: [Day]) -> [Node] {
    var nodes: [Node] = [
      .tag("title", [:], words(conference.brief.activity.title)), .tag("acronym", [:], acronym),
      .tag("start", [:], "\(days[0])"), .tag("end", [:], "\(days[days.count - 1])"),
      .tag("days", [:], "\(days.count)"), .tag("timeslot_duration", [:], "00:05"),
      .tag("time_zone_name", [:], "Europe/Oslo"),
    ]
    let types = SessionType.allCases.filter { type in events.contains { $0.session.type == type } }
    nodes += types.map { .tag("track", ["name": ConferenceWords.type($0)[language], "slug": $0.rawValue]) }
    return nodes
  }

  private func day(_ day: Day, index: Int, _ all: [ScheduleEvent]) -> Node {
    let events = all.filter { $0.span.day == day }
    let start = events.map(\.span.start).min() ?? ClockTime(minutes: 0)
    let end = events.map(\.span.end).max() ?? start
    let keys = Set(events.map { conference.programme.roomIndex($0.session) }).sorted()
    return .tag(
      "day",
      ["index": "\(index)", "date": "\(day)", "start": start.stamp(on: day), "end": end.stamp(on: day)],
      keys.map { key in
        let here = events.filter { conference.programme.roomIndex($0.session) == key }
          .enumerated().sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
        return .tag("room", ["name": roomName(key)], here.map { event($0.element, roomName(key)) })
      })
  }

  private func event(_ event: ScheduleEvent, _ room: String) -> Node {
    let (session, contribution) = (event.session, event.contribution)
    let length = ClockTime(minutes: event.span.minutes.count)
    let type = contribution.flatMap { ConferenceWords.type($0.type) } ?? ConferenceWords.type(session.type)
    let keys = contribution?.by ?? session.chairs
    return .tag(
      "event", ["id": "\(event.id)", "guid": event.guid],
      [
        .tag("room", [:], room), .tag("title", [:], words(contribution?.title ?? session.title)),
        .tag("subtitle", [:], contribution == nil ? "" : words(session.title)), .tag("type", [:], type[language]),
        .tag("date", [:], event.span.start.stamp(on: event.span.day)),
        .tag("start", [:], event.span.start.description), .tag("duration", [:], length.description),
        .tag("abstract", [:], (contribution?.abstract ?? session.description).map(words) ?? ""),
        .tag("slug", [:], "\(slugStart)-\(event.slug)"),
        .tag("track", [:], ConferenceWords.type(session.type)[language]), .tag("persons", [:], keys.map(person)),
        .tag("language", [:], (contribution?.language ?? session.language ?? language).rawValue),
      ])
  }

  private func person(_ key: Placed<String>) -> Node {
    let number = StableNumber.of(["person", key.value])
    return .tag("person", ["id": "\(number)"], conference.role(key.value).map(words) ?? key.value)
  }

  private func roomName(_ index: Int) -> String {
    guard conference.programme.rooms.indices.contains(index) else { return "–" }
    return words(conference.programme.rooms[index].name)
  }

  private func words(_ text: LocalizedText) -> String { CleanText.line(text.words(for: language).text) }

  /// Lower-case letters, digits and hyphens, at least four.
  private var acronym: String {
    let slug = Slug.of(conference.brief.activity.id)
    return slug.utf8.count < 4 ? "spre-\(slug)" : slug
  }

  /// What every slug begins with: the acronym with underscores, as a hyphen ends it.
  private var slugStart: String { String(acronym.map { $0 == "-" ? "_" : $0 }) }
}
